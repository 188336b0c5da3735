using System.Reflection;
using FluentAssertions;
using NUnit.Framework;
using ScopeRules;
using ScopeRules.Authoring;

namespace CoffeeMachines;

public class CoffeeMachineTests
{
    private static readonly string PolicyFolder = typeof(CoffeeMachineTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "policy").Value!;

    private static IEnumerable<SuiteCase> Cases => PolicySuite.CasesOf(PolicyFolder);

    [TestCaseSource(nameof(Cases))]
    public void Case_is_decided_as_the_suite_says(SuiteCase suiteCase) => suiteCase.Run().OrThrow();

    // What a suite can't say is said in C#.
    [Test]
    public void A_new_agreement_is_all_that_a_case_without_one_lacks()
    {
        Policy policy = Policy.Load(PolicyFolder).OrThrow();
        CaseFacts facts = policy.Case().Set("request", "repair").Set("agreement", "ended");

        Decision decision = policy.Decide(facts);

        decision.Verdict.Should().Be(Verdict.NotCovered);
        decision.Clauses.Select(c => c.Id).Should().Equal("no-agreement");
        policy.WhatIf(facts, Verdict.Covered).ChangeSets.Select(c => c.ToString()).Should().Equal("agreement: active");
    }
}
