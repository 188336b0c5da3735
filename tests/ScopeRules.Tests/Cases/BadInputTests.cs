using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Cases;

/// <summary>Whatever a program hands in, a case gets an answer or the program's own exception, and is never covered by accident.</summary>
internal sealed class BadInputTests
{
    private static readonly Policy Policy = EveryKind.Policy;

    // Complete and covered; any of these values matters.
    private static readonly Dictionary<string, object?> Covered = new()
    {
        ["request"] = "explain",
        ["active"] = true,
        ["seats"] = 12,
        ["hours-used"] = 0,
        ["version"] = "4",
        ["bought"] = "2024-01-01",
        ["wanted-at"] = "2026-07-01T12:00:00-04:00",
        ["parts"] = new[] { "door" },
        ["idle"] = true,
    };

    private static IEnumerable<TestCaseData> BadValues
    {
        get
        {
            List<object?> itself = [];
            itself.Add(itself);
            List<object?> manyTimes = [];
            for (int i = 0; i < 10; i++) manyTimes.Add(manyTimes);
            Hashtable map = [];
            map["includes"] = map;
            yield return Bad("a list that holds itself", itself, "a value of more than 16 levels");
            yield return Bad("a list that holds itself ten times", manyTimes, "a value of more than 16 levels");
            yield return Bad("a mapping that holds itself", map, "a value of more than 16 levels");
            yield return Bad("deep JSON", JsonSerializer.Deserialize<JsonElement>(new string('[', 60) + new string(']', 60)), "a value of more than 16 levels");
            yield return Bad("a list that never ends", Endless("explain"), "a value of more than 200,000 parts");
            yield return Bad("lists in a list that never ends", Endless(new[] { "door" }), "a value of more than 200,000 parts");
            yield return Bad("a list of nothing", new object?[] { null }, "nothing");
            yield return Bad("an object", new object(), "a mapping");
            yield return Bad("a text without end", new string('x', 10_000_000), "`x");
            yield return Bad("half a character", "\ud83d", "`");
            yield return Bad("a number that is none", double.NaN, "`NaN`");
            yield return Bad("a number beyond all", double.PositiveInfinity, "`Infinity`");
            yield return Bad("a member of an enumeration", DayOfWeek.Friday, "a mapping");
        }
    }

    [TestCaseSource(nameof(BadValues))]
    public void A_value_that_is_none_is_unrecognised_and_covers_nothing(object value, string shown)
    {
        Decide(Covered).Verdict.Should().Be(Verdict.Covered);
        foreach (Fact fact in Policy.Vocabulary.Facts)
        {
            Decision decision = SmallStack.Run(() => Decide(new(Covered) { [fact.Name] = value }));

            decision.Problems.Select(p => p.FactName).Should().Equal(fact.Name);
            decision.Problems[0].Diagnostic.Message.Should().Contain(shown);
            (decision.Verdict == Verdict.Covered).Should().Be(fact.Name == "idle", fact.Name); // on which nothing turns
        }
    }

    [TestCase("[", "[", "<json>: error SCOPE1004: the file is larger than 4,194,304 bytes", 100_000_000)]
    [TestCase("{\"active\": true}", " ", "<json>: error SCOPE1004: the file is larger than 4,194,304 bytes", 100_000_000)]
    [TestCase("{\"active\": ", "[", "<json>(1,27): error SCOPE1020: ", 1_000_000)]
    [TestCase("{\"active\": true, ", "\"request\": \"explain\", ", "<json>(1,", 4_000_000)]
    public void Huge_and_deep_json_is_refused_and_covers_nothing(string start, string more, string message, int length)
    {
        byte[] json = new byte[length];
        for (int i = 0; i < length; i++) json[i] = (byte)(i < start.Length ? start[i] : more[(i - start.Length) % more.Length]);
        CaseFacts facts = SmallStack.Run(() => Policy.Case(json));

        facts.Problems[0].ToString().Should().StartWith(message);
        Policy.Decide(facts).Verdict.Should().Be(Verdict.AskManager);
    }

    [TestCase("\"yes\"", "true")]
    [TestCase("null", "true")]
    [TestCase("true", "true")]
    public void A_property_that_comes_twice_counts_for_neither_value(string first, string second)
    {
        string json = $$"""{"request": "explain", "active": {{first}}, "active": {{second}}}""";

        Decision decision = Samples.Policy.Decide(Samples.Policy.Case(Encoding.UTF8.GetBytes(json)));

        decision.Verdict.Should().Be(Verdict.AskManager);
        decision.Problems.Should().ContainSingle().Which.Diagnostic.Code.Should().Be("SCOPE3004");
    }

    [Test]
    public void Pairs_that_never_end_are_no_facts_at_all()
    {
        CaseFacts facts = Policy.Case(Endless(0).Cast<int>().Select((_, i) => KeyValuePair.Create(i == 0 ? "active" : "n" + i.ToString(CultureInfo.InvariantCulture), (object?)true)));

        facts.Problems.Should().ContainSingle().Which.ToString()
            .Should().Be("error SCOPE3003: facts are a mapping of names to values, but here is a sequence of more than 200,000");
        facts.Gives("active").Should().BeFalse();
        facts.Problems[0].FactName.Should().BeNull();
        (Policy.Decide(facts).Assuming, Policy.Decide(facts).Verdict).Should().BeEquivalentTo((Array.Empty<Fact>(), Verdict.AskManager), "what is no facts assumes none");
        facts.State.MayAssume.Should().BeFalse();
    }

    [Test]
    public void More_problems_than_are_listed_are_counted_for_the_facts_as_a_whole()
    {
        CaseFacts facts = Policy.Case(Enumerable.Range(0, 200).Select(i => KeyValuePair.Create("n" + i.ToString(CultureInfo.InvariantCulture), (object?)true)));

        facts.Problems.Should().HaveCount(101);
        facts.Problems[^1].FactName.Should().BeNull();
    }

    [Test]
    public void A_list_set_by_name_may_never_end_either() =>
        Policy.Case().Set("request", Endless("explain").Cast<string>()).Problems.Should().ContainSingle().Which.FactName.Should().Be("request");

    [Test]
    public void Exceptions_of_those_who_give_pass_unchanged_and_leave_nothing_given()
    {
        InvalidTimeZoneException thrown = new("by the caller's own code");
        CaseFacts facts = Policy.Case();
        Action<CaseFacts>[] ways =
        [
            f => f.ReplaceAll(Throwing(thrown)),
            f => f.ReplaceAll(new Dictionary<string, object?> { ["active"] = true, ["request"] = Throwing(thrown) }),
            f => f.ReplaceAll(new ThrowingSource(thrown)),
        ];
        foreach (Action<CaseFacts> way in ways)
        {
            facts.Set("seats", 12).Set("request", "nonsense");

            facts.Invoking(way).Should().Throw<InvalidTimeZoneException>().Which.Should().BeSameAs(thrown);

            EveryKind.Describe(facts).Should().BeEmpty();
            Policy.Decide(facts.ReplaceAll(Covered)).Verdict.Should().Be(Verdict.Covered);
        }
    }

    [Test]
    public void A_list_that_throws_changes_nothing_where_one_fact_is_set()
    {
        CaseFacts facts = Policy.Case().Set("request", "explain");

        facts.Invoking(f => f.Set("request", Throwing(new InvalidTimeZoneException()).Select(p => p.Key))).Should().Throw<InvalidTimeZoneException>();

        EveryKind.Describe(facts).Should().Be("request: explain |  | \n");
    }

    [Test]
    public void A_name_that_is_nothing_is_a_programming_error()
    {
        Policy.Case().Invoking(f => f.ReplaceAll(new KeyValuePair<string, object?>[1])).Should().Throw<ArgumentNullException>();
        Policy.Case().Invoking(f => f.Set(null!, "x")).Should().Throw<ArgumentNullException>();
        Policy.Case().Invoking(f => f.SetDontKnow(null!)).Should().Throw<ArgumentNullException>();
        Policy.Case().Invoking(f => f.Gives(null!)).Should().Throw<ArgumentNullException>();
    }

    private static Decision Decide(Dictionary<string, object?> facts) => Policy.Decide(Policy.Case(facts));

    private static TestCaseData Bad(string name, object? value, string shown) => new TestCaseData(value, shown).SetArgDisplayNames(name);

    private static IEnumerable<object> Endless(object item)
    {
        while (true) yield return item;
    }

    private static IEnumerable<KeyValuePair<string, object?>> Throwing(Exception exception)
    {
        yield return new("active", true);
        yield return new("undeclared", true);
        throw exception;
    }

    private sealed record ThrowingSource(Exception Exception) : IFactSource
    {
        public static IReadOnlyList<FactColumn> Columns { get; } = [new("active"), new("idle")];

        public void Give(FactWriter facts)
        {
            facts.SetYesNo(0, true);
            facts.SetText(1, "nonsense");
            throw Exception;
        }
    }
}
