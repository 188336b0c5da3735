using ScopeRules.Diagnostics;
using ScopeRules.Yaml;

namespace ScopeRules.Layers;

/// <summary>What every policy file must have, whether it is loaded for itself or another one extends it.</summary>
internal static class PolicyFile
{
    private const string Form = "write otherwise: {verdict: ask-manager, ...}; the closing brace shows that the file is whole";

    /// <summary>Takes what a file holds for a policy.</summary>
    /// <returns>Null where it is none, or one in a version whose words may mean something else.</returns>
    public static MapNode? From(Node root, DiagnosticBag bag)
    {
        if (MapReader.FromRoot(root, "the policy", bag) is not { } map || !IsVersionKnown(map)) return null;
        CheckEndMark(map);
        return map.Map;
    }

    private static bool IsVersionKnown(MapReader map)
    {
        if (map.Required("scoperules") is not { } version || version is ScalarNode { IsPlain: true, Value: "1" }) return true;
        if (version is ScalarNode { IsPlain: var isPlain, Value: var text })
            map.Bag.Report(PolicyCodes.WrongVersion, version.Span, "write `scoperules: 1`", isPlain ? text : $"\"{text}\"");
        else MapReader.WrongShape(map.Bag, version, "scoperules", "the number 1", "write `scoperules: 1`");
        return false;
    }

    // The end mark of the file: a policy that was cut off anywhere has no closing brace of its last key.
    private static void CheckEndMark(MapReader policy)
    {
        if (policy.Required("otherwise") is not { } node || MapReader.From(node, "otherwise", "`otherwise`", policy.Bag, Form) is not { } map) return;
        if (policy.Map.Entries[^1].Value != node)
            policy.Bag.Report(PolicyCodes.OtherwiseNotLast, policy.Map.Entries[^1].Key.Span, "move this above it; the last key shows that the file is whole");
        if (!map.Map.IsFlow) policy.Bag.Report(PolicyCodes.OtherwiseNotFlow, map.Map.Span, Form);
    }
}
