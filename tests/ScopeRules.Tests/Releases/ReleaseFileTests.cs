using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Releases;

/// <summary>A list of releases that was cut off is mostly a list all the same; the closing brace of its end shows that it is whole.</summary>
public sealed class ReleaseFileTests
{
    private static readonly string Folder = Path.Combine(Repository.Cases, "good", "releases");

    [TestCase("driver.yaml")]
    [TestCase("scanner.yaml")]
    public void Cut_at_any_place_before_its_last_brace_it_is_refused(string name)
    {
        string whole = File.ReadAllText(Path.Combine(Folder, name));
        int brace = whole.LastIndexOf('}');
        Load(name, whole[..(brace + 1)]).IsLoaded.Should().BeTrue("the brace is the last thing that matters");

        Enumerable.Range(0, brace + 1).Where(length => Load(name, whole[..length]) is { IsLoaded: true } or { Diagnostics.Count: 0 }).Should().BeEmpty();
    }

    [TestCase("driver.yaml")]
    public void Without_any_of_its_lines_or_with_one_doubled_it_is_refused(string name)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Folder, name));

        foreach (int line in Enumerable.Range(0, lines.Length))
        {
            Load(name, string.Join('\n', [.. lines[..line], .. lines[(line + 1)..]])).IsLoaded.Should().BeFalse("line {0} is missing", line + 1);
            Load(name, string.Join('\n', [.. lines[..line], lines[line], .. lines[line..]])).IsLoaded.Should().BeFalse("line {0} is doubled", line + 1);
        }
    }

    private static PolicyResult Load(string name, string text) =>
        MemoryFolder.Load([(name, text), .. Directory.EnumerateFiles(Folder, "*.yaml").Select(f => (Path.GetFileName(f), File.ReadAllText(f)))]);
}
