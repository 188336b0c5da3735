using ScopeRules.Model;

namespace ScopeRules.Hosting.Reload;

/// <summary>Keeps a host from going on with a revision that was cut off, or that its cases no longer fit.</summary>
internal sealed class RevisionGuard(ScopeRulesOptions options)
{
    private const int MostReasons = 10;

    /// <summary>Why a revision is not to follow the one in use.</summary>
    /// <returns>Null where it may follow.</returns>
    public Refusal? Refuse(Policy current, Policy next)
    {
        string[] lost = [.. LostClauses(current, next)], broken = options.AllowVocabularyBreaks ? [] : [.. Breaks(current, next)];
        string[] reasons = [.. lost, .. broken];
        if (reasons.Length == 0) return null;
        return new Refusal(
            reasons.Length <= MostReasons ? reasons : [.. reasons.Take(MostReasons), $"and {reasons.Length - MostReasons} more"],
            [.. lost.Select(_ => nameof(options.MinimumClausesKept)), .. broken.Take(1).Select(_ => nameof(options.AllowVocabularyBreaks))]);
    }

    private IEnumerable<string> LostClauses(Policy current, Policy next)
    {
        HashSet<string> ids = [.. next.Clauses.Select(c => c.Id)];
        int kept = current.Clauses.Count(c => ids.Contains(c.Id));
        if (kept < options.MinimumClausesKept * current.Clauses.Count)
            yield return FormattableString.Invariant($"it has only {kept} of {current.Clauses.Count} clauses still");
    }

    private static IEnumerable<string> Breaks(Policy current, Policy next)
    {
        IEnumerable<string> breaks = VocabularyBreak.Between(current.Vocabulary, next.Vocabulary).Select(Told);
        return current.Id == next.Id ? breaks : breaks.Prepend($"it is the policy `{next.Id}`, and in use is `{current.Id}`");
    }

    private static string Told(VocabularyBreak broken)
    {
        Fact before = broken.Before, now = broken.Now ?? before;
        return broken.Kind switch
        {
            BreakKind.FactGone => $"there is no fact `{broken.Name}` any more",
            BreakKind.FactMoved => $"`{broken.Name}` is something else than `{before.Name}` now",
            BreakKind.AnswerChanged => $"`{now.Name}` is answered with {now.Answer} now, and was with {before.Answer}",
            BreakKind.ValueGone => $"`{now.Name}` has no value `{broken.Name}` any more",
            BreakKind.ValueMoved => $"`{broken.Name}` of `{now.Name}` is something else than `{broken.Value}` now",
            BreakKind.ValueSplit => $"`{broken.Name}` of `{now.Name}` stands for several values now",
            BreakKind.ValueNarrower => $"`{broken.Name}` of `{now.Name}` stands for fewer values now",
            BreakKind.BoundsNarrower => $"`{now.Name}` takes less than before",
            _ => $"`{now.Name}` counts something else than before",
        };
    }
}

/// <summary>Why a revision is not taken.</summary>
/// <param name="Reasons">What is wrong with it.</param>
/// <param name="Options">The names of the options that would let it pass.</param>
internal sealed record Refusal(IReadOnlyList<string> Reasons, IReadOnlyList<string> Options);
