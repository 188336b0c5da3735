using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Layers;

/// <summary>A set of policies decides a case as the one of them does that applies to it.</summary>
public sealed class SetTests
{
    private static readonly Policy Progress = Policy.Load(Path.Combine(Repository.Cases, "layers", "progress")).OrThrow();

    private static readonly Policy Imail = Policy.Load(Repository.PathOf("rules", "imail-server")).OrThrow();

    [Test]
    public void Ids_and_terms_have_the_policy_before_them()
    {
        Progress.Clauses.Count(c => c.Id == "imail-server/training").Should().Be(1);
        Progress.Clauses.Single(c => c.Id == "openedge/training").Layer.Should().Be("openedge");
        Progress.Clauses.Single(c => c.Id == "openedge/developers").Layer.Should().Be("imail-server");
        Progress.Model.Terms.Select(t => t.Name).Should().Contain("openedge/hands-on").And.OnlyHaveUniqueItems();
        Progress.Riders.Select(r => r.Id).Should().Contain("openedge/after-hours-rate");
        Progress.Layers.Should().Equal("imail-server", "openedge", "progress");
    }

    [Test]
    public void A_fact_that_all_declare_alike_is_one() =>
        Progress.Vocabulary.Facts.Select(f => f.Name).Should().Equal(["product", .. Imail.Vocabulary.Facts.Select(f => f.Name)]);

    [TestCase("{request: fix-problem, about: own-code, agreement: active}")]
    [TestCase("{request: explain, about: imail, agreement: active}")]
    [TestCase("{request: teach}")]
    [TestCase("{request: guide, about: imail, agreement: active, stage: moving}")]
    [TestCase("{request: get-release, about: other-progress}")]
    [TestCase("{}")]
    [TestCase("{about: licensing, agreement: not-active}")]
    public void A_case_is_decided_as_by_the_policy_that_applies(string facts)
    {
        Decision alone = Decide(Imail, facts), inSet = Decide(Progress, facts.Replace("{", "{product: imail-server, ", StringComparison.Ordinal));

        inSet.Verdict.Should().Be(alone.Verdict);
        inSet.Possible.Should().Equal(alone.Possible);
        inSet.Presumption.Should().Be(alone.Presumption);
        // Not in the same order: a set may be too large for a diagram, without which nobody knows what a question tells.
        inSet.Questions.Select(q => (q.Fact.Name, q.IsAssumed)).Should().BeEquivalentTo(alone.Questions.Select(q => (q.Fact.Name, q.IsAssumed)));
        if (alone.Basis == Basis.Clauses) inSet.Clauses.Select(c => c.Id).Should().Equal(alone.Clauses.Select(c => $"imail-server/{c.Id}"));
        inSet.Referrals.Select(r => (r.Value.Name, r.IsCertain)).Should().BeEquivalentTo(alone.Referrals.Select(r => (r.Value.Name, r.IsCertain)));
    }

    [Test]
    public void Without_the_product_all_stays_possible_that_one_of_them_says()
    {
        Decision decision = Decide(Progress, "{request: fix-problem, about: own-code, agreement: active}");

        decision.Possible.Should().Equal(Verdict.Covered, Verdict.NotCovered, Verdict.AskManager);
        decision.Questions[0].Fact.Name.Should().Be("product");
        Decide(Progress, "{product: something-else}").Basis.Should().Be(Basis.Otherwise);
    }

    private static Decision Decide(Policy policy, string facts)
    {
        CaseFacts given = policy.Case();
        given.AddYaml(YamlText.Read(facts));
        return policy.Decide(given.OrThrow());
    }
}
