using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ScopeRules.Build.Tests.Support;

/// <summary>The dotnet command in a process of its own, whose servers end with it.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    public static BuildRun Run(string folder, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = new("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string inherited in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            _ = start.Environment.Remove(inherited);
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false"; // a compiler's server would keep the output open
        foreach ((string name, string value) in environment) start.Environment[name] = value;

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"dotnet {string.Join(' ', arguments)} did not end in {Longest}.");
        }

        return new BuildRun(process.ExitCode, output.Result + errors.Result);
    }
}

/// <summary>What a run of dotnet came to.</summary>
internal sealed partial record BuildRun(int ExitCode, string Output)
{
    private const string Writing = "Writing the facts of ";

    public bool Succeeded => ExitCode == 0;

    /// <summary>The policies for which code was written, by their file.</summary>
    public IEnumerable<string> Written => Lines.Where(l => l.Contains(Writing, StringComparison.Ordinal)).Select(l => l[(l.IndexOf(Writing, StringComparison.Ordinal) + Writing.Length)..]);

    /// <summary>Errors and warnings, each once, without the project behind them.</summary>
    public IEnumerable<string> Messages => Lines
        .Where(l => l.Contains(": error ", StringComparison.Ordinal) || l.Contains(": warning ", StringComparison.Ordinal))
        .Select(l => l.LastIndexOf(" [", StringComparison.Ordinal) is > 0 and var end ? l[..end] : l).Distinct();

    private IEnumerable<string> Lines => Output.Split('\n').Select(l => Node().Replace(l.Trim(), ""));

    public override string ToString() => $"exit {ExitCode}\n{Output}";

    [GeneratedRegex(@"^[\d:]+>")]
    private static partial Regex Node();
}
