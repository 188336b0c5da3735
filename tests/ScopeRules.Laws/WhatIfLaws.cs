using System.Globalization;
using System.Text;
using ScopeRules.Changes;
using ScopeRules.Evaluation;
using ScopeRules.Laws.Generators;
using ScopeRules.Laws.Oracle;

namespace ScopeRules.Laws;

/// <summary>Law 7: every change set named leads to the verdict, and none is cheaper; all that are as cheap are named.</summary>
public sealed class WhatIfLaws
{
    private static readonly int[] Steps = [0, 1, 2, 4, 8, 16, 64];

    [Test]
    public void Change_sets_lead_to_the_verdict_and_they_are_all_of_the_cheapest() => Law.Holds(
        CaseSample.Of(Sizes.CasesOfAPolicy), Sizes.ChangedPolicies, sample =>
    {
        Policy policy = sample.Policy.Load();
        TruthTable table = new(policy);
        foreach (CaseDraft draft in sample.Cases)
        {
            AllChanges all = new(policy, table, sample.Policy.Facts, draft);
            foreach (Verdict wanted in Enum.GetValues<Verdict>())
            {
                WhatIfAnswer answer = policy.WhatIf(draft.For(policy), wanted);
                answer.IsProven.Should().BeTrue("{0} is small", draft);
                string why = $"of {draft} to {wanted}";
                foreach (ChangeSet set in answer.ChangeSets) Leads(policy, draft, set, wanted, why);
                if (all.TooMany) continue;
                IReadOnlyCollection<string> cheapest = all.CheapestTo(wanted, out int? cost);
                answer.ChangeCost.Should().Be(cost, why);
                string[] named = [.. answer.ChangeSets.SelectMany(set => Routes(policy, table, set))];
                named.Should().OnlyHaveUniqueItems(why);
                if (answer.ChangeSets.Count < 20) named.Should().BeEquivalentTo(cheapest, why);
                else named.Should().BeSubsetOf(cheapest, why);
            }
        }
    });

    [Test]
    public void Past_the_budget_no_changes_are_named_and_the_answer_is_not_called_proven() => Law.Holds(
        CaseSample.Of(Sizes.CasesOfAPolicy), Sizes.ChangedPolicies, sample =>
    {
        Policy policy = sample.Policy.Load();
        Decider decider = new(policy, policy.Table(PolicyDraft.AsOf));
        foreach (CaseDraft draft in sample.Cases)
        {
            foreach (Verdict wanted in Enum.GetValues<Verdict>())
            {
                string full = Told(policy.WhatIf(draft.For(policy), wanted));
                foreach (int steps in Steps)
                {
                    WhatIfAnswer answer = new WhatIf(decider, steps).Answer(draft.For(policy).State, wanted);
                    Told(answer).Should().Be(answer.IsProven ? full : "not proven, costs nothing known:", "of {0} to {1} with {2} steps", draft, wanted, steps);
                }
            }
        }
    });

    private static void Leads(Policy policy, CaseDraft draft, ChangeSet set, Verdict wanted, string why)
    {
        set.Decision.Possible.Should().Equal([wanted], why);
        set.Decision.Basis.Should().NotBe(Basis.ContradictoryFacts, why);
        CaseDraft first = draft;
        foreach (Change change in set.Changes) first = Changed(first, change, change.To[0]);
        set.Decision.ToJson().Should().Be(policy.Decide(first.For(policy)).ToJson(), why);
        foreach (Change change in set.Changes)
        {
            foreach (string value in change.To)
                policy.Decide(Changed(first, change, value).For(policy)).Possible.Should().Equal([wanted], why + ", with {0} for {1}", value, change.Fact);
        }
    }

    private static CaseDraft Changed(CaseDraft draft, Change change, string value) => draft with
    {
        Given = [.. draft.Given.Where(g => g.Name != change.Fact.Name && !change.Fact.Formerly.Contains(g.Name)), new GivenDraft(change.Fact.Name, new Given(Json(change.Fact, value), Knows.Nothing))],
    };

    private static string Json(Fact fact, string value) => fact.Answer switch
    {
        "whole-number" or "number" => value,
        "several-of" => "[" + string.Join(", ", value.Trim('[', ']').Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(v => $"\"{v}\"")) + "]",
        _ => $"\"{value}\"",
    };

    // Each way to take one of the values of each change, by cells; values of one cell are one way.
    private static IEnumerable<string> Routes(Policy policy, TruthTable table, ChangeSet set)
    {
        IEnumerable<string> routes = [""];
        foreach (Change change in set.Changes)
        {
            string[] cells = [.. change.To.Select(value => AllChanges.Shown(change.Fact.Name, Cells(policy, table, change.Fact, value))).Distinct()];
            routes = routes.SelectMany(route => cells.Select(c => route + c));
        }

        return routes;
    }

    private static IEnumerable<int> Cells(Policy policy, TruthTable table, Fact fact, string value)
    {
        CaseFacts facts = policy.Case(Encoding.UTF8.GetBytes($"{{\"{fact.Name}\": {Json(fact, value)}}}")).OrThrow();
        return table.Axes.Where(a => a.Column?.Fact == fact).Select(a => a.CellOf(facts.State.Of(fact).On(a.Column!).Values!.Single().Low));
    }

    private static string Told(WhatIfAnswer answer) =>
        $"{(answer.IsProven ? "proven" : "not proven")}, costs {answer.ChangeCost?.ToString(CultureInfo.InvariantCulture) ?? "nothing known"}: {string.Join(" / ", answer.ChangeSets)}".TrimEnd();
}
