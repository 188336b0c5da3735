using System.Diagnostics;

namespace ScopeRules.Packages.Tests;

/// <summary>Runs programs as a person would.</summary>
internal static class Shell
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>What a program prints, on either stream.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="packages">Where NuGet keeps packages; null: where it always does.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    public static (int ExitCode, string Output) Run(string folder, string? packages, string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
                ["DOTNET_NOLOGO"] = "1",
                ["DOTNET_CLI_UI_LANGUAGE"] = "en",
                ["MSBUILDDISABLENODEREUSE"] = "1",
                ["GIT_AUTHOR_DATE"] = "2026-11-01T12:00:00Z", // so that commits are the same wherever they are made
                ["GIT_COMMITTER_DATE"] = "2026-11-01T12:00:00Z",
            },
        };
        if (packages is not null) start.Environment["NUGET_PACKAGES"] = packages;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} takes longer than {Longest}.");
        }

        return (process.ExitCode, output.Result + error.Result);
    }

    /// <summary>The same of what has to succeed.</summary>
    public static string MustRun(string folder, string? packages, string program, params string[] arguments)
    {
        (int exitCode, string output) = Run(folder, packages, program, arguments);
        exitCode.Should().Be(0, "{0} {1} printed:\n{2}", program, string.Join(' ', arguments), output);
        return output;
    }
}
