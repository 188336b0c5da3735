using System.Globalization;
using ScopeRules.Cases;
using ScopeRules.Evaluation;
using ScopeRules.Model;

namespace ScopeRules.Authoring.Coverage;

/// <summary>Asks for facts of cases one by one, from nothing, as long as an answer can change the verdict.</summary>
internal sealed class Interview(Policy policy)
{
    // The cases of a suite begin alike, and what to ask first is what takes longest to find.
    private readonly Dictionary<string, Fact?> _next = [];

    /// <summary>How many questions that takes; null where the case leaves one of them unanswered.</summary>
    /// <param name="answers">The case; what it does not give is answered as the policy assumes.</param>
    public int? CountQuestions(CaseState answers)
    {
        Decider decider = new(policy, policy.Table(answers.AsOf));
        CaseState known = answers.Empty();
        int asked = 0;
        string soFar = Beginning(answers);
        while (NextQuestion(decider, known, soFar) is { } next)
        {
            Knowledge answer = answers.Of(next) is Missing ? next.Assumption ?? Missing.Instance : answers.Of(next);
            if (!answer.IsOneAnswer || !known.IsMissing(next)) return null;
            known = known.With(next, answer);
            asked++;
            soFar += $"{next.Name}: {answer}\n";
        }

        return asked;
    }

    private Fact? NextQuestion(Decider decider, CaseState state, string soFar)
    {
        if (_next.TryGetValue(soFar, out Fact? fact)) return fact;
        return _next[soFar] = decider.Questions(state).FirstOrDefault()?.Fact;
    }

    private static string Beginning(CaseState answers) => string.Concat(
        answers.Readings.OrderBy(r => r.Key.Name, StringComparer.Ordinal).Select(r => $"{r.Key.Name}: {r.Value}\n")
            .Prepend(answers.TakeAssumptions ? "assuming\n" : "")
            .Prepend(answers.AsOf?.ToString("O", CultureInfo.InvariantCulture) + "\n"));
}
