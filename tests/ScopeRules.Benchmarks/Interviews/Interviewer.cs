using ScopeRules.Cases;
using ScopeRules.Evaluation;

namespace ScopeRules.Benchmarks.Interviews;

/// <summary>Interviews cases from nothing: asks the first question on offer, takes the case's answer, and asks again.</summary>
internal sealed class Interviewer
{
    // Cases of a suite begin alike.
    private readonly Dictionary<string, Fact?> _next = new(StringComparer.Ordinal);

    /// <summary>How many questions it takes until nothing is left to ask. One to which the case has no answer counts, and the next one on offer follows it.</summary>
    public int CountQuestions(Decider decider, CaseState answers)
    {
        CaseState known = answers.Empty();
        HashSet<Fact> asked = [];
        string soFar = $"{answers.AsOf} {answers.TakeAssumptions} {string.Join(", ", answers.Readings.Select(r => $"{r.Key.Name}: {r.Value}"))}";
        while (Next(decider, known, asked, soFar) is { } fact)
        {
            _ = asked.Add(fact);
            if (!answers.IsMissing(fact)) known = known.With(fact, answers.Of(fact));
            soFar += $"\n{fact.Name}: {answers.Of(fact)}";
        }

        return asked.Count;
    }

    private Fact? Next(Decider decider, CaseState known, HashSet<Fact> asked, string soFar)
    {
        if (!_next.TryGetValue(soFar, out Fact? fact))
            _next.Add(soFar, fact = decider.Questions(known).Select(q => q.Fact).FirstOrDefault(f => !asked.Contains(f)));
        return fact;
    }
}
