using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ScopeRules.Tool.Tests.Support;

/// <summary>Runs the tool as it was built, in a process of its own.</summary>
internal static class ToolProcess
{
    // Long enough for a busy machine; only a tool that waits for something that never comes is killed.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "ScopeRules.Tool.exe" : "ScopeRules.Tool");

    public static ToolRun Run(string folder, params IReadOnlyList<string> args) => Run(folder, _ => { }, input: "", args);

    /// <summary>Runs it with a changed environment and something on standard input.</summary>
    public static ToolRun Run(string folder, Action<IDictionary<string, string?>> change, string input, params IReadOnlyList<string> args) =>
        Start(folder, change, input, Tool, args);

    /// <summary>Runs it with its input left open, and interrupts it once a line has come out.</summary>
    public static ToolRun Interrupt(string folder, string line, string input, params IReadOnlyList<string> args)
    {
        // Where the tests run in the background a shell has made them deaf to interrupts, and what they start with them.
        using Process process = Process.Start(StartInfo(folder, "env", ["--default-signal=INT", Tool, .. args]))!;
        process.StandardInput.Write(input);
        process.StandardInput.Flush();
        string seen = "";
        while (!seen.EndsWith(line + "\n", StringComparison.Ordinal))
            seen += (process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"It ended with: {seen}")) + "\n";
        using Process kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        ToolRun run = EndOf(process, args);
        return run with { Out = seen + run.Out };
    }

    /// <summary>Runs it with its streams put together by a shell, in which <c>$TOOL</c> is the tool.</summary>
    public static ToolRun RunInShell(string folder, string command) =>
        Start(folder, e => e["TOOL"] = Path.Combine(AppContext.BaseDirectory, "ScopeRules.Tool"), input: "", "/bin/sh", ["-c", command]);

    private static ToolRun Start(string folder, Action<IDictionary<string, string?>> change, string input, string program, IReadOnlyList<string> args)
    {
        ProcessStartInfo start = StartInfo(folder, program, args);
        change(start.Environment);
        using Process process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        return EndOf(process, args);
    }

    private static ProcessStartInfo StartInfo(string folder, string program, IReadOnlyList<string> args) => new(program, args)
    {
        WorkingDirectory = folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
        StandardErrorEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
    };

    private static ToolRun EndOf(Process process, IReadOnlyList<string> args)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (process.WaitForExit(Patience)) return new ToolRun(process.ExitCode, output.Result.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
        process.Kill();
        throw new TimeoutException($"{process.StartInfo.FileName} {string.Join(' ', args)} did not end.");
    }
}
