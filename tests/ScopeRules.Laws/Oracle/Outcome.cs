namespace ScopeRules.Laws.Oracle;

/// <summary>What the policy says to one completion.</summary>
/// <param name="Met">The impossible combinations that it meets, a bit each by their place.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Presumption">What is presumed.</param>
/// <param name="Determining">The determining clauses, a bit each by their place; none where `otherwise` speaks.</param>
/// <param name="Riders">The riders that apply, a bit each.</param>
/// <param name="Level">How far cover goes.</param>
internal sealed record Outcome(ulong Met, Verdict Verdict, Verdict? Presumption, ulong Determining, ulong Riders, string? Level)
{
    /// <summary>Whether it meets no impossible combination.</summary>
    public bool IsPossible => Met == 0;

    public bool ByOtherwise => Determining == 0;

    /// <summary>The verdict, or -1 where the completion is impossible.</summary>
    public int Function => IsPossible ? (int)Verdict : -1;
}
