using System.Text;
using ScopeRules.Benchmarks.Cases;
using ScopeRules.Benchmarks.HandWritten;

namespace ScopeRules.Benchmarks.Experiments;

/// <summary>Whether hand-written code and the library say the same of a case, from every form of it.</summary>
internal sealed class Agreement
{
    private readonly Policy _policy;
    private readonly CaseFacts _facts;
    private readonly Dictionary<Clause, int> _clauses;
    private readonly Dictionary<Rider, int> _riders;

    public Agreement(Policy policy)
    {
        _policy = policy;
        _facts = policy.Case();
        _clauses = policy.Clauses.Select((c, i) => (c, i)).ToDictionary(p => p.c, p => p.i);
        _riders = policy.Riders.Select((r, i) => (r, i)).ToDictionary(p => p.r, p => p.i);
    }

    /// <summary>The first case on which two ways disagree, in words; null where all agree.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="byHand">From a typed object.</param>
    /// <param name="fromDictionary">From a dictionary.</param>
    /// <param name="fromJson">From JSON.</param>
    public string? FirstDisagreement<T>(
        CaseStream<T> cases, Func<T, Answer> byHand, Func<Dictionary<string, object?>, Answer> fromDictionary, Func<byte[], Answer> fromJson)
        where T : class, IFactSource, new()
    {
        for (int i = 0; i < cases.Typed.Length; i++)
        {
            (string Way, Answer Answer)[] ways =
            [
                ("by hand", byHand(cases.Typed[i])),
                ("by hand from a dictionary", fromDictionary(cases.Dictionaries[i])),
                ("by hand from JSON", fromJson(cases.Json[i])),
                ("ScopeRules", Read(_policy.Decide(_facts.SetAll(cases.Typed[i])))),
                ("ScopeRules from a dictionary", Read(_policy.Decide(_facts.SetAll(cases.Dictionaries[i])))),
                ("ScopeRules from JSON", Read(_policy.Decide(_facts.SetAll(cases.Json[i])))),
            ];
            if (Array.TrueForAll(ways, w => w.Answer == ways[0].Answer)) continue;
            StringBuilder text = new($"{_policy.Id}: they disagree on {Encoding.UTF8.GetString(cases.Json[i])}\n");
            foreach ((string way, Answer answer) in ways) _ = text.Append("  ").Append(way).Append(": ").AppendLine(Describe(answer));
            return text.ToString();
        }

        return null;
    }

    private Answer Read(Decision decision)
    {
        if (decision.Problems.Count > 0 && decision.Basis != Basis.ContradictoryFacts) throw new InvalidOperationException(decision.Problems[0].ToString());
        ulong clauses = 0;
        foreach (Clause clause in decision.Clauses) clauses |= 1UL << _clauses[clause];
        uint riders = 0;
        foreach (Rider rider in decision.Riders) riders |= 1U << _riders[rider];
        return new Answer(decision.Verdict, clauses, riders, decision.Level, decision.Basis == Basis.ContradictoryFacts);
    }

    private string Describe(Answer answer) =>
        answer.IsContradictory ? "contradictory facts" : $"{answer.Verdict}, level {answer.Level ?? "none"}, clauses [{Names(_policy.Clauses, answer.Clauses)}], riders [{Names(_policy.Riders, answer.Riders)}]";

    private static string Names(IReadOnlyList<Provision> provisions, ulong bits) =>
        string.Join(", ", provisions.Where((_, i) => (bits & (1UL << i)) != 0).Select(p => p.Id));
}
