using System.Text;
using CsCheck;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Cases;

/// <summary>One case object can take case after case, and nothing of one is left in the next.</summary>
public sealed class ReusedCaseTests
{
    private static readonly Gen<KeyValuePair<string, object?>[]> Pairs = Gen.Select(ObjectFactsTests.Names, ObjectFactsTests.Values).Array[0, 6]
        .Select(all => all.Select(p => KeyValuePair.Create(p.Item1, p.Item2)).ToArray());

    private static readonly Gen<string> Texts = Gen.OneOf(
        "{}", "", "null", "{\"request\": \"explain\", \"seats\": 12}", "{\"request\": \"explain\", \"request\": \"teach\"}", "{\"reqest\": 1, \"active\": false}",
        "{\"seats\": 12, \"hours-used\": 8, \"idle\": true, \"parts\": [\"roof\"]}", "{\"ticket\": {}, \"active\": \"perhaps\"}", "{\"active\": null, \"seats\"",
        "{\"request\": \"repair\", \"active\": true, \"seats\": 12, \"hours-used\": 1, \"version\": \"4\", \"bought\": \"2024-01\", \"wanted-at\": \"2026-07-01T17:30:00Z\", \"parts\": [], \"idle\": null}");

    // What is done to a case object between two decisions.
    private static readonly Gen<Action<CaseFacts>> Steps = Gen.OneOf(
        Texts.Select(json => (Action<CaseFacts>)(f => f.ReplaceAll(Encoding.UTF8.GetBytes(json)))),
        Pairs.Select(pairs => (Action<CaseFacts>)(f => f.ReplaceAll(pairs))),
        Pairs.Select(pairs => (Action<CaseFacts>)(f => f.ReplaceAll(new Dictionary<string, object?>(pairs.DistinctBy(p => p.Key))))),
        Gen.Select(Gen.OneOf(0L, 12, 5001), Gen.Bool).Select((seats, isActive) => (Action<CaseFacts>)(f => f.ReplaceAll(new Ticket(seats, isActive)))),
        Gen.Select(Pairs, Gen.Bool).Select((pairs, yes) => (Action<CaseFacts>)(f =>
        {
            f.Clear();
            f.Read(f.Policy.OpenPoints[0], yes);
            foreach ((string name, object? value) in pairs) ObjectFactsTests.Set(f, name, value);
        })));

    [Test]
    public void It_decides_as_a_fresh_one_would() => Steps.Array[1, 6].Sample(steps =>
    {
        CaseFacts reused = EveryKind.Policy.Case(EveryKind.Options);
        foreach (Action<CaseFacts> step in steps)
        {
            CaseFacts fresh = EveryKind.Policy.Case(EveryKind.Options);
            step(reused);
            step(fresh);

            EveryKind.Describe(reused).Should().Be(EveryKind.Describe(fresh));
            EveryKind.Policy.Decide(reused).ToJson().Should().Be(EveryKind.Policy.Decide(fresh).ToJson());
        }
    }, iter: 300);

    [Test]
    public void Cleared_it_is_as_good_as_new()
    {
        CaseFacts facts = EveryKind.Policy.Case("{\"reqest\": 1, \"seats\": 5001, \"active\": false, \"active\": true}"u8);
        facts.Read(EveryKind.Policy.OpenPoints[0], yes: true);
        facts.Problems.Should().HaveCount(3);

        facts.Clear().Should().BeSameAs(facts);

        facts.Problems.Should().BeEmpty();
        EveryKind.Policy.Decide(facts).ToJson().Should().Be(EveryKind.Policy.Decide(EveryKind.Policy.Case()).ToJson());
        facts.Set("reqest", 1).Problems.Should().ContainSingle("a name that was given before is not given twice");
    }

    [Test]
    public void Decisions_made_before_stay_as_they_were()
    {
        CaseFacts facts = EveryKind.Policy.Case("{\"request\": \"teach\", \"active\": \"perhaps\"}"u8);
        string expected = EveryKind.Policy.Decide(facts).ToJson();
        Decision before = EveryKind.Policy.Decide(facts); // of which nothing was read yet

        facts.ReplaceAll("{\"request\": \"explain\", \"seats\": 12, \"active\": false}"u8);
        _ = EveryKind.Policy.Decide(facts).ToJson();

        before.ToJson().Should().Be(expected);
    }

    [Test]
    public void The_day_for_which_to_decide_is_kept()
    {
        Policy policy = Samples.With("  bought: {question: When?, answer: date}", "{bought: {within-last: {years: 1}}}");
        CaseFacts facts = policy.Case("{\"bought\": \"2026-03-01\"}"u8, new CaseOptions { AsOf = new DateOnly(2026, 6, 1) });
        policy.Decide(facts).Verdict.Should().Be(Verdict.Covered);

        facts.ReplaceAll("{\"bought\": \"2025-03-01\"}"u8);

        (policy.Decide(facts).Verdict, policy.Decide(facts).AsOf).Should().Be((Verdict.NotCovered, new DateOnly(2026, 6, 1)));
    }

    private readonly record struct Ticket(long Seats, bool IsActive) : IFactSource
    {
        public static IReadOnlyList<FactColumn> Columns { get; } = [new("seats"), new("agreement")];

        public void Give(FactWriter facts)
        {
            facts.SetNumber(0, Seats);
            facts.SetYesNo(1, IsActive);
        }
    }
}
