using ScopeRules.Diagnostics;
using ScopeRules.Laws.Generators;
using ScopeRules.Laws.Oracle;
using ScopeRules.Model;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Laws;

/// <summary>Rules 1 to 3: what a case gives is taken for what it is.</summary>
public sealed class CaseReadingLaws
{
    [Test]
    public void Each_fact_is_known_partly_known_missing_or_unrecognised_as_given() => Law.Holds(
        CaseSample.Of(Sizes.CasesOfAPolicy), Sizes.Policies, sample =>
        {
            Policy policy = sample.Policy.Load();
            foreach (CaseDraft draft in sample.Cases)
            {
                CaseFacts facts = draft.For(policy);
                foreach (FactDraft fact in sample.Policy.Facts)
                {
                    Fact declared = policy.Model.Facts.First(f => f.Name == fact.Name);
                    Standing(facts.State.Of(declared)).Should().Be(draft.Of(fact).Standing, "{0} of {1}", fact.Name, draft);
                }

                bool isWrong = draft.HasUndeclared(sample.Policy.Facts)
                    || sample.Policy.Facts.Any(f => draft.Of(f).Standing == Generators.Standing.Unrecognised);
                (facts.Problems.Count > 0).Should().Be(isWrong, "of {0}", draft);
            }
        });

    [Test]
    public void The_same_facts_from_json_and_from_yaml_are_decided_alike() => Law.Holds(CaseSample.Of(Sizes.CasesOfAPolicy), Sizes.Policies, sample =>
    {
        Policy policy = sample.Policy.Load();
        foreach (CaseDraft draft in sample.Cases)
        {
            if (draft.Given.DistinctBy(g => g.Name).Count() < draft.Given.Count) continue; // YAML mappings refuse a key that comes twice
            DiagnosticBag bag = new();
            CaseFacts facts = policy.Case(draft.Options);
            facts.AddYaml(YamlReader.Read(new SourceText("<yaml>", draft.Json), TextLimits.Default, bag)!);
            Summary.Of(policy.Decide(facts)).Should().Be(Summary.Of(policy.Decide(draft.For(policy))), "of {0}", draft);
        }
    });

    [Test]
    public void Every_value_lies_in_the_one_cell_whose_sample_meets_the_same_tests() => Law.Holds(CaseSample.Of(cases: 20), Sizes.Policies, sample =>
    {
        Policy policy = sample.Policy.Load();
        TruthTable table = new(policy);
        foreach (TestedAxis axis in table.Axes.Where(a => a.Column is not null))
        {
            FactDraft fact = sample.Policy.Facts.First(f => f.Name == axis.Column!.Fact.Name);
            foreach (long value in sample.Cases.SelectMany(c => c.Of(fact).Left(axis.Column!.Member) ?? []))
                policy.Table(PolicyDraft.AsOf).Axes.First(a => a.Name == axis.Name).CellOf(value).Should().Be(axis.CellOf(value), "of {0} of {1}", value, axis.Name);
        }
    });

    private static Standing Standing(Knowledge knowledge) => knowledge switch
    {
        Missing => Generators.Standing.Missing,
        { Unrecognised: not null } => Generators.Standing.Unrecognised,
        { IsKnown: true } => Generators.Standing.Known,
        _ => Generators.Standing.PartlyKnown,
    };
}
