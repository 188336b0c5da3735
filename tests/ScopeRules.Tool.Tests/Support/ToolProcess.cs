using System.Diagnostics;
using System.Text;

namespace ScopeRules.Tool.Tests.Support;

/// <summary>Runs the tool as it was built, in a process of its own.</summary>
internal static class ToolProcess
{
    // Long enough for a busy machine; only a tool that waits for something that never comes is killed.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static ToolRun Run(string folder, params IReadOnlyList<string> args) => Run(folder, _ => { }, input: "", args);

    /// <summary>Runs it with a changed environment and something on standard input.</summary>
    public static ToolRun Run(string folder, Action<IDictionary<string, string?>> change, string input, params IReadOnlyList<string> args) =>
        Start(folder, change, input, Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "ScopeRules.Tool.exe" : "ScopeRules.Tool"), args);

    /// <summary>Runs it with its streams put together by a shell, in which <c>$TOOL</c> is the tool.</summary>
    public static ToolRun RunInShell(string folder, string command) =>
        Start(folder, e => e["TOOL"] = Path.Combine(AppContext.BaseDirectory, "ScopeRules.Tool"), input: "", "/bin/sh", ["-c", command]);

    private static ToolRun Start(string folder, Action<IDictionary<string, string?>> change, string input, string program, IReadOnlyList<string> args)
    {
        ProcessStartInfo start = new(program, args)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
            StandardErrorEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
        };
        change(start.Environment);
        using Process process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (process.WaitForExit(Patience)) return new ToolRun(process.ExitCode, output.Result.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
        process.Kill();
        throw new TimeoutException($"{program} {string.Join(' ', args)} did not end.");
    }
}
