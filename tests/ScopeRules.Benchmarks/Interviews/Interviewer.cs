using ScopeRules.Cases;
using ScopeRules.Evaluation;
using ScopeRules.Model;

namespace ScopeRules.Benchmarks.Interviews;

/// <summary>Interviews cases from nothing: asks the first question on offer, takes the case's answer, and asks again.</summary>
internal sealed class Interviewer
{
    // Cases of a suite begin alike.
    private readonly Dictionary<string, Fact?> _next = new(StringComparer.Ordinal);

    /// <summary>What was answered when nothing was left to ask; null where the case has no answer to a question.</summary>
    public CaseState? Interview(Decider decider, CaseState answers)
    {
        CaseState known = answers.Empty();
        string soFar = $"{answers.AsOf} {answers.TakeAssumptions} {string.Join(", ", answers.Readings.Select(r => $"{r.Key.Name}: {r.Value}"))}";
        while (Next(decider, known, soFar) is { } fact)
        {
            Knowledge answer = answers.Of(fact);
            if (!answer.IsOneAnswer || !known.IsMissing(fact)) return null;
            known = known.With(fact, answer);
            soFar += $"\n{fact.Name}: {answer}";
        }

        return known;
    }

    private Fact? Next(Decider decider, CaseState known, string soFar)
    {
        if (!_next.TryGetValue(soFar, out Fact? fact)) _next.Add(soFar, fact = decider.Questions(known).FirstOrDefault()?.Fact);
        return fact;
    }
}
