using ScopeRules.Yaml;

namespace ScopeRules.Layers;

/// <summary>The ids of the clauses, riders and tables that a policy file has, wherever they stand in it.</summary>
internal static class ProvisionIds
{
    public static IEnumerable<ScalarNode> In(MapNode policy) => InList(policy["sections"]).Concat(InList(policy["riders"]));

    private static IEnumerable<ScalarNode> InList(Node? list) => (list as ListNode)?.Items.SelectMany(Of) ?? [];

    // Of a clause or rider its own; of a section or table also those in it. No deeper than files nest.
    private static IEnumerable<ScalarNode> Of(Node node) => node is not MapNode map ? [] :
    [
        .. map["id"] is ScalarNode id ? [id] : Array.Empty<ScalarNode>(),
        .. InList(map["clauses"]),
        .. InList(map["tables"]),
        .. InList(map["sections"]),
        .. (map["outcomes"] as MapNode)?.Entries.Select(e => e.Key) ?? [],
        .. map["otherwise"] is { } otherwise ? Of(otherwise) : [],
    ];
}
