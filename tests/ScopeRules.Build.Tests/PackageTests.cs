using System.IO.Compression;
using System.Text.RegularExpressions;
using ScopeRules.Build.Tests.Support;

namespace ScopeRules.Build.Tests;

/// <summary>The package as it is installed from a folder of packages, by its page alone.</summary>
internal sealed class PackageTests
{
    private readonly TemporaryProject _project = new();

    [OneTimeSetUp]
    public void Pack()
    {
        foreach (string project in new[] { "ScopeRules", "ScopeRules.Build" })
        {
            BuildRun run = Dotnet.Run(Repository.PathOf("src", project), ["pack", "--no-build", "-c", TemporaryProject.Configuration, "-o", _project.PathOf("feed"), "-p:NuspecOutputPath=" + _project.PathOf(project)]);
            Assert.That(run.Succeeded, Is.True, run.ToString());
        }

        foreach (string package in Directory.EnumerateFiles(Path.Combine(TemporaryProject.NuGetPackageRoot, "yamldotnet"), "*.nupkg", SearchOption.AllDirectories))
            File.Copy(package, Path.Combine(_project.PathOf("feed"), Path.GetFileName(package)));
    }

    [OneTimeTearDown]
    public void Delete() => _project.Dispose();

    [Test]
    public void It_holds_targets_and_a_program_and_nothing_to_compile_against()
    {
        using ZipArchive package = ZipFile.OpenRead(Directory.EnumerateFiles(_project.PathOf("feed"), "ScopeRules.Build.*.nupkg").Single());
        using StreamReader nuspec = new(package.GetEntry("ScopeRules.Build.nuspec")!.Open());

        package.Entries.Select(e => e.FullName).Where(n => n.Split('/')[0] is "build" or "tools" or "lib" or "ref").Should().BeEquivalentTo(
            "build/ScopeRules.Build.props", "build/ScopeRules.Build.targets",
            "tools/net10.0/any/ScopeRules.Build.dll", "tools/net10.0/any/ScopeRules.Build.deps.json", "tools/net10.0/any/ScopeRules.Build.runtimeconfig.json",
            "tools/net10.0/any/ScopeRules.dll", "tools/net10.0/any/ScopeRules.Authoring.dll", "tools/net10.0/any/YamlDotNet.dll");
        nuspec.ReadToEnd().Should().Contain("<developmentDependency>true</developmentDependency>").And.NotContain("<dependency ");
    }

    [Test]
    public void By_its_page_alone_a_new_project_decides_a_typed_case()
    {
        IReadOnlyList<Block> page = ReadmeBlocks.Of(Repository.PathOf("src", "ScopeRules.Build", "PACKAGE.md"));
        _project.Write("nuget.config", """
            <configuration>
              <packageSources><clear /><add key="feed" value="feed" /></packageSources>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
            </configuration>
            """);
        _project.Write("app/MyApp.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
            </Project>
            """);
        _project.Write("app/rules/imail-server/policy.yaml", File.ReadAllText(Repository.PathOf("rules", "imail-server", "policy.yaml")));

        foreach (string command in Block("sh").Split('\n')) Run(command.Split(' ')[1..]);
        string project = File.ReadAllText(_project.PathOf("app/MyApp.csproj"));
        _project.Write("app/MyApp.csproj", project.Replace("</Project>", Block("xml") + "\n</Project>", StringComparison.Ordinal));
        _project.Write("app/Program.cs", Block("csharp"));

        Run("build");
        Run("run", "--no-build").Should().Be(Block("text"));

        // Where the program stands elsewhere, and is started from elsewhere.
        project = File.ReadAllText(_project.PathOf("app/MyApp.csproj"));
        _project.Write("app/MyApp.csproj", project.Replace("</Project>", Block("xml", 1) + "\n</Project>", StringComparison.Ordinal));
        _project.Write("app/Program.cs", Regex.Replace(Block("csharp"), "Policy policy = .*", Block("csharp", 1)));
        _ = Run("publish", "-o", _project.PathOf("published"));
        Directory.Move(_project.PathOf("app"), _project.PathOf("app-that-is-gone"));
        Dotnet.Run(_project.Folder, ["published/MyApp.dll"]).Output.Trim().Should().Be(Block("text"));

        string Block(string language, int place = 0) => page.Where(b => b.Language == language).ElementAt(place).Text;
    }

    private string Run(params string[] arguments)
    {
        BuildRun run = Dotnet.Run(_project.PathOf("app"), arguments, ("NUGET_PACKAGES", _project.PathOf("packages")));
        Assert.That(run.Succeeded, Is.True, run.ToString());
        return run.Output.Trim();
    }
}
