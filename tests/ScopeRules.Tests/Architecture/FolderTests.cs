using System.Text.RegularExpressions;

namespace ScopeRules.Tests.Architecture;

/// <summary>Each source project's README names every folder and what it may use; the sources keep to it.</summary>
internal sealed partial class FolderTests
{
    private const string Root = "(root)";

    private static readonly string[] Projects =
        [.. Directory.EnumerateDirectories(Repository.PathOf("src")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [TestCaseSource(nameof(Projects))]
    public void The_readme_names_every_folder_and_no_other(string project)
    {
        IEnumerable<string> folders = Directory.EnumerateDirectories(Repository.PathOf("src", project))
            .Select(d => Path.GetFileName(d)!).Where(d => d is not ("bin" or "obj"));

        RowsOf(project).Select(r => r.Folder).Should().BeEquivalentTo(folders.Append(Root));
    }

    [TestCaseSource(nameof(Projects))]
    public void A_folder_may_use_only_rows_above_it(string project)
    {
        List<Row> rows = RowsOf(project);
        for (int i = 0; i < rows.Count; i++)
        {
            IEnumerable<string> ownRows = rows[i].MayUse.Where(used => rows.Exists(r => r.Folder == used));
            ownRows.Should().BeSubsetOf(rows.Take(i).Select(r => r.Folder), $"the row {rows[i].Folder} stands where it does");
        }
    }

    [TestCaseSource(nameof(Projects))]
    public void A_folder_uses_only_what_its_row_names(string project)
    {
        foreach (Row row in RowsOf(project))
        {
            IEnumerable<string> files = row.Folder == Root
                ? Directory.EnumerateFiles(Repository.PathOf("src", project), "*.cs")
                : Directory.EnumerateFiles(Repository.PathOf("src", project, row.Folder), "*.cs", SearchOption.AllDirectories);
            foreach (string file in files)
                UsedBy(file, project, row.Folder).Should().BeSubsetOf(row.MayUse, $"{Path.GetFileName(file)} stands in {row.Folder}");
        }
    }

    [Test]
    public void Libraries_are_named_only_in_the_folder_that_wraps_them()
    {
        WhereNamed("YamlDotNet").Should().BeEquivalentTo(["ScopeRules/Yaml"]);
        WhereNamed("Spectre.Console").Should().BeEquivalentTo(["ScopeRules.Tool/Output"]);
    }

    [Test]
    public void No_source_file_is_longer_than_a_reader_can_hold()
    {
        List<(string File, int Lines)> sizes = [.. SourceFiles().Select(f => (f, File.ReadLines(f).Count())).OrderBy(s => s.Item2)];

        sizes.Should().OnlyContain(s => s.Lines <= 250);
        sizes[sizes.Count / 2].Lines.Should().BeLessThan(80);
    }

    [Test]
    public void The_core_depends_on_YamlDotNet_and_nothing_else()
    {
        string project = File.ReadAllText(Repository.PathOf("src", "ScopeRules", "ScopeRules.csproj"));

        Reference().Matches(project).Select(m => m.Groups[1].Value).Should()
            .BeEquivalentTo(["YamlDotNet", "Microsoft.CodeAnalysis.PublicApiAnalyzers"], "the second is an analyzer of the build");
    }

    private static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/", StringComparison.Ordinal));

    private static IEnumerable<string> WhereNamed(string library) => SourceFiles()
        .Where(f => File.ReadAllText(f).Contains($"using {library}", StringComparison.Ordinal))
        .Select(f => Path.GetRelativePath(Repository.PathOf("src"), Path.GetDirectoryName(f)!).Replace('\\', '/')).Distinct();

    // `using ScopeRules.Yaml` is Yaml; `using ScopeRules` or any of its folders is ScopeRules too where another project uses it.
    private static IEnumerable<string> UsedBy(string file, string project, string folder)
    {
        foreach (Match match in Using().Matches(File.ReadAllText(file)))
        {
            string[] parts = match.Groups[1].Value.Split('.');
            string last = parts[^1];
            if (last != folder && last != project && last != project.Split('.')[^1]) yield return last == "Calendar" ? "Calendars" : last;
        }
    }

    private static List<Row> RowsOf(string project) =>
    [
        .. File.ReadLines(Repository.PathOf("src", project, "README.md"))
            .SkipWhile(l => !l.StartsWith("| folder", StringComparison.Ordinal)).TakeWhile(l => l.StartsWith('|')).Skip(2)
            .Select(l => l.Split('|'))
            .Select(c => new Row(c[1].Trim(), c[3].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))),
    ];

    [GeneratedRegex(@"^using (?:\w+ = )?(ScopeRules(?:\.\w+)*);", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex("<PackageReference Include=\"([^\"]+)\"")]
    private static partial Regex Reference();

    private sealed record Row(string Folder, IReadOnlyList<string> MayUse);
}
