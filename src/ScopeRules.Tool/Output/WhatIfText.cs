using ScopeRules.Text;

namespace ScopeRules.Tool.Output;

/// <summary>What the customer could change to be covered.</summary>
internal static class WhatIfText
{
    /// <summary>More ways than this are counted, not told.</summary>
    private const int MostWays = 3;

    /// <summary>More values than this of one fact neither.</summary>
    private const int MostValues = 3;

    /// <summary>Longer meanings are left out: whoever wants them asks for the facts.</summary>
    private const int MostOfMeaning = 60;

    /// <summary>Writes nothing where the policy says of no fact that it can be changed.</summary>
    public static void Write(TextPage page, Policy policy, WhatIfAnswer answer)
    {
        if (!policy.Vocabulary.Facts.Any(f => f.CanChange)) return;
        _ = page.Blank();
        switch (answer)
        {
            case { IsProven: false }:
                _ = page.Line("Whether the customer could change something to be covered was not found out within the budget.");
                break;
            case { ChangeSets: [], IsComplete: false }:
                _ = page.Line("No change that the customer could make to what is known would surely make it covered.");
                break;
            case { ChangeSets: [] }:
                _ = page.Line("No change that the customer could make would make it covered.");
                break;
            case { ChangeSets: [var only] }:
                _ = page.Line($"It would be covered if {Told(only)}.");
                break;
            default:
                _ = page.Line("It would be covered if one of these were so:");
                int told = answer.ChangeSets.Count > MostWays ? MostWays - 1 : MostWays;
                foreach (ChangeSet set in answer.ChangeSets.Take(told)) _ = page.Item("-", Told(set));
                if (answer.ChangeSets.Count > told) _ = page.Item("-", $"and {answer.ChangeSets.Count - told} more ways");
                break;
        }
    }

    private static string Told(ChangeSet set) => Words.And(set.Changes.Select(c => $"{c.Fact.Name} were {Value(c)}"));

    private static string Value(Change change)
    {
        if (change.Fact.Values.Count == 0 || change.To.Count == 1) return change.Words + Meaning(change);
        int more = change.To.Count - MostValues;
        return more <= 1 ? change.Words : Words.Or([.. change.To.Take(MostValues), $"{more} more"]);
    }

    // The first sentence says it.
    private static string Meaning(Change change)
    {
        string? meaning = change.To is [var value] ? MeaningOf(change.Fact.Values, value)?.Split(". ")[0].TrimEnd('.') : null;
        return meaning is { Length: > 0 and <= MostOfMeaning } ? $" ({meaning})" : "";
    }

    private static string? MeaningOf(IReadOnlyList<FactValue> values, string name) =>
        values.Select(v => v.Name == name ? v.Meaning : MeaningOf(v.Values, name)).FirstOrDefault(m => m is not null);
}
