using System.Collections;
using System.Text.Json;
using CsCheck;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Cases;

/// <summary>Facts by name from objects say what the same say when they are set one by one, or stand in a JSON text.</summary>
public sealed class ObjectFactsTests
{
    internal static readonly Gen<string> Names = Gen.Frequency(
        (9, Gen.OneOf("request", "active", "seats", "hours-used", "version", "bought", "wanted-at", "parts", "idle")),
        (1, Gen.OneOf("wanted", "agreement", "ticket", "größe", "Request", "", "ticket-with-a-name-of-more-than-sixteen")));

    internal static readonly Gen<object?> Values = Gen.OneOf<object?>(
        null, true, false, 0L, 12L, 5001L, -1L, long.MinValue, 7.5m, 12m, 0.0000001m, "explain", "help", "train", "yes", "no", "true", "12", "3.4", "3.4.1", "2020-05", "", "\ud800", "größe",
        new string('x', 200), "2026-07-01T17:30:00-04:00", "2026-07-01T17:30Z", "2026-07-01T17:30:00+14:01", new DateOnly(2020, 5, 1), DateOnly.MinValue,
        new DateTimeOffset(2026, 7, 1, 17, 30, 0, TimeSpan.FromHours(-4)), DateTimeOffset.MaxValue, new DateTime(2026, 7, 1, 17, 30, 0, DateTimeKind.Utc), new DateTime(2026, 7, 1),
        Array.Empty<string>(), new[] { "explain", "teach" }, new[] { "door" }, new[] { "roof", "rof", null });

    private static readonly Gen<KeyValuePair<string, object?>[]> Pairs = Gen.Select(Names, Values).Array[0, 7].Select(all => all.Select(p => KeyValuePair.Create(p.Item1, p.Item2)).ToArray());

    [Test]
    public void They_come_to_the_same_as_set_one_by_one() => Pairs.Sample(pairs =>
    {
        KeyValuePair<string, object?>[] once = [.. pairs.DistinctBy(p => EveryKind.Policy.Vocabulary.NameOf(p.Key))];
        CaseFacts oneByOne = EveryKind.Policy.Case(EveryKind.Options);
        foreach ((string name, object? value) in once) Set(oneByOne, name, value);

        Describe(f => f.ReplaceAll(new Dictionary<string, object?>(once))).Should().Be(EveryKind.Describe(oneByOne));
        Describe(f => f.ReplaceAll(once.AsEnumerable())).Should().Be(EveryKind.Describe(oneByOne));
    }, iter: 10_000);

    [Test]
    public void A_name_that_comes_twice_is_as_wrong_as_in_a_text() => Pairs.Sample(pairs =>
    {
        KeyValuePair<string, object?>[] plain = [.. pairs.Where(p => p.Value is null or bool or long or string { Length: not 1 })];
        string json = "{" + string.Join(", ", plain.Select(p => JsonSerializer.Serialize(p.Key) + ": " + JsonSerializer.Serialize(p.Value))) + "}";

        Messages(f => f.ReplaceAll(plain)).Should().Equal(Messages(f => f.ReplaceAll(System.Text.Encoding.UTF8.GetBytes(json))));
    }, iter: 10_000);

    [TestCase("seats", (sbyte)12, "12")]
    [TestCase("seats", 12u, "12")]
    [TestCase("seats", (ulong)12, "12")]
    [TestCase("seats", 12, "12")]
    [TestCase("seats", ulong.MaxValue, "unrecognised")]
    [TestCase("hours-used", 7.5, "7.5")]
    [TestCase("hours-used", 7.5f, "7.5")]
    [TestCase("hours-used", 1e300, "unrecognised")]
    [TestCase("hours-used", double.NaN, "unrecognised")]
    [TestCase("seats", 12.0, "12")]
    [TestCase("request", 'x', "unrecognised")]
    [TestCase("request", DayOfWeek.Monday, "unrecognised", Description = "an enumeration's member is not told by its name")]
    public void Numbers_of_any_type_are_numbers_and_nothing_else_is_made_into_anything(string name, object value, string known) =>
        Describe(f => f.ReplaceAll(new Dictionary<string, object?> { [name] = value })).Should().StartWith($"{name}: {known} |");

    [TestCase("\"explain\"", "explain")]
    [TestCase("[\"explain\", \"teach\"]", "[explain, teach]")]
    [TestCase("12", "unrecognised")]
    [TestCase("true", "unrecognised")]
    [TestCase("{\"a\": 1}", "unrecognised")]
    [TestCase("\"\\ud800\"", "unrecognised", Description = "a text with half a character")]
    [TestCase("[\"\\ud800\"]", "unrecognised")]
    [TestCase("{\"\\ud800\": 1}", "unrecognised")]
    public void Elements_of_json_are_what_they_hold(string json, string known) =>
        Describe(f => f.ReplaceAll(JsonSerializer.Deserialize<Dictionary<string, object?>>($"{{\"request\": {json}}}")!)).Should().StartWith($"request: {known} |");

    [Test]
    public void A_null_among_elements_of_json_is_missing() =>
        Describe(f => f.ReplaceAll(new Dictionary<string, object?> { ["request"] = JsonSerializer.SerializeToElement<string?>(null), ["idle"] = default(JsonElement) })).Should().BeEmpty();

    [Test]
    public void A_set_of_members_may_say_which_are_certain_and_which_may_be_among_them() =>
        Describe(f => f.ReplaceAll(new Dictionary<string, object?> { ["parts"] = new Hashtable { ["includes"] = new[] { "door" }, ["perhaps"] = new List<string> { "roof" } } }))
            .Should().StartWith("parts: {includes: [door], perhaps: [roof]} |");

    [Test]
    public void Nothing_in_place_of_facts_is_a_programming_error()
    {
        CaseFacts facts = EveryKind.Policy.Case();

        facts.Invoking(f => f.ReplaceAll((Dictionary<string, object?>)null!)).Should().Throw<ArgumentNullException>();
        facts.Invoking(f => f.ReplaceAll((IEnumerable<KeyValuePair<string, object?>>)null!)).Should().Throw<ArgumentNullException>();
    }

    private static string Describe(Action<CaseFacts> give)
    {
        CaseFacts facts = EveryKind.Policy.Case(EveryKind.Options);
        give(facts);
        return EveryKind.Describe(facts);
    }

    private static IEnumerable<string> Messages(Action<CaseFacts> give)
    {
        CaseFacts facts = EveryKind.Policy.Case(EveryKind.Options);
        give(facts);
        return [.. facts.State.Known.Select(k => $"{k.Fact}: {k.Knowledge}"), .. facts.Problems.Select(p => p.Diagnostic.Message)];
    }

    internal static void Set(CaseFacts facts, string name, object? value) => _ = value switch
    {
        null => facts.Set(name, null),
        bool flag => facts.Set(name, flag),
        long whole => facts.Set(name, whole),
        decimal number => facts.Set(name, number),
        string text => facts.Set(name, text),
        DateOnly day => facts.Set(name, day),
        DateTimeOffset moment => facts.Set(name, moment),
        DateTime moment => facts.Set(name, moment),
        _ => facts.Set(name, (IEnumerable<string>)value),
    };
}
