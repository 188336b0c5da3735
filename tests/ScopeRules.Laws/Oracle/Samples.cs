using ScopeRules.Laws.Generators;

namespace ScopeRules.Laws.Oracle;

/// <summary>Cells to facts: what a case has to give to stand in them.</summary>
internal static class Samples
{
    /// <summary>The value of a fact at a place of the table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="at">A cell on each axis, none of them the none cell.</param>
    /// <returns>Null where nothing tests the fact.</returns>
    public static Given? Of(TruthTable table, FactDraft fact, IReadOnlyList<int> at)
    {
        Dictionary<int, long> values = [];
        for (int i = 0; i < at.Count; i++)
        {
            TestedAxis axis = table.Axes[i];
            if (axis.Column?.Fact.Name == fact.Name) values.Add(axis.Column.Member ?? FactDraft.Itself, axis.Value(at[i])!.Value);
        }

        return values.Count == 0 ? null : fact.Exactly(values);
    }

    /// <summary>The case that knows every fact that is tested.</summary>
    public static CaseDraft Case(TruthTable table, IReadOnlyList<FactDraft> facts, IReadOnlyList<int> at) => CaseDraft.Empty with
    {
        Given = [.. facts.Select(f => (f.Name, Given: Of(table, f, at))).Where(g => g.Given is not null)
            .Select(g => new GivenDraft(g.Name, g.Given!.Value))],
    };
}
