using System.Text;
using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Yaml;

namespace ScopeRules.Tests.Loading;

/// <summary>
/// A truncated policy is mostly valid YAML that has lost its exclusions. The closing brace of `otherwise` shows that a file is
/// whole: cut anywhere before it, it is refused.
/// </summary>
public sealed class TruncationTests
{
    private static readonly byte[] Large = File.ReadAllBytes(Repository.PathOf("rules", "imail-server", "policy.yaml"));

    [TestCase("date-times")]
    [TestCase("riders")]
    public void Cut_at_any_byte_before_its_last_brace_a_policy_is_refused(string name)
    {
        byte[] whole = File.ReadAllBytes(Path.Combine(Repository.Cases, "good", name, "policy.yaml"));
        int brace = Array.LastIndexOf(whole, (byte)'}');
        Read(whole, brace + 1).IsLoaded.Should().BeTrue("the brace is the last thing that matters");

        Enumerable.Range(0, brace + 1).Where(length => Read(whole, length) is { IsLoaded: true } or { Diagnostics.Count: 0 }).Should().BeEmpty();
    }

    // Binding 20,000 texts takes long, and a mapping without `otherwise` in braces is refused whatever else it says.
    [Test]
    public void Cut_at_any_byte_before_its_last_brace_a_large_policy_is_no_YAML_or_lacks_the_mark_of_its_end()
    {
        int brace = Array.LastIndexOf(Large, (byte)'}');
        List<int> accepted = [];
        Parallel.For(0, brace + 1, length =>
        {
            DiagnosticBag bag = new();
            FileContent? file = FileReader.Decode(Large[..length], "policy.yaml", TextLimits.Default, bag);
            Node? root = file is null ? null : YamlReader.Read(file.Source, TextLimits.Default, bag);
            if (root is null ? bag.HasErrors : root is not MapNode map || map["otherwise"] is not MapNode { IsFlow: true }) return;
            lock (accepted) accepted.Add(length);
        });

        accepted.Should().BeEmpty();
    }

    [Test]
    public void Cut_behind_any_line_a_large_policy_is_refused()
    {
        int[] ends = [.. Enumerable.Range(0, Large.Length - 1).Where(i => Large[i] == '\n').Select(i => i + 1)];

        ends.Should().HaveCountGreaterThan(400);
        ends.Where(length => Read(Large, length).IsLoaded).Should().BeEmpty();
        Read(Large, Large.Length - 1).IsLoaded.Should().BeTrue("only the end of the last line is missing");
    }

    [Test]
    public void Cut_anywhere_in_its_flow_style_JSON_is_refused_too()
    {
        const string Json = """
            {"scoperules": 1, "policy": "p", "title": "T", "source": {"document": "D"}, "precedence": ["covered"],
             "facts": {"a": {"question": "Is it", "answer": "yes-no"}},
             "sections": [{"heading": "H", "clauses": [{"id": "c", "title": "C.", "cites": "H", "when": "a", "verdict": "covered"}]}],
             "otherwise": {"verdict": "ask-manager"}}
            """;
        byte[] whole = Encoding.UTF8.GetBytes(Json);
        Read(whole, whole.Length).OrThrow();

        Enumerable.Range(0, whole.Length).Where(length => Read(whole, length).IsLoaded).Should().BeEmpty();
    }

    [Test]
    public void Bytes_lost_in_the_middle_change_the_hash()
    {
        string text = Encoding.UTF8.GetString(Large);

        Policy.Parse(text + "# whole\n").OrThrow().Sha256.Should().NotBe(Policy.Parse(text).OrThrow().Sha256);
    }

    private static PolicyResult Read(byte[] whole, int length)
    {
        using MemoryStream stream = new(whole, 0, length);
        return Policy.Read(stream, "policy.yaml");
    }
}
