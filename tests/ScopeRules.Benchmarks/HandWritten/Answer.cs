namespace ScopeRules.Benchmarks.HandWritten;

/// <summary>What a decision says, in the form in which hand-written code would give it.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Clauses">The clauses that certainly determine it: a bit for each, by place.</param>
/// <param name="Riders">The riders that certainly apply: a bit for each, by place.</param>
/// <param name="Level">How far cover goes; null where it is none.</param>
/// <param name="IsContradictory">Whether the facts contradict each other.</param>
internal readonly record struct Answer(Verdict Verdict, ulong Clauses, uint Riders, string? Level, bool IsContradictory = false)
{
    public static Answer Contradiction { get; } = new(Verdict.AskManager, 0, 0, null, IsContradictory: true);
}
