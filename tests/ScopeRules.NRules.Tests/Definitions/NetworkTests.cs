using NRules.Diagnostics;
using ScopeRules.NRules.Tests.Support;

namespace ScopeRules.NRules.Tests.Definitions;

/// <summary>What those see who look at a session's network: conditions in words, each once for all clauses that ask it.</summary>
public sealed class NetworkTests
{
    [Test]
    public void A_test_that_clauses_share_is_one_node()
    {
        IReadOnlyList<ReteNode> nodes = NodesOf(PrinterHelp.Load());

        Asking(nodes, "request is repair").Should().Equal("wide-is-a-plotter", "repairs worn old archives changed-archives plotters other-repairs");
        Asking(nodes, "agreement is active").Should().Equal("answers", "repairs");
    }

    [Test]
    public void Conditions_stand_in_words()
    {
        IReadOnlyList<ReteNode> nodes = NodesOf(PrinterHelp.Load());

        foreach (string words in (string[])["pages is more than 100000", "bought is before 2020-01-01", "modules includes archive", "width is more than 60", "wide-is-a-plotter"])
            Asking(nodes, words).Should().NotBeEmpty($"`{words}` is asked; there is {string.Join(", ", nodes.SelectMany(n => n.Expressions).Select(e => e.Value))}");
    }

    [Test]
    public void A_published_policy_asks_less_often_than_its_clauses_would_alone()
    {
        Policy policy = PublishedPolicies.Load("ubuntu-pro");
        ReteNode[] asking = [.. NodesOf(policy).Where(n => n.NodeType == NodeType.Selection && n.Expressions.Any(e => e.Value.ToString().Contains("IsIn(", StringComparison.Ordinal)))];
        int alone = asking.Sum(n => n.Rules.Count);

        asking.Length.Should().BeLessThan(alone * 3 / 4);
        TestContext.Out.WriteLine($"{asking.Length} nodes for {alone} conditions of {policy.Clauses.Count} clauses");
    }

    [Test]
    public void Clauses_that_ask_the_same_in_another_order_share_all_of_it()
    {
        const string Clause = "  - {{id: {0}, title: T., cites: Scope, verdict: {1}, when: [{2}]}}\n";
        string yaml = """
            scoperules: 1
            policy: order
            title: Order
            source: {document: Document}
            precedence: [not-covered, covered]
            facts:
              a: {question: A, answer: yes-no}
              b: {question: B, answer: yes-no}
              c: {question: C, answer: yes-no}
            sections:
            - heading: Scope
              clauses:

            """ + string.Format(null, Clause, "one", "covered", "a, b, c") + string.Format(null, Clause, "two", "covered", "c, b, a")
            + string.Format(null, Clause, "three", "not-covered", "b, {c: no}, a") + "otherwise: {verdict: covered}\n";
        IReadOnlyList<ReteNode> nodes = NodesOf(Policy.Parse(yaml).OrThrow());

        foreach (string words in (string[])["a is yes", "b is yes", "c is yes", "c is no"]) Asking(nodes, words).Should().ContainSingle();
    }

    private static IReadOnlyList<ReteNode> NodesOf(Policy policy) => [.. Sessions.FactoryOf(policy).CreateSession().GetSchema().Nodes];

    // Of each node that asks something: the rules that it serves. Words stand in quotes, as an expression prints a text.
    private static IEnumerable<string> Asking(IEnumerable<ReteNode> nodes, string words) =>
        nodes.Where(n => n.NodeType == NodeType.Selection && n.Expressions.Any(e => e.Value.ToString().Contains($"\"{words}\"", StringComparison.Ordinal)))
            .Select(n => string.Join(' ', n.Rules.Select(r => r.Name)));
}
