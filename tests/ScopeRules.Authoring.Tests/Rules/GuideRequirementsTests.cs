namespace ScopeRules.Authoring.Tests.Rules;

/// <summary>The table of requirements in rules/README.md names for each what shows it, and that is there.</summary>
internal sealed class GuideRequirementsTests
{
    private static readonly IReadOnlyList<string[]> Rows = GuideTables.Under("What real documents need");

    private static IEnumerable<string> Ids => Rows.Select(r => r[0]);

    [Test]
    public void There_are_sixty_requirements_each_once() => Ids.Should().Equal(
        new[] { ("F", 13), ("C", 10), ("O", 12), ("X", 8), ("T", 5), ("D", 7), ("H", 5) }
            .SelectMany(group => Enumerable.Range(1, group.Item2).Select(n => group.Item1 + n)));

    [TestCaseSource(nameof(Ids))]
    public void What_shows_a_requirement_is_in_the_repository(string id)
    {
        string[] row = Rows.Single(r => r[0] == id);
        if (row[2].StartsWith("left out: ", StringComparison.Ordinal))
        {
            row[2].Length.Should().BeGreaterThan(30, "there is a reason");
            return;
        }

        string[] shown = [.. GuideTables.Names(row[3])];
        shown.Should().HaveCount(2, "a file or folder, and something in it");
        FilesAt(Repository.PathOf(shown[0])).Should().Contain(f => File.ReadAllText(f).Contains(shown[1], StringComparison.Ordinal), $"{shown[0]} has {shown[1]}");
    }

    private static IEnumerable<string> FilesAt(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories) : [path];
}
