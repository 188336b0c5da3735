using ScopeRules.Tests.Support;
using ScopeRules.Yaml;

namespace ScopeRules.Tests.Yaml;

/// <summary>Well-formed texts become nodes that keep what stood there, and where.</summary>
public sealed class YamlReaderTests
{
    [TestCase("a: 1", "{a: 1}")]
    [TestCase("{a: 1, b: [x, y]}", "{a: 1, b: [x, y]}")]
    [TestCase("- a\n- b", "[a, b]")]
    [TestCase("a:\n- b\n- c:\n    d: e", "{a: [b, {c: {d: e}}]}")]
    [TestCase("a: {}\nb: []\n", "{a: {}, b: []}")]
    [TestCase("# a remark\na: 1 # another", "{a: 1}")]
    [TestCase("---\na: 1\n...\n", "{a: 1}")]
    [TestCase("%YAML 1.2\n---\na: 1\n", "{a: 1}")]
    [TestCase("%YAML 1.2 # as usual\n---\na: 1\n", "{a: 1}")]
    [TestCase("? a\n: 1\n", "{a: 1}")]
    [TestCase("a: x#y\n", "{a: x#y}")]
    [TestCase("a: http://example.com/x?y=1\n", "{a: http://example.com/x?y=1}")]
    public void Structure_is_kept(string text, string shown) => YamlText.Show(YamlText.Read(text)).Should().Be(shown);

    [TestCase("a: yes", "yes", true)]
    [TestCase("a: 010", "010", true)]
    [TestCase("a: 1:30", "1:30", true)]
    [TestCase("a: 'yes'", "yes", false)]
    [TestCase("a: \"1\"", "1", false)]
    [TestCase("a: |\n  1\n", "1\n", false)]
    [TestCase("a: >-\n  one\n  two\n", "one two", false)]
    [TestCase("a: one\n  two\n", "one two", true)]
    [TestCase("a: \"\\u00e9\\n\"", "é\n", false)]
    [TestCase("a: 'it''s'", "it's", false)]
    public void A_value_is_its_text_and_whether_it_stands_without_quotes(string text, string value, bool isPlain)
    {
        ScalarNode scalar = (ScalarNode)((MapNode)YamlText.Read(text))["a"]!;

        scalar.Value.Should().Be(value);
        scalar.IsPlain.Should().Be(isPlain);
    }

    [TestCase("a:", true)]
    [TestCase("a: ~", true)]
    [TestCase("a: null", true)]
    [TestCase("a: NULL", true)]
    [TestCase("a: 'null'", false)]
    [TestCase("a: ''", false)]
    [TestCase("a: nULL", false)]
    public void Nothing_is_nothing_only_without_quotes(string text, bool isNull) =>
        ((ScalarNode)((MapNode)YamlText.Read(text))["a"]!).IsNull.Should().Be(isNull);

    [TestCase("\n")]
    [TestCase("\r\n")]
    [TestCase("\r")]
    public void Places_are_right_whatever_ends_a_line(string end)
    {
        string[] lines = ["# é 🛟", "first: \"🛟\"", "map:", "  key: [one, two]", "  text: >-", "    folded", "    prose", "last: {a: 1}"];

        MapNode root = (MapNode)YamlText.Read(string.Join(end, lines));

        MapNode map = (MapNode)root["map"]!;
        string[] found =
        [
            .. root.Entries.Concat(map.Entries).Select(e => $"{e.Key.Span.Position.Line},{e.Key.Span.Position.Column} {YamlText.TextOf(e.Key.Span)}"),
            YamlText.TextOf(root["first"]!.Span), YamlText.TextOf(map["key"]!.Span), YamlText.TextOf(root["last"]!.Span),
        ];
        found.Should().Equal("2,1 first", "3,1 map", "8,1 last", "4,3 key", "5,3 text", "\"🛟\"", "[one, two]", "{a: 1}");
    }

    [Test]
    public void A_block_ends_where_its_last_value_does()
    {
        MapNode root = (MapNode)YamlText.Read("a:\n  b: 1\n  c: 2\n\n# a remark\nd: 3\n");

        YamlText.TextOf(root["a"]!.Span).Should().Be("b: 1\n  c: 2");
    }

    [Test]
    public void Keys_keep_their_order()
    {
        MapNode root = (MapNode)YamlText.Read("z: 1\na: 2\nm: 3\n");

        root.Entries.Select(e => e.Key.Value).Should().Equal("z", "a", "m");
    }

    [Test]
    public void What_is_written_out_reads_back_as_the_same()
    {
        Node node = NewNode.Map(
            ("plain", NewNode.Plain("yes")),
            ("prose", NewNode.Text("Is it: so? # \"really\" 'so' é 🛟 {[,]} \\ %@`")),
            ("like-null", NewNode.Text("null")),
            ("like-a-number", NewNode.Text("007")),
            ("lines", NewNode.Text("one\ntwo\n\n  three")),
            ("spaces", NewNode.Text(" before and after ")),
            ("nothing", NewNode.Text("")),
            ("list", NewNode.List([NewNode.Plain("a"), NewNode.Map(("b", NewNode.List([])))])),
            ("flow", NewNode.FlowMap(("c", NewNode.List([NewNode.Text("- d")])))));

        YamlText.Show(YamlText.Read(YamlWriter.Write(node))).Should().Be(YamlText.Show(node));
    }

    [Test]
    public void A_key_that_stands_twice_is_reported_however_many_there_are([Values(2, 7, 8, 9, 40)] int keys, [Values(0, 1, 6)] int again)
    {
        if (again >= keys) return; // no such key
        string text = string.Concat(Enumerable.Range(0, keys).Select(k => $"key-{k}: {{a: 1}}\n")) + $"key-{again}: 2\nother: 3\n";

        Diagnostic mistake = YamlText.Mistakes(text).Should().ContainSingle().Subject;

        mistake.Message.Should().Contain($"`key-{again}`").And.Contain($"line {again + 1}");
        mistake.Line.Should().Be(keys + 1);
    }

    [Test]
    public void A_mapping_has_its_own_keys_whatever_stood_in_those_before_it() =>
        YamlText.Show(YamlText.Read("- {a: 1, b: [x]}\n- {a: {a: 2}, b: {}}\n- [{b: 3}]\n")).Should().Be("[{a: 1, b: [x]}, {a: {a: 2}, b: {}}, [{b: 3}]]");
}
