using ScopeRules.Model;

namespace ScopeRules.Evaluation;

/// <summary>
/// The meaning of a policy, executable: one completion, clause by clause, on values instead of cells, with no cleverness at all.
/// Whatever is faster must agree with it. Numbers in brackets are the rules of this folder's README.
/// </summary>
internal sealed class ReferenceEvaluator(PolicyModel policy, DateOnly asOf)
{
    /// <summary>Whether a completion is possible: it meets no impossible combination [4].</summary>
    public bool IsPossible(Completion completion) => !policy.Impossible.Any(i => Holds(i.When, completion));

    /// <summary>Decides a completion [7-11].</summary>
    public ReferenceDecision Decide(Completion completion)
    {
        IReadOnlyList<Clause> inForce = InForce(completion);
        foreach (Verdict verdict in policy.Precedence)
        {
            Clause[] determining = [.. inForce.Where(c => c.Verdict == verdict)];
            if (determining.Length == 0) continue;
            Verdict?[] presumed = [.. determining.Select(c => c.Presumption).Distinct()];
            return Conclude(completion, verdict, presumed.Length == 1 ? presumed[0] : null, determining);
        }

        return Conclude(completion, policy.Otherwise.Verdict, policy.Otherwise.Presumption, []);
    }

    /// <summary>The clauses that hold and that no clause in force overrides, in document order [7].</summary>
    public IReadOnlyList<Clause> InForce(Completion completion)
    {
        List<Clause> decided = [], inForce = [];
        while (decided.Count < policy.Clauses.Count)
        {
            // There is always a next one: overrides have no circle.
            Clause next = policy.Clauses.First(c => !decided.Contains(c) && Overriders(c).All(decided.Contains));
            decided.Add(next);
            if (Holds(next.Whole, completion) && !Overriders(next).Any(inForce.Contains)) inForce.Add(next);
        }

        return [.. policy.Clauses.Where(inForce.Contains)];
    }

    /// <summary>Whether a condition is true. A test on no declared value is false, whatever it asks [2].</summary>
    public bool Holds(Condition condition, Completion completion) => condition switch
    {
        Always => true,
        AllOf all => all.Items.All(i => Holds(i, completion)),
        AnyOf any => any.Items.Any(i => Holds(i, completion)),
        Not not => !Holds(not.Inner, completion),
        TermUse use => Holds(use.Term.Condition, completion),
        FactTest test => completion.Values[test.Column] is { } value && test.Test.At(asOf).Holds(value),
        OpenPointTest test => test.Point.Settled ?? completion.Readings[test.Point],
        InEffect days => days.On(asOf),
        NoneHolds none => !none.Clauses.Any(c => Holds(c.Whole, completion)), // holds, not is in force: or the default would defeat the exception [8]
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private IEnumerable<Clause> Overriders(Clause clause) => policy.Clauses.Where(c => c.Overrides.Contains(clause.Id));

    private ReferenceDecision Conclude(Completion completion, Verdict verdict, Verdict? presumption, IReadOnlyList<Clause> determining) => new(
        verdict,
        verdict == Verdict.AskManager ? presumption : verdict,
        determining,
        LevelOf(verdict, determining),
        [.. policy.Riders.Where(r => r.AddedTo.Contains(verdict) && Holds(r.Whole, completion))]);

    // The worst of the determining clauses' levels; a clause without one has the best [10].
    private string? LevelOf(Verdict verdict, IReadOnlyList<Clause> determining) =>
        verdict != Verdict.Covered || policy.Levels.Count == 0 || determining.Count == 0
            ? null
            : policy.Levels.Last(level => determining.Any(c => (c.Level ?? policy.Levels[0]) == level));
}

/// <summary>What a policy says to a completion.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Presumption">The verdict, or what is presumed where that is ask-manager.</param>
/// <param name="Determining">The clauses that determine it; none where `otherwise` speaks.</param>
/// <param name="Level">How far cover goes; null where there is none.</param>
/// <param name="Riders">Those that apply.</param>
internal sealed record ReferenceDecision(
    Verdict Verdict, Verdict? Presumption, IReadOnlyList<Clause> Determining, string? Level, IReadOnlyList<Rider> Riders);
