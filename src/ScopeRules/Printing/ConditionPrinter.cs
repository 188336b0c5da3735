using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Printing;

/// <summary>
/// Conditions as YAML, each always in the same form: what must hold together is a mapping, or a list where a key would come twice.
/// Neither nests deeper than what was read, but for sets, whose members are written one by one.
/// </summary>
internal static class ConditionPrinter
{
    /// <summary>On one line.</summary>
    public static string Line(Condition condition)
    {
        Node node = ToNode(condition);
        return YamlWriter.Write(node is MapNode map ? map with { IsFlow = true } : node).Trim();
    }

    public static Node ToNode(Condition condition) => condition switch
    {
        Always => NewNode.Plain("always"),
        AllOf all => Together(all.Items),
        OpenPointTest test => NewNode.Plain(test.Point.Name),
        TermUse use => NewNode.Plain(use.Term.Name),
        FactTest test when test.Test.Equals(test.Column.Fact.AnswerType.BareTest) => NewNode.Plain(test.Column.Fact.Name),
        _ => NewNode.Map(Entry(condition)),
    };

    private static Node Together(IReadOnlyList<Condition> items)
    {
        (string Key, Node? Value)[] entries = [.. items.Select(Entry)];
        return entries.DistinctBy(e => e.Key).Count() == entries.Length ? NewNode.Map(entries) : NewNode.List(items.Select(ToNode));
    }

    private static (string Key, Node? Value) Entry(Condition condition) => condition switch
    {
        AllOf all => ("all", NewNode.List(all.Items.Select(ToNode))),
        AnyOf any => ("any", NewNode.List(any.Items.Select(ToNode))),
        Not not => ("not", ToNode(not.Inner)),
        FactTest test => (test.Column.Fact.Name, test.Column.Fact.AnswerType.TestNode(test)),
        OpenPointTest test => (test.Point.Name, NewNode.Plain("yes")),
        TermUse use => (use.Term.Name, NewNode.Plain("yes")),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };
}
