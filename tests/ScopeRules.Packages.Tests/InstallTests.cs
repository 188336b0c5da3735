namespace ScopeRules.Packages.Tests;

/// <summary>Packages are installed from a folder into new projects, as their pages say, and do what these say.</summary>
public sealed class InstallTests
{
    // The page of ScopeRules.Build wants a policy in a file: tests/ScopeRules.Build.Tests follows it.
    private static IEnumerable<string> Libraries => Feed.Projects.Where(p => p != "ScopeRules.Build" && PageOf(p).Any(b => b.Language == "csharp"));

    [TestCaseSource(nameof(Libraries))]
    public void The_program_on_a_packages_page_is_built_and_prints_what_the_page_says(string package) =>
        NewProject(package).TrimEnd('\n').Should().Be(PageOf(package).Single(b => b.Language == "text").Text);

    [Test]
    public void The_package_for_NRules_is_installed_where_NRules_can_be_had()
    {
        (int exitCode, string output) = Shell.Run(Repository.Root, packages: null, "dotnet", ["pack", "src/ScopeRules.NRules", "--artifacts-path", Path.Combine(Feed.Root, "artifacts"), .. Feed.Options(Feed.Folder)]);
        if (exitCode != 0 && output.Contains("Unable to find package NRules", StringComparison.Ordinal)) Assert.Ignore("NRules can't be had here.");
        exitCode.Should().Be(0, output);

        NewProject("ScopeRules.NRules").TrimEnd('\n').Should().Be(PageOf("ScopeRules.NRules").Single(b => b.Language == "text").Text);
    }

    [Test]
    public void The_tool_is_installed_and_does_what_its_page_says()
    {
        string tools = Path.Combine(Feed.Root, "tools"), work = Directory.CreateDirectory(Path.Combine(Feed.Root, "work")).FullName;
        _ = Shell.MustRun(work, Feed.Cache, "dotnet", "tool", "install", "ScopeRules.Tool", "--version", Feed.Version, "--tool-path", tools);
        string scoperules = Path.Combine(tools, OperatingSystem.IsWindows() ? "scoperules.exe" : "scoperules");

        Shell.MustRun(work, Feed.Cache, scoperules, "--version").Trim().Should().Be("0.1.0", "that is what was built; only packages are called otherwise by tests");
        string[] commands = PageOf("ScopeRules.Tool").Single(b => b.Language == "sh").Text.Split('\n');
        commands[0].Should().Be("dotnet tool install --global ScopeRules.Tool");
        string printed = string.Concat(commands[1..].Select(c => Shell.MustRun(work, Feed.Cache, scoperules, c.Split(' ')[1..])));
        printed.TrimEnd().Should().EndWith("my-policy: 11 passed, 0 failed");
    }

    private static string NewProject(string package)
    {
        string folder = Directory.CreateDirectory(Path.Combine(Feed.Root, "use-" + package)).FullName;
        // What Hosting's page builds services with is the host's.
        string host = package == "ScopeRules.Hosting" ? "<PackageReference Include=\"Microsoft.Extensions.DependencyInjection\" Version=\"10.0.0\" />" : "";
        File.WriteAllText(Path.Combine(folder, "Use.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="{package}" Version="{Feed.Version}" />{host}</ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), PageOf(package).Single(b => b.Language == "csharp").Text);
        _ = Shell.MustRun(folder, Feed.Cache, "dotnet", "build", "-o", "out");
        return Shell.MustRun(folder, Feed.Cache, "dotnet", Path.Combine("out", "Use.dll"));
    }

    private static IReadOnlyList<Block> PageOf(string package) => ReadmeBlocks.Of(Repository.PathOf("src", package, "PACKAGE.md"));
}
