using System.IO.Compression;
using System.Xml.Linq;

namespace ScopeRules.Packages.Tests;

/// <summary>What is in packages.</summary>
public sealed class ContentTests
{
    private static IEnumerable<string> Projects => Feed.Projects;

    // What is run while a project is built is no part of what it debugs.
    private static IEnumerable<string> ProjectsWithSymbols => Projects.Where(p => p != "ScopeRules.Build");

    [Test]
    public void The_libraries_and_the_tool_are_packed() =>
        Feed.Projects.Should().Contain(["ScopeRules", "ScopeRules.Authoring", "ScopeRules.Build", "ScopeRules.Hosting", "ScopeRules.Tool"]);

    [TestCaseSource(nameof(Projects))]
    public void A_package_has_a_page_an_icon_changes_documentation_and_a_licence(string project)
    {
        using ZipArchive package = Open(project, ".nupkg");
        string[] files = [.. package.Entries.Select(e => e.FullName)];
        files.Should().Contain(["README.md", "icon.png", "CHANGELOG.md"]);
        Text(package, "README.md").Should().Be(File.ReadAllText(Repository.PathOf("src", project, "PACKAGE.md")));
        if (files.Any(f => f.StartsWith("lib/", StringComparison.Ordinal))) files.Should().Contain([$"lib/net10.0/{project}.dll", $"lib/net10.0/{project}.xml"]);

        XElement metadata = XDocument.Parse(Text(package, project + ".nuspec")).Root!.Elements().Single();
        string Of(string name) => metadata.Elements().Single(e => e.Name.LocalName == name).Value;
        (Of("id"), Of("version"), Of("license"), Of("readme"), Of("icon")).Should().Be((project, Feed.Version, "MIT", "README.md", "icon.png"));
        Of("description").Should().NotBeEmpty().And.NotBe("Package Description");
        metadata.Elements().Single(e => e.Name.LocalName == "repository").Attribute("commit")!.Value.Should().HaveLength(40);
    }

    [TestCaseSource(nameof(ProjectsWithSymbols))]
    public void Symbols_go_beside_it(string project)
    {
        using ZipArchive symbols = Open(project, ".snupkg");
        symbols.Entries.Should().Contain(e => e.Name == project + ".pdb");
    }

    [Test]
    public void The_core_needs_YamlDotNet_and_nothing_else()
    {
        using ZipArchive package = Open("ScopeRules", ".nupkg");
        XDocument.Parse(Text(package, "ScopeRules.nuspec")).Descendants().Where(e => e.Name.LocalName == "dependency").Select(d => d.Attribute("id")!.Value).Should().Equal("YamlDotNet");
    }

    [TestCaseSource(nameof(Projects))]
    public void Packages_of_one_version_are_installed_together(string project)
    {
        using ZipArchive package = Open(project, ".nupkg");
        IEnumerable<string?> versions = XDocument.Parse(Text(package, project + ".nuspec")).Descendants()
            .Where(e => e.Name.LocalName == "dependency" && Projects.Contains(e.Attribute("id")!.Value)).Select(d => d.Attribute("version")!.Value);

        // They use internals of one another, which may change with each version.
        versions.Should().HaveCount(project is "ScopeRules.Authoring" or "ScopeRules.Hosting" or "ScopeRules.Mapping" ? 1 : 0).And.NotContain(v => v != $"[{Feed.Version}]");
    }

    [Test]
    public void Packing_again_gives_the_same_bytes()
    {
        string again = Path.Combine(Feed.Root, "again");
        Feed.PackInto(again);

        foreach (string file in Directory.EnumerateFiles(again))
            File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Feed.Folder, Path.GetFileName(file)))).Should().BeTrue("{0} is the same", Path.GetFileName(file));
    }

    private static ZipArchive Open(string project, string extension) => ZipFile.OpenRead(Path.Combine(Feed.Folder, $"{project}.{Feed.Version}{extension}"));

    private static string Text(ZipArchive package, string file)
    {
        using StreamReader reader = new(package.GetEntry(file)!.Open());
        return reader.ReadToEnd();
    }
}
