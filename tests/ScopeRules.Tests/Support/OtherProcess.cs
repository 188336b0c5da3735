using System.Diagnostics;

namespace ScopeRules.Tests.Support;

/// <summary>Runs tests of this project in a process of its own, where the environment is another one from the start.</summary>
internal static class OtherProcess
{
    /// <summary>Runs the tests that a filter finds.</summary>
    /// <returns>Null where all of them pass, else what the run printed.</returns>
    public static string? RunTests(string filter, params (string Name, string Value)[] environment)
    {
        string folder = Directory.CreateTempSubdirectory("scoperules-").FullName;
        try
        {
            string program = Path.Combine(AppContext.BaseDirectory, "ScopeRules.Tests" + (OperatingSystem.IsWindows() ? ".exe" : ""));
            ProcessStartInfo start = new(program, ["--filter", filter, "--results-directory", folder]) { RedirectStandardOutput = true };
            start.Environment.Remove("SCOPERULES_BLESS");
            foreach ((string name, string value) in environment) start.Environment[name] = value;
            using Process process = Process.Start(start)!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? null : output;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
