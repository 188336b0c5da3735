using ScopeRules.Diagnostics;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Tests.Support;

/// <summary>Texts to nodes, or to what is wrong with them.</summary>
internal static class YamlText
{
    public static Node Read(string text)
    {
        DiagnosticBag bag = new();
        Node? root = YamlReader.Read(new SourceText("text", text), TextLimits.Default, bag);
        bag.ToSorted().Should().BeEmpty();
        return root!;
    }

    public static IReadOnlyList<Diagnostic> Mistakes(string text, TextLimits? limits = null)
    {
        DiagnosticBag bag = new();
        Node? root = YamlReader.Read(new SourceText("text", text), limits ?? TextLimits.Default, bag);
        (root is null).Should().Be(bag.HasErrors, "a text is refused exactly if there is something to say against it");
        return bag.ToSorted();
    }

    /// <summary>A node's structure, with its scalars as they stand in the text.</summary>
    public static string Show(Node node) => node switch
    {
        ScalarNode scalar => scalar.IsPlain ? scalar.Value : $"'{scalar.Value}'",
        ListNode list => "[" + string.Join(", ", list.Items.Select(Show)) + "]",
        MapNode map => "{" + string.Join(", ", map.Entries.Select(e => $"{Show(e.Key)}: {Show(e.Value)}")) + "}",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    public static string TextOf(SourceSpan span) => span.Source.Text[span.Start..span.End];
}
