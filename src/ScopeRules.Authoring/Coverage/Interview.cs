using ScopeRules.Cases;
using ScopeRules.Evaluation;
using ScopeRules.Model;

namespace ScopeRules.Authoring.Coverage;

/// <summary>Asks for a case's facts one by one, from nothing, as long as an answer can change the verdict.</summary>
internal static class Interview
{
    /// <summary>How many questions that takes; null where the case leaves one of them unanswered.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="answers">The case; what it does not give is answered as the policy assumes.</param>
    public static int? CountQuestions(Policy policy, CaseState answers)
    {
        Decider decider = new(policy, policy.TableOn(answers.AsOf));
        Dictionary<Fact, Knowledge> known = [];
        while (decider.Questions(new CaseState(known, [], answers.TakeAssumptions, answers.Readings, answers.AsOf)).FirstOrDefault() is { } next)
        {
            Knowledge answer = answers.Of(next.Fact) is Missing ? next.Fact.Assumption ?? Missing.Instance : answers.Of(next.Fact);
            if (!answer.IsOneAnswer || !known.TryAdd(next.Fact, answer)) return null;
        }

        return known.Count;
    }
}
