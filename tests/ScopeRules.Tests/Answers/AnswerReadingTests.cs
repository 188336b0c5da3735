using System.Runtime.CompilerServices;
using System.Text;
using ScopeRules.Model;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Answers;

/// <summary>What each kind of answer takes, and why it takes nothing else: from YAML, from JSON and from a program.</summary>
public sealed class AnswerReadingTests
{
    private static readonly Policy Policy = Samples.With("""
          kind:
            question: Which kind?
            answer: one-of
            values: {apple: An apple, pear: A pear, something-else: Neither}
          sure:
            question: Sure?
            answer: yes-no
          count:
            question: How many?
            answer: whole-number
            from: -5
            to: 9007199254740991
          any-count:
            question: How many?
            answer: whole-number
          at:
            question: When?
            answer: date-time
          parts:
            question: Which parts?
            answer: several-of
            values: {door: The door, roof: The roof, wall: The wall}
        """, "{kind: apple}");

    // One of the declared values.
    [TestCase("kind", "apple", "apple")]
    [TestCase("kind", "'apple'", "apple")]
    [TestCase("kind", "\"pe\\u0061r\"", "pear")]
    [TestCase("kind", "[pear]", "pear")]
    [TestCase("kind", "[pear, apple]", "[apple, pear]")]
    [TestCase("kind", "[pear, apple, pear]", "[apple, pear]")]
    [TestCase("kind", "", "missing")]
    [TestCase("kind", "~", "missing")]
    [TestCase("kind", "null", "missing")]
    [TestCase("kind", "'null'", "`null` is not one of its values")]
    [TestCase("kind", "Apple", "`Apple` is not one of its values; did you mean `apple`?")]
    [TestCase("kind", "' apple'", "` apple` is not one of its values; did you mean `apple`?")]
    [TestCase("kind", "7", "`7` is not one of its values")]
    [TestCase("kind", "true", "`true` is not one of its values")]
    [TestCase("kind", "[]", "an empty list leaves no value possible")]
    [TestCase("kind", "[apple, 7]", "`7` is not one of its values")]
    [TestCase("kind", "[apple, ~]", "nothing is not one of its values")]
    [TestCase("kind", "[[apple]]", "a list is not one of its values")]
    [TestCase("kind", "{apple: yes}", "a mapping is not one of its values")]
    // Yes or no.
    [TestCase("sure", "yes", "yes")]
    [TestCase("sure", "no", "no")]
    [TestCase("sure", "true", "yes")]
    [TestCase("sure", "false", "no")]
    [TestCase("sure", "'yes'", "yes")]
    [TestCase("sure", "[no, yes]", "[no, yes]")]
    [TestCase("sure", "'true'", "the text `true` is neither yes nor no; it stands without quotes")]
    [TestCase("sure", "Yes", "`Yes` is neither yes nor no")]
    [TestCase("sure", "TRUE", "`TRUE` is neither yes nor no")]
    [TestCase("sure", "on", "`on` is neither yes nor no")]
    [TestCase("sure", "y", "`y` is neither yes nor no")]
    [TestCase("sure", "1", "`1` is neither yes nor no")]
    // A whole number.
    [TestCase("count", "0", "0")]
    [TestCase("count", "-0", "0")]
    [TestCase("count", "-5", "-5")]
    [TestCase("count", "9007199254740991", "9007199254740991")]
    [TestCase("count", "[3, 1, 2, 3]", "[1, 2, 3]")]
    [TestCase("count", "-6", "`-6` is less than -5")]
    [TestCase("count", "9007199254740992", "`9007199254740992` is more than 9007199254740991")]
    [TestCase("count", "9007199254740993", "`9007199254740993` is more than 9007199254740991")]
    [TestCase("any-count", "-9007199254740993", "`-9007199254740993` is less than -9007199254740991")]
    [TestCase("any-count", "9223372036854775807", "`9223372036854775807` is more than 9007199254740991")]
    [TestCase("any-count", "-9223372036854775808", "`-9223372036854775808` is less than -9007199254740991")]
    [TestCase("any-count", "9223372036854775808", "`9223372036854775808` is no whole number that is counted here")]
    [TestCase("any-count", "100000000000000000000000000000", "`100000000000000000000000000000` is no whole number that is counted here")]
    [TestCase("count", "1.0", "`1.0` is no whole number")]
    [TestCase("count", "1.5", "`1.5` is no whole number")]
    [TestCase("count", "007", "`007` is no whole number")]
    [TestCase("count", "+7", "`+7` is no whole number")]
    [TestCase("count", "1_000", "`1_000` is no whole number")]
    [TestCase("count", "1,000", "`1,000` is no whole number")]
    [TestCase("count", "0x1F", "`0x1F` is no whole number")]
    [TestCase("count", "0o17", "`0o17` is no whole number")]
    [TestCase("count", "1:30", "`1:30` is no whole number")]
    [TestCase("count", "1e3", "`1e3` is no whole number")]
    [TestCase("count", ".inf", "`.inf` is no whole number")]
    [TestCase("count", ".nan", "`.nan` is no whole number")]
    [TestCase("count", "\uff17", "`\uff17` is no whole number", Description = "a full-width digit")]
    [TestCase("count", "\u0667", "`\u0667` is no whole number", Description = "an Arabic digit")]
    [TestCase("count", "\u22125", "`\u22125` is no whole number", Description = "a minus sign that is no hyphen")]
    [TestCase("count", "'7'", "the text `7` is no number; numbers stand without quotes")]
    [TestCase("count", "yes", "`yes` is no whole number")]
    // A date and time.
    [TestCase("at", "2026-07-01T12:00Z", "2026-07-01T12:00:00Z")]
    [TestCase("at", "2026-07-01T12:00:30Z", "2026-07-01T12:00:30Z")]
    [TestCase("at", "2026-07-01T12:00:30.5Z", "2026-07-01T12:00:30.5Z")]
    [TestCase("at", "2026-07-01T12:00:30.1234567Z", "2026-07-01T12:00:30.1234567Z")]
    [TestCase("at", "2026-07-01T12:00:30.000Z", "2026-07-01T12:00:30Z")]
    [TestCase("at", "'2026-07-01T12:00-04:00'", "2026-07-01T16:00:00Z")]
    [TestCase("at", "2026-07-01T12:00-0400", "2026-07-01T16:00:00Z", Description = "as ticket systems write it")]
    [TestCase("at", "2026-07-01T12:00+05:45", "2026-07-01T06:15:00Z")]
    [TestCase("at", "2026-07-01T12:00+00:00", "2026-07-01T12:00:00Z")]
    [TestCase("at", "2026-07-01T12:00-00:00", "2026-07-01T12:00:00Z")]
    [TestCase("at", "2026-07-01T12:00+14:00", "2026-06-30T22:00:00Z")]
    [TestCase("at", "2024-02-29T12:00Z", "2024-02-29T12:00:00Z")]
    [TestCase("at", "1970-01-01T00:00Z", "1970-01-01T00:00:00Z")]
    [TestCase("at", "2099-12-31T23:59:59.9999999Z", "2099-12-31T23:59:59.9999999Z")]
    [TestCase("at", "[2026-07-01T12:00Z, 2026-07-01T08:00-04:00]", "2026-07-01T12:00:00Z")]
    [TestCase("at", "[2026-07-01T12:00Z, 2026-07-01T09:00Z]", "[2026-07-01T09:00:00Z, 2026-07-01T12:00:00Z]")]
    [TestCase("at", "2026-07-01T12:00", "`2026-07-01T12:00` has no offset from UTC, so it is no one instant")]
    [TestCase("at", "2026-07-01T12:00:30.5", "`2026-07-01T12:00:30.5` has no offset from UTC, so it is no one instant")]
    [TestCase("at", "2026-07-01", "`2026-07-01` is no date and time")]
    [TestCase("at", "2026-07-01 12:00Z", "`2026-07-01 12:00Z` is no date and time")]
    [TestCase("at", "2026-07-01t12:00z", "`2026-07-01t12:00z` is no date and time")]
    [TestCase("at", "2026-7-1T12:00Z", "`2026-7-1T12:00Z` is no date and time")]
    [TestCase("at", "26-07-01T12:00Z", "`26-07-01T12:00Z` is no date and time")]
    [TestCase("at", "2026-02-29T12:00Z", "`2026-02-29T12:00Z` is no date and time")]
    [TestCase("at", "2026-13-01T12:00Z", "`2026-13-01T12:00Z` is no date and time")]
    [TestCase("at", "2026-07-01T24:00Z", "`2026-07-01T24:00Z` is no date and time")]
    [TestCase("at", "2026-07-01T12:60Z", "`2026-07-01T12:60Z` is no date and time")]
    [TestCase("at", "2026-12-31T23:59:60Z", "`2026-12-31T23:59:60Z` is no date and time")]
    [TestCase("at", "2026-07-01T12:00:30.12345678Z", "`2026-07-01T12:00:30.12345678Z` is no date and time")]
    [TestCase("at", "2026-07-01T12:00:30.Z", "`2026-07-01T12:00:30.Z` is no date and time")]
    [TestCase("at", "2026-07-01T12:00:30,5Z", "`2026-07-01T12:00:30,5Z` is no date and time")]
    [TestCase("at", "2026-07-01T12:00-4:00", "`2026-07-01T12:00-4:00` is no date and time")]
    [TestCase("at", "2026-07-01T12:00-04", "`2026-07-01T12:00-04` is no date and time")]
    [TestCase("at", "2026-07-01T12:00+14:30", "`2026-07-01T12:00+14:30` is no date and time")]
    [TestCase("at", "2026-07-01T12:00+04:60", "`2026-07-01T12:00+04:60` is no date and time")]
    [TestCase("at", "2026-07-01T12:00 -04:00", "`2026-07-01T12:00 -04:00` is no date and time")]
    [TestCase("at", "2026-07-01T12:00\u221204:00", "`2026-07-01T12:00\u221204:00` is no date and time", Description = "a minus sign that is no hyphen")]
    [TestCase("at", "' 2026-07-01T12:00Z'", "` 2026-07-01T12:00Z` is no date and time")]
    [TestCase("at", "2026-07-01T12:00ZZ", "`2026-07-01T12:00ZZ` is no date and time")]
    [TestCase("at", "2026-07-01T12:00EST", "`2026-07-01T12:00EST` is no date and time")]
    [TestCase("at", "\u0662026-07-01T12:00Z", "`\u0662026-07-01T12:00Z` is no date and time", Description = "an Arabic digit")]
    [TestCase("at", "1782907200", "`1782907200` is no date and time")]
    [TestCase("at", "1969-12-31T23:59:59.9999999Z", "`1969-12-31T23:59:59.9999999Z` lies outside the years 1970 to 2099, for which time zones are known")]
    [TestCase("at", "2100-01-01T00:00Z", "`2100-01-01T00:00Z` lies outside the years 1970 to 2099, for which time zones are known")]
    [TestCase("at", "0001-01-01T00:00+14:00", "`0001-01-01T00:00+14:00` is no date and time")]
    [TestCase("at", "9999-12-31T23:59-14:00", "`9999-12-31T23:59-14:00` is no date and time")]
    // Several of the declared values.
    [TestCase("parts", "[]", "[]")]
    [TestCase("parts", "[roof, door]", "[door, roof]")]
    [TestCase("parts", "[roof, roof]", "[roof]")]
    [TestCase("parts", "{includes: [door]}", "[door]")]
    [TestCase("parts", "{includes: [door], perhaps: [wall, door]}", "{includes: [door], perhaps: [wall]}")]
    [TestCase("parts", "{perhaps: [wall]}", "{includes: [], perhaps: [wall]}")]
    [TestCase("parts", "{includes: [], perhaps: []}", "[]")]
    [TestCase("parts", "~", "missing")]
    [TestCase("parts", "door", "`door` is no list of its values")]
    [TestCase("parts", "{}", "a mapping is no list of its values")]
    [TestCase("parts", "{includes: door}", "a mapping is no list of its values")]
    [TestCase("parts", "{includes: [door], maybe: [wall]}", "a mapping is no list of its values")]
    [TestCase("parts", "[door, window]", "`window` is not one of its values")]
    [TestCase("parts", "[door, [wall]]", "a list is not one of its values")]
    [TestCase("parts", "{includes: [dor], perhaps: [window]}", "`dor` is not one of its values; did you mean `door`?")]
    public void From_YAML(string fact, string yaml, string read)
    {
        CaseFacts facts = Policy.Case();
        facts.AddYaml($"{fact}: {yaml}\n");
        Read(facts, fact).Should().Be(read);
    }

    [TestCase("kind", "\"apple\"", "apple")]
    [TestCase("kind", "[\"apple\", \"pear\"]", "[apple, pear]")]
    [TestCase("kind", "null", "missing")]
    [TestCase("kind", "0", "`0` is not one of its values")]
    [TestCase("sure", "true", "yes")]
    [TestCase("sure", "\"no\"", "no")]
    [TestCase("sure", "\"false\"", "the text `false` is neither yes nor no; it stands without quotes")]
    [TestCase("sure", "[true, false]", "[no, yes]")]
    [TestCase("sure", "1", "`1` is neither yes nor no")]
    [TestCase("count", "7", "7")]
    [TestCase("count", "-0", "0")]
    [TestCase("count", "9007199254740991", "9007199254740991")]
    [TestCase("count", "9007199254740993", "`9007199254740993` is more than 9007199254740991")]
    [TestCase("count", "7.0", "`7.0` is no whole number")]
    [TestCase("count", "7e0", "`7e0` is no whole number")]
    [TestCase("count", "1e999", "`1e999` is no whole number")]
    [TestCase("count", "\"7\"", "the text `7` is no number; numbers stand without quotes")]
    [TestCase("at", "\"2026-07-01T12:00:00-04:00\"", "2026-07-01T16:00:00Z")]
    [TestCase("at", "\"2026-07-01T12:00:00\"", "`2026-07-01T12:00:00` has no offset from UTC, so it is no one instant")]
    [TestCase("at", "1782907200", "`1782907200` is no date and time")]
    [TestCase("parts", "[\"wall\", \"door\"]", "[door, wall]")]
    [TestCase("parts", "{\"includes\": [\"door\"], \"perhaps\": [\"wall\"]}", "{includes: [door], perhaps: [wall]}")]
    [TestCase("parts", "\"door\"", "`door` is no list of its values")]
    [TestCase("parts", "{\"includes\": [\"door\"], \"includes\": [\"wall\"]}", "a mapping is no list of its values")]
    public void From_JSON(string fact, string json, string read) =>
        Read(Policy.Case(Encoding.UTF8.GetBytes($"{{\"{fact}\": {json}}}")), fact).Should().Be(read);

    private static IEnumerable<TestCaseData> Calls =>
    [
        Call("kind", f => f.Set("kind", "apple"), "apple"),
        Call("kind", f => f.Set("kind", null), "missing"),
        Call("kind", f => f.Set("kind", ["pear", "apple"]), "[apple, pear]"),
        Call("kind", f => f.Set("kind", new HashSet<string> { "pear" }), "pear"),
        Call("kind", f => f.Set("kind", Array.Empty<string>()), "an empty list leaves no value possible"),
        Call("kind", f => f.Set("kind", true), "`true` is not one of its values"),
        Call("kind", f => f.Set("kind", "\ud800"), "`\ufffd` is not one of its values"),
        Call("sure", f => f.Set("sure", true), "yes"),
        Call("sure", f => f.Set("sure", "no"), "no"),
        Call("sure", f => f.Set("sure", "true"), "the text `true` is neither yes nor no; it stands without quotes"),
        Call("sure", f => f.Set("sure", 1), "`1` is neither yes nor no"),
        Call("count", f => f.Set("count", 7), "7"),
        Call("count", f => f.Set("count", long.MinValue), "`-9223372036854775808` is less than -5"),
        Call("count", f => f.Set("count", "7"), "the text `7` is no number; numbers stand without quotes"),
        Call("at", f => f.Set("at", new DateTimeOffset(2026, 7, 1, 12, 0, 0, TimeSpan.FromHours(-4))), "2026-07-01T16:00:00Z"),
        Call("at", f => f.Set("at", "2026-07-01T12:00-04:00"), "2026-07-01T16:00:00Z"),
        Call("at", f => f.Set("at", new DateTime(2026, 7, 1, 12, 0, 0, DateTimeKind.Utc)), "2026-07-01T12:00:00Z"),
        Call("at", f => f.Set("at", new DateTime(2026, 7, 1, 12, 0, 0, DateTimeKind.Unspecified)),
            "`2026-07-01T12:00:00.0000000` has no offset from UTC, so it is no one instant"),
        Call("at", f => f.Set("at", DateTimeOffset.MinValue),
            "`0001-01-01T00:00:00.0000000+00:00` lies outside the years 1970 to 2099, for which time zones are known"),
        Call("at", f => f.Set("at", ["2026-07-01T12:00Z", "2026-07-01T09:00Z"]), "[2026-07-01T09:00:00Z, 2026-07-01T12:00:00Z]"),
        Call("parts", f => f.Set("parts", ["wall", "door"]), "[door, wall]"),
        Call("parts", f => f.Set("parts", Array.Empty<string>()), "[]"),
        Call("parts", f => f.Set("parts", "door"), "`door` is no list of its values"),
    ];

    [TestCaseSource(nameof(Calls))]
    public void From_a_program(string fact, Func<CaseFacts, CaseFacts> set, string read) => Read(set(Policy.Case()), fact).Should().Be(read);

    [Test]
    public void A_moment_of_this_machine_is_an_instant()
    {
        DateTime local = new(2026, 7, 1, 12, 0, 0, DateTimeKind.Local);

        Read(Policy.Case().Set("at", local), "at").Should().Be(Read(Policy.Case().Set("at", local.ToUniversalTime()), "at"));
    }

    private static TestCaseData Call(
        string fact, Func<CaseFacts, CaseFacts> set, string read, [CallerArgumentExpression(nameof(set))] string call = "") =>
        new TestCaseData(fact, set, read).SetArgDisplayNames(call);

    // What is known of the fact, or why it was not recognised.
    private static string Read(CaseFacts facts, string name)
    {
        Policy.Vocabulary.TryFind(name, out Fact? fact).Should().BeTrue();
        Knowledge known = facts.State.Of(fact!);
        if (known.Unrecognised is null)
        {
            facts.Problems.Should().BeEmpty();
            return known.ToString()!;
        }

        Problem problem = facts.Problems.Should().ContainSingle().Subject;
        problem.FactName.Should().Be(name);
        problem.Diagnostic.Code.Should().Be("SCOPE3002");
        problem.Diagnostic.Help.Should().Be("expected is " + fact!.AnswerType.Expected);
        return problem.Diagnostic.Message[$"`{name}`: ".Length..];
    }
}
