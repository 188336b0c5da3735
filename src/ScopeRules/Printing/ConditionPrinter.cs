using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Printing;

/// <summary>Conditions as YAML; what could be a list or a mapping is always written the same way.</summary>
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
        AllOf all => NewNode.Map(("all", NewNode.List(all.Items.Select(ToNode)))),
        AnyOf any => NewNode.Map(("any", NewNode.List(any.Items.Select(ToNode)))),
        Not not => NewNode.Map(("not", ToNode(not.Inner))),
        FactTest test => NewNode.Map((test.Column.Fact.Name, test.Column.Fact.AnswerType.TestNode(test))),
        OpenPointTest test => NewNode.Plain(test.Point.Name),
        TermUse use => NewNode.Plain(use.Term.Name),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };
}
