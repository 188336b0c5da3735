using CsCheck;
using ScopeRules.Diagrams;
using ScopeRules.Evaluation;
using ScopeRules.Laws.Generators;

namespace ScopeRules.Laws;

/// <summary>Policies made to have no small diagram and no short search are decided within budgets all the same, and say what is not proven.</summary>
public sealed class ExplosionLaws
{
    private static readonly Policy Wide = Exploding(facts: 30, clauses: 150), Large = Exploding(facts: 60, clauses: 600);

    private static IEnumerable<TestCaseData> Policies => [new TestCaseData(Wide).SetArgDisplayNames("30 facts"), new TestCaseData(Large).SetArgDisplayNames("60 facts")];

    [TestCaseSource(nameof(Policies))]
    public void There_is_no_diagram(Policy policy) => policy.DeciderOn(null).Diagram.Should().BeNull();

    [TestCaseSource(nameof(Policies))]
    public void Complete_cases_are_decided_as_by_the_reference_evaluator(Policy policy)
    {
        Draw draw = new(new PCG(1, 4));
        ReferenceEvaluator reference = new(policy.Model, PolicyDraft.AsOf);
        for (int i = 0; i < 50; i++)
        {
            bool[] answers = Answers(policy, draw);
            Decision decision = policy.Decide(Case(policy, answers, missing: 0));
            decision.Verdict.Should().Be(VerdictOf(policy, reference, At(policy, answers)));
            decision.IsProven.Should().BeTrue();
        }
    }

    [TestCaseSource(nameof(Policies))]
    public void Incomplete_cases_hold_all_that_is_possible(Policy policy)
    {
        Draw draw = new(new PCG(1, 5));
        ReferenceEvaluator reference = new(policy.Model, PolicyDraft.AsOf);
        foreach (int missing in new[] { 1, 5, 10, 15, 20, policy.Model.Facts.Count })
        {
            bool[] known = Answers(policy, draw);
            Decision decision = policy.Decide(Case(policy, known, missing));
            HashSet<Verdict> found = [];
            for (int i = 0; i < 200; i++) _ = found.Add(VerdictOf(policy, reference, At(policy, [.. Answers(policy, draw).Take(missing), .. known.Skip(missing)])));
            found.Should().BeSubsetOf(decision.Possible, "{0} facts are missing", missing);
            _ = policy.Explain(Case(policy, known, missing));
            _ = decision.ToJson();
        }
    }

    [Test]
    public void Where_the_budget_is_not_enough_nothing_is_called_proven()
    {
        Decision decision = Large.Decide(Large.Case());
        decision.IsProven.Should().BeFalse();
        decision.Questions.Should().HaveCount(60, "any of them may matter");
    }

    // A set asked for as a whole has as many answers as it has subsets: here each leaves something else.
    [Test]
    public void Sets_of_many_members_are_asked_for_without_going_through_all_subsets()
    {
        IEnumerable<int> all = Enumerable.Range(0, 30);
        Policy policy = Example.Policy(
            $"kind: {"{"}question: Which, answer: one-of, exhaustive: yes, values: {"{"}{string.Join(", ", all.Select(i => $"k-{i}: Value"))}{"}"}{"}"}\n"
            + $"flags: {"{"}question: What with, answer: several-of, values: {"{"}{string.Join(", ", all.Select(i => $"f-{i}: Value"))}{"}"}{"}"}",
            string.Join('\n', all.Select(i => $"- {{id: c-{i}, title: One, cites: None, when: {{kind: k-{i}, flags: {{includes-any: [f-{i}]}}}}, verdict: covered}}")));

        policy.Decide(policy.Case()).Questions.Select(q => q.Fact.Name).Should().BeEquivalentTo("kind", "flags");
    }

    [TestCase("")]
    [TestCase("overrides")]
    [TestCase("otherwise")]
    public void A_thousand_facts_in_a_chain_are_decided_on_a_small_stack(string by) => SmallStack.Run(() =>
    {
        Policy policy = Chain(1_000, by);
        Decider decider = new(policy, policy.Table());
        decider.Diagram.Should().NotBeNull();
        decider.Diagram!.LeavesOf(policy.Table().Everything()).Should().Be(1 << Leaf.Of(Verdict.Covered) | 1 << Leaf.Of(Verdict.NotCovered) | 1 << Leaf.Of(Verdict.AskManager));
        Decision decision = decider.Decide(policy.Case().State);
        decision.Questions.Should().HaveCount(1_000);
        _ = decider.Explain(policy.Case().State);
    });

    private static Policy Exploding(int facts, int clauses)
    {
        Draw draw = new(new PCG(1, 3));
        string[] names = [.. Enumerable.Range(10, facts).Select(i => $"f{i}")];
        return Example.Policy(
            string.Join('\n', names.Select(f => $"{f}: {{question: Is it so, answer: yes-no}}")),
            string.Join('\n', Enumerable.Range(1, clauses).Select(i =>
                $"- {{id: c{i}, title: One, cites: None, when: {{{Tests()}}}, verdict: {draw.OneOf("covered", "not-covered", "ask-manager")}}}")));

        string Tests() => string.Join(", ", draw.Some(names, 5, 8).Select(f => $"{f}: {draw.OneOf("yes", "no")}"));
    }

    // Each clause is about a fact of its own, and comes before the last one in some way.
    private static Policy Chain(int length, string by)
    {
        IEnumerable<int> all = Enumerable.Range(0, length);
        string[] clauses = [.. all.Select(i =>
            $"- {{id: c{i}, title: One, cites: None, when: f{i}, {(by == "overrides" && i + 1 < length ? $"overrides: c{i + 1}, " : "")}verdict: {(i % 2 == 0 ? "covered" : "not-covered")}}}")];
        string silence = by == "otherwise" ? "\n  otherwise: {id: silence, title: One, cites: None, verdict: ask-manager}" : "";
        return Policy.Parse(Example.Yaml(
            string.Join('\n', all.Select(i => $"f{i}: {{question: Is it so, answer: yes-no}}")),
            string.Join('\n', clauses)).Replace("\notherwise:", silence + "\notherwise:", StringComparison.Ordinal)).OrThrow();
    }

    private static bool[] Answers(Policy policy, Draw draw) => [.. policy.Model.Facts.Select(_ => draw.Chance(50))];

    private static CaseFacts Case(Policy policy, bool[] answers, int missing)
    {
        CaseFacts facts = policy.Case();
        for (int i = missing; i < answers.Length; i++) _ = facts.Set(policy.Model.Facts[i].Name, answers[i]);
        return facts;
    }

    // No clause overrides another; working off overrides would take the square of their number.
    private static Verdict VerdictOf(Policy policy, ReferenceEvaluator reference, Completion completion) =>
        policy.Model.Precedence.Cast<Verdict?>().FirstOrDefault(v => policy.Model.Clauses.Any(c => c.Verdict == v && reference.Holds(c.When, completion)))
        ?? policy.Model.Otherwise.Verdict;

    private static Completion At(Policy policy, bool[] answers) => new(
        policy.Table().Axes.ToDictionary(a => a.Column!, a => (long?)(answers[a.Column!.Fact.Place] ? 1 : 0)), new Dictionary<OpenPoint, bool>());
}
