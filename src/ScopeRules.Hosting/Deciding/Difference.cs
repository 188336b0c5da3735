namespace ScopeRules.Hosting.Deciding;

/// <summary>Where a customer would be told otherwise by one decision than by another: names of parts, and nothing of what they say.</summary>
internal static class Difference
{
    /// <summary>Compares the verdict, what is presumed and the level; where these are the same, all that is said with them, in whatever order,
    /// and the facts asked for. Ids of clauses and riders are nothing that a customer is told.</summary>
    /// <param name="now">What is decided now.</param>
    /// <param name="then">What another revision would decide.</param>
    /// <returns>Empty where the customer is told the same.</returns>
    public static IReadOnlyList<string> Between(Decision now, Decision then)
    {
        string[] foremost = [.. Foremost(now, then)];
        return foremost.Length > 0 ? foremost : [.. Said(now, then)];
    }

    private static IEnumerable<string> Foremost(Decision now, Decision then)
    {
        if (now.Verdict != then.Verdict) yield return "verdict";
        if (now.Presumption != then.Presumption) yield return "presumption";
        if (now.Level != then.Level) yield return "level";
    }

    private static IEnumerable<string> Said(Decision now, Decision then)
    {
        if (AsksOtherwise(now, then)) yield return "questions";
        if (Differs(now.Referrals, then.Referrals, Told)) yield return "referrals";
        if (Differs(now.Providers, then.Providers, Told)) yield return "providers";
        if (Differs(now.Fees, then.Fees, f => f)) yield return "fees";
        if (Differs(now.Channels, then.Channels, c => c.Title)) yield return "channels";
        if (Differs(now.Responses, then.Responses, r => r)) yield return "responses";
        if (Differs(now.Discretion, then.Discretion, Told)) yield return "discretion";
        if (Differs(now.Obligations, then.Obligations, o => o)) yield return "obligations";
        if (Differs(now.Caveats, then.Caveats, c => c)) yield return "caveats";
        if (Differs(now.Promises, then.Promises, p => p)) yield return "promises";
        if (Differs(now.RestoredBy, then.RestoredBy, r => r)) yield return "restored-by";
    }

    // A fact that has another name by now is the same question.
    private static bool AsksOtherwise(Decision now, Decision then) =>
        !now.MissingFacts.Select(f => then.Policy.Vocabulary.NameOf(f.Name)).ToHashSet(StringComparer.Ordinal).SetEquals(then.MissingFacts.Select(f => f.Name));

    private static (string, string?) Told(Contact contact) => (contact.Title, contact.Url);

    private static bool Differs<T, TTold>(IReadOnlyList<Consequence<T>> now, IReadOnlyList<Consequence<T>> then, Func<T, TTold> told)
        where T : notnull =>
        (now.Count, then.Count) is not (0, 0)
        && !now.Select(c => (told(c.Value), c.IsCertain)).ToHashSet().SetEquals(then.Select(c => (told(c.Value), c.IsCertain)));
}
