namespace ScopeRules.Tool.Interviews;

/// <summary>A value that can be answered, by its number or its name.</summary>
/// <param name="Number">From 1 on, in the order in which they are shown.</param>
/// <param name="Depth">How many values it lies in.</param>
/// <param name="Name">As facts files write it.</param>
/// <param name="Meaning">When it is the right one; empty where that goes without saying.</param>
internal sealed record Choice(int Number, int Depth, string Name, string Meaning)
{
    /// <summary>What can be chosen for a fact; nothing where its answers can't be listed.</summary>
    public static IReadOnlyList<Choice> Of(Fact fact) => fact.Answer == "yes-no"
        ? [new Choice(1, 0, "yes", ""), new Choice(2, 0, "no", "")]
        : [.. All(fact.Values, depth: 0).Select((c, i) => new Choice(i + 1, c.Depth, c.Value.Name, c.Value.Meaning))];

    private static IEnumerable<(FactValue Value, int Depth)> All(IEnumerable<FactValue> values, int depth) =>
        values.SelectMany(v => All(v.Values, depth + 1).Prepend((v, depth)));
}
