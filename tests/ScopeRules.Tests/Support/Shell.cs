using System.Diagnostics;

namespace ScopeRules.Tests.Support;

/// <summary>Runs programs that the platform has and .NET has no call for.</summary>
internal static class Shell
{
    public static void Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} failed: {error}");
    }

    /// <summary>Lets the test be skipped, with its reason, where there are no pipes and modes in the file system.</summary>
    public static void RequireUnix()
    {
        if (OperatingSystem.IsWindows()) Assert.Ignore("Windows has neither named pipes in folders nor file modes.");
    }
}
