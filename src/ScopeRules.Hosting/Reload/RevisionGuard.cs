using ScopeRules.Model;

namespace ScopeRules.Hosting.Reload;

/// <summary>Keeps a host from going on with a revision that was cut off, or that its cases no longer fit.</summary>
internal sealed class RevisionGuard(ScopeRulesOptions options)
{
    private const int MostReasons = 10;

    /// <summary>Why a revision is not to follow the one in use.</summary>
    /// <returns>Empty where it may follow.</returns>
    public IReadOnlyList<string> Objections(Policy current, Policy next)
    {
        string[] all = [.. LostClauses(current, next), .. options.AllowVocabularyBreaks ? [] : Breaks(current, next)];
        return all.Length <= MostReasons ? all : [.. all.Take(MostReasons), $"and {all.Length - MostReasons} more"];
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

    private static string Told(VocabularyBreak broken) => broken switch
    {
        { Now: null, Before: var before } => $"there is no fact `{before.Name}` any more",
        { Kind: BreakKind.AnswerChanged, Now: var now } => $"`{now.Name}` is answered with {now.Answer} now, and was with {broken.Before.Answer}",
        { Kind: BreakKind.ValueGone, Now: var now } => $"`{now.Name}` has no value `{broken.Value}` any more",
        { Kind: BreakKind.ValueSplit, Now: var now } => $"`{broken.Value}` of `{now.Name}` stands for several values now",
        { Kind: BreakKind.BoundsNarrower, Now: var now } => $"`{now.Name}` takes less than before",
        { Now: var now } => $"`{now.Name}` counts something else than before",
    };
}
