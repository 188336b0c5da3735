using ScopeRules.Authoring;
using ScopeRules.Cases;
using ScopeRules.Evaluation;

namespace ScopeRules.Benchmarks.Interviews;

/// <summary>The interviews of all cases of a policy's suites that answer every question that they are asked.</summary>
/// <param name="Policy">The policy's name.</param>
/// <param name="Questions">How many questions each took.</param>
/// <param name="Fewest">The fewest answers that settle each.</param>
internal sealed record PolicyInterviews(string Policy, IReadOnlyList<int> Questions, IReadOnlyList<FewestAnswers> Fewest)
{
    /// <summary>Interviews them.</summary>
    /// <param name="folder">The policy's folder.</param>
    /// <param name="most">Decisions that the lower bound of a case may take.</param>
    public static PolicyInterviews Of(string folder, int most)
    {
        Policy policy = ScopeRules.Policy.Load(folder).OrThrow();
        Interviewer interviewer = new();
        Dictionary<string, bool> settled = new(StringComparer.Ordinal);
        List<int> questions = [];
        List<FewestAnswers> fewest = [];
        foreach (SuiteCase suiteCase in PolicySuite.FilesBeside(folder).SelectMany(f => PolicySuite.Load(policy, f).Cases))
        {
            CaseState answers = WithAssumed(policy, suiteCase.Facts.State);
            Decider decider = policy.DeciderOn(answers.AsOf);
            if (answers.Problems.Count > 0 || interviewer.Interview(decider, answers) is not { } told) continue;
            questions.Add(told.Known.Count());
            fewest.Add(FewestAnswers.Of(answers, new Settling(decider, answers, settled), most));
        }

        return new PolicyInterviews(policy.Id, questions, fewest);
    }

    // What a case leaves out is answered as the policy assumes.
    private static CaseState WithAssumed(Policy policy, CaseState state)
    {
        foreach (Fact fact in policy.Vocabulary.Facts)
            if (state.IsMissing(fact) && fact.Assumption is { } assumption) state = state.With(fact, assumption);
        return state;
    }
}
