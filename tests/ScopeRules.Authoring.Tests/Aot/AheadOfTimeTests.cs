using System.Diagnostics;

namespace ScopeRules.Authoring.Tests.Aot;

/// <summary>Both libraries, whole, are trimmed and compiled ahead of time without a warning, and decide then as they do here.</summary>
internal sealed class AheadOfTimeTests
{
    private string _folder = "";

    [OneTimeSetUp]
    public void Publish()
    {
        if (OperatingSystem.IsWindows()) Assert.Ignore("Compiling ahead of time on Windows needs the build tools of Visual Studio.");
        string? linker = new[] { "clang", "gcc" }.FirstOrDefault(IsHere);
        if (linker is null) Assert.Ignore("Compiling ahead of time needs clang or gcc to link with, and neither is here.");
        _folder = Directory.CreateTempSubdirectory("scoperules-").FullName;
        (int exitCode, string output) = Run("dotnet", "publish", Repository.PathOf("tests", "ScopeRules.Aot"), "-c", "Release", "--use-current-runtime", "--nologo",
            "-o", Path.Combine(_folder, "out"), "--disable-build-servers", "-nodeReuse:false", $"-p:CppCompilerAndLinker={linker}", $"-p:ArtifactsPath={_folder}");

        exitCode.Should().Be(0, output);
        output.Should().Contain("Generating native code").And.NotContain("warning");
    }

    [OneTimeTearDown]
    public void Remove()
    {
        if (_folder.Length > 0) Directory.Delete(_folder, recursive: true);
    }

    [TestCase("imail-server")]
    [TestCase("kong-gateway")]
    public void A_program_compiled_ahead_of_time_gives_the_suites_answers(string policy)
    {
        string path = Repository.PathOf("rules", policy);

        (int exitCode, string output) = Run(Path.Combine(_folder, "out", "ScopeRules.Aot"), path);

        output.TrimEnd().Split('\n').Should().Equal(PolicySuite.CasesOf(path).Select(c => $"{c}: {c.Run().OrThrow().ToJson().ReplaceLineEndings("")}"));
        exitCode.Should().Be(0);
    }

    private static bool IsHere(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static (int ExitCode, string Output) Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true };
        // What a build that runs this test has set for itself.
        foreach (string name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()) _ = start.Environment.Remove(name);
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
