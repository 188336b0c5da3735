using ScopeRules.Authoring;
using ScopeRules.Cases;
using ScopeRules.Evaluation;

namespace ScopeRules.Benchmarks.Interviews;

/// <summary>The interviews of all cases of a policy's suites that leave nothing to ask.</summary>
/// <param name="Policy">The policy's name.</param>
/// <param name="Assuming">Whether the interviews take what the policy assumes.</param>
/// <param name="Questions">How many questions each took.</param>
/// <param name="Fewest">The fewest answers that settle each.</param>
internal sealed record PolicyInterviews(string Policy, bool Assuming, IReadOnlyList<int> Questions, IReadOnlyList<FewestAnswers> Fewest)
{
    /// <summary>Interviews them.</summary>
    /// <param name="folder">The policy's folder.</param>
    /// <param name="assuming">Whether to take what the policy assumes; else that is asked too.</param>
    /// <param name="most">Decisions that the lower bound of a case may take.</param>
    public static PolicyInterviews Of(string folder, bool assuming, int most)
    {
        Policy policy = ScopeRules.Policy.Load(folder).OrThrow();
        Interviewer interviewer = new();
        Dictionary<string, bool> settled = new(StringComparer.Ordinal);
        List<int> questions = [];
        List<FewestAnswers> fewest = [];
        foreach (SuiteCase suiteCase in PolicySuite.FilesBeside(folder).SelectMany(f => PolicySuite.Load(policy, f).Cases))
        {
            CaseState given = suiteCase.Facts.State;
            if (given.Problems.Count > 0 || given.Known.Any(k => !k.Knowledge.IsOneAnswer)) continue;
            CaseState answers = Answers(policy, given, assuming);
            Decider decider = policy.DeciderOn(answers.AsOf);
            Settling settling = new(decider, answers, settled);
            if (!settling.IsSettled(answers)) continue;
            questions.Add(interviewer.CountQuestions(decider, answers));
            fewest.Add(FewestAnswers.Of(answers, settling, most));
        }

        return new PolicyInterviews(policy.Id, assuming, questions, fewest);
    }

    // What a case leaves out is answered as the policy assumes.
    private static CaseState Answers(Policy policy, CaseState given, bool assuming)
    {
        CaseState answers = new(policy.Vocabulary.Facts, new FactSlots(policy.Model.Facts.Count))
        {
            TakeAssumptions = assuming,
            Readings = given.Readings,
            AsOf = given.AsOf,
        };
        foreach (Fact fact in policy.Vocabulary.Facts)
        {
            if (!given.IsMissing(fact)) answers = answers.With(fact, given.Of(fact));
            else if (fact.Assumption is { } assumption) answers = answers.With(fact, assumption);
        }

        return answers;
    }
}
