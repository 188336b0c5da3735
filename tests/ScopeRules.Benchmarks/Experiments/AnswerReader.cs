using ScopeRules.Benchmarks.HandWritten;

namespace ScopeRules.Benchmarks.Experiments;

/// <summary>Decisions of a policy in the form in which hand-written code gives them.</summary>
internal sealed class AnswerReader(Policy policy)
{
    private readonly Dictionary<Clause, int> _clauses = policy.Clauses.Select((c, i) => (c, i)).ToDictionary(p => p.c, p => p.i);
    private readonly Dictionary<Rider, int> _riders = policy.Riders.Select((r, i) => (r, i)).ToDictionary(p => p.r, p => p.i);

    public Answer Of(Decision decision)
    {
        if (decision.Problems.Count > 0 && decision.Basis != Basis.ContradictoryFacts) throw new InvalidOperationException(decision.Problems[0].ToString());
        ulong clauses = 0;
        foreach (Clause clause in decision.Clauses) clauses |= 1UL << _clauses[clause];
        uint riders = 0;
        foreach (Rider rider in decision.Riders) riders |= 1U << _riders[rider];
        return new Answer(decision.Verdict, clauses, riders, decision.Level, decision.Basis == Basis.ContradictoryFacts);
    }

    public string Describe(Answer answer) => answer.IsContradictory
        ? "contradictory facts"
        : $"{answer.Verdict}, level {answer.Level ?? "none"}, clauses [{Names(policy.Clauses, answer.Clauses)}], riders [{Names(policy.Riders, answer.Riders)}]";

    private static string Names(IReadOnlyList<Provision> provisions, ulong bits) =>
        string.Join(", ", provisions.Where((_, i) => (bits & (1UL << i)) != 0).Select(p => p.Id));
}
