using ScopeRules.Answers;
using ScopeRules.Build.Naming;
using ScopeRules.Build.Writing;
using ScopeRules.Tests.Support;

namespace ScopeRules.Build.Tests;

/// <summary>The text that is written, word for word. With SCOPERULES_BLESS=1 it is written anew.</summary>
internal sealed class WrittenCodeTests
{
    private static readonly string[] Policies = ["tests/ScopeRules.Build.Tests/Policies/every-kind", "rules/imail-server"];

    [TestCaseSource(nameof(Policies))]
    public void Code_for_a_policy_is_as_expected(string folder)
    {
        Policy policy = Policy.Load(Repository.PathOf(folder)).OrThrow();

        string code = CaseWriter.Write(policy, new CaseNames(policy, ownNamespace: null, "MyApp", className: null));

        Expected.Compare(Repository.PathOf("tests", "ScopeRules.Build.Tests", "Expected", $"{policy.Id}.g.cs"), code);
    }

    [Test]
    public void The_policy_of_every_kind_has_facts_of_every_kind()
    {
        Policy policy = Policy.Load(Repository.PathOf(Policies[0])).OrThrow();

        policy.Vocabulary.Facts.Select(f => f.Answer).Distinct().Should().BeEquivalentTo(AnswerTypes.Keywords);
    }

    [TestCase("my-app", null, null, "`my-app` can't be a namespace; set another Namespace on the ScopeRulesPolicy item")]
    [TestCase("MyApp", "3.Cases", null, "`3.Cases` can't be a namespace; set another Namespace on the ScopeRulesPolicy item")]
    [TestCase("MyApp", null, "class", "`class` can't be the name of a class; set another ClassName on the ScopeRulesPolicy item")]
    [TestCase("MyApp", null, "a case", "`a case` can't be the name of a class; set another ClassName on the ScopeRulesPolicy item")]
    [TestCase("MyApp", null, "record", "`record` can't be the name of a class; set another ClassName on the ScopeRulesPolicy item")]
    [TestCase("MyApp", null, "ticket", "`ticket` can't be the name of a class; set another ClassName on the ScopeRulesPolicy item")]
    [TestCase("MyApp", null, "Columns", "`Columns` can't be the name of a class; set another ClassName on the ScopeRulesPolicy item")]
    [TestCase("my-app", "MyApp", "Ticket", null)]
    [TestCase("MyApp.internal", null, null, null)]
    [TestCase("", null, null, null)]
    public void Names_that_are_none_of_csharp_are_refused(string root, string? own, string? className, string? refusal) =>
        CaseNames.Refusal(own, root, className).Should().Be(refusal);

    [TestCase("MyApp", null, "MyApp.ImailServer")]
    [TestCase("MyApp.internal", null, "MyApp.@internal.ImailServer")]
    [TestCase("MyApp", "Other", "Other")]
    [TestCase("", null, "ImailServer")]
    public void A_policy_has_a_namespace_below_the_project_s_or_the_one_that_is_named(string root, string? own, string expected)
    {
        Policy policy = Policy.Load(Repository.PathOf("rules", "imail-server")).OrThrow();

        new CaseNames(policy, own, root, className: null).Namespace.Should().Be(expected);
    }

    [TestCase("scope-rules", "MyApp.ScopeRules2")]
    [TestCase("system", "MyApp.System2")]
    [TestCase("systems", "MyApp.Systems")]
    public void A_policy_s_namespace_hides_none_that_all_code_uses(string id, string expected)
    {
        Policy policy = Policy.Parse($$"""
            scoperules: 1
            policy: {{id}}
            title: A policy
            source: {document: Terms}
            precedence: [covered]
            facts:
              broken: {question: Is it broken?, answer: yes-no}
            sections:
            - heading: Scope
              clauses: [{id: help, title: We help., cites: Scope, when: broken, verdict: covered}]
            otherwise: {verdict: ask-manager}
            """).OrThrow();

        new CaseNames(policy, ownNamespace: null, "MyApp", className: null).Namespace.Should().Be(expected);
    }
}
