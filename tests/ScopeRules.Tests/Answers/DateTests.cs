using System.Globalization;
using ScopeRules.Answers;
using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Printing;
using ScopeRules.Tests.Support;
using ScopeRules.Text;
using ScopeRules.Yaml;
using Calendar = ScopeRules.Calendars.Calendar;

namespace ScopeRules.Tests.Answers;

public sealed class DateTests
{
    private const string Declared = "  bought: {question: When was it bought?, answer: date, assume: 2026-03}";

    private static readonly Policy Policy = Samples.With(Declared, "{bought: {on-or-after: 2026-01-01}}");

    [TestCase("2026-03-15", "2026-03-15")]
    [TestCase("'2026-03-15'", "2026-03-15")]
    [TestCase("2026-03", "2026-03")]
    [TestCase("2026", "2026")]
    [TestCase("'2026'", "2026")]
    [TestCase("2024-02-29", "2024-02-29")]
    [TestCase("[2026-03-31, 2026-03, 2025]", "[2025, 2026-03]")]
    [TestCase("[2026-03-02, 2026-03-01]", "[2026-03-01, 2026-03-02]")]
    [TestCase("1900-01-01", "1900-01-01")]
    [TestCase("2199", "2199")]
    [TestCase("~", "missing")]
    [TestCase("2026-02-29", "`2026-02-29` is no date")]
    [TestCase("2026-13", "`2026-13` is no date")]
    [TestCase("2026-00-01", "`2026-00-01` is no date")]
    [TestCase("2026-3-1", "`2026-3-1` is no date")]
    [TestCase("26-03-01", "`26-03-01` is no date")]
    [TestCase("15.3.2026", "`15.3.2026` is no date")]
    [TestCase("20260315", "`20260315` is no date")]
    [TestCase("0000", "`0000` is no date")]
    [TestCase("today", "`today` is no date")]
    [TestCase("1899-12-31", "`1899-12-31` lies outside the years 1900 to 2199")]
    [TestCase("0001-01-01", "`0001-01-01` lies outside the years 1900 to 2199", Description = "what programs give who have none")]
    [TestCase("2200", "`2200` lies outside the years 1900 to 2199")]
    [TestCase("2026-03-15T10:00Z", "`2026-03-15T10:00Z` has a time, and which day that is hangs on the place; give the day alone")]
    [TestCase("yes", "`yes` is no date")]
    public void A_date_is_taken_as_far_as_it_is_known(string yaml, string read) => Reading.Of(Policy, "bought", yaml).Should().Be(read);

    [Test]
    public void A_program_gives_a_day_and_no_moment()
    {
        Reading.Of(Policy.Case().Set("bought", new DateOnly(2026, 3, 15)), "bought").Should().Be("2026-03-15");
        Reading.Of(Policy.Case().Set("bought", new DateTimeOffset(2026, 3, 15, 0, 0, 0, TimeSpan.Zero)), "bought").Should()
            .Be("`2026-03-15T00:00:00.0000000+00:00` is a moment, and which day that is hangs on the place");
    }

    [TestCase("{bought: 2026-03-15}", "2026-03-14; 2026-03-15; 2026-03; 2025", "no yes open no")]
    [TestCase("{bought: [2025, 2026-03]}", "2025-12-31; 2026-01-01; 2026-03-01; 2026-03; 2026", "yes no yes yes open")]
    [TestCase("{bought: {after: 2026-03-15}}", "2026-03-15; 2026-03-16; 2026-03; 2027", "no yes open yes")]
    [TestCase("{bought: {on-or-after: 2026-03-15}}", "2026-03-14; 2026-03-15", "no yes")]
    [TestCase("{bought: {before: 2026-03-15}}", "2026-03-14; 2026-03-15", "yes no")]
    [TestCase("{bought: {on-or-before: 2026-03-15}}", "2026-03-15; 2026-03-16", "yes no")]
    [TestCase("{bought: {on-or-before: 2026-03}}", "2026-03-31; 2026-04-01", "yes no")]
    [TestCase("{bought: {after: 2025}}", "2025-12-31; 2026-01-01", "no yes")]
    [TestCase("{bought: {after: 2025, before: 2027}}", "2025-12-31; 2026; 2027", "no yes no")]
    [TestCase("{bought: {not: {before: 2026}}}", "2025-12-31; 2026-01-01", "no yes")]
    [TestCase("{bought: {before: today}}", "2026-11-24; 2026-11-25; 2026-11", "yes no open")]
    [TestCase("{bought: {on-or-before: today}}", "2026-11-25; 2026-11-26", "yes no")]
    [TestCase("{bought: {after: today}}", "2026-11-25; 2026-11-26", "no yes")]
    [TestCase("{bought: {on-or-after: today}}", "2026-11-24; 2026-11-25", "no yes")]
    [TestCase("{bought: {within-last: {days: 30}}}", "2026-10-25; 2026-10-26; 2026-11-25; 2026-11-26", "no yes yes no")]
    [TestCase("{bought: {older-than: {days: 30}}}", "2026-10-25; 2026-10-26; 2026-11-26", "yes no no")]
    [TestCase("{bought: {within-next: {weeks: 1}}}", "2026-11-24; 2026-11-25; 2026-12-02; 2026-12-03", "no yes yes no")]
    [TestCase("{bought: {further-than: {weeks: 1}}}", "2026-11-25; 2026-12-02; 2026-12-03", "no no yes")]
    [TestCase("{bought: {within-last: {years: 3}, before: 2026}}", "2023-11-24; 2023-11-25; 2025; 2026-01-01", "no yes yes no")]
    [TestCase("{bought: {within-last: {years: 10000}}}", "1900-01-01; 2026-11-25", "yes yes")]
    [TestCase("{bought: {further-than: {years: 10000}}}", "2199-12-31", "no")]
    [TestCase("{bought: {not: {within-last: {months: 1}}}}", "2026-10-24; 2026-10-25; 2026-11-26", "yes no yes")]
    public void A_test_holds_of_the_days_that_it_names(string condition, string given, string expected)
    {
        Policy policy = Samples.With(Declared, condition);

        string.Join(' ', given.Split("; ").Select(value => IsCovered(policy, value, "2026-11-25"))).Should().Be(expected);
        PolicyPrinter.Print(Policy.Parse(PolicyPrinter.Print(policy.Model)).OrThrow().Model).Should().Be(PolicyPrinter.Print(policy.Model));
    }

    // A month is counted from the day that is tested: from 31 January to 28 February.
    [TestCase("{months: 1}", "2026-02-28", "2026-01-27; 2026-01-28; 2026-01-31", "no yes yes")]
    [TestCase("{months: 1}", "2026-03-01", "2026-01-31; 2026-02-01", "no yes")]
    [TestCase("{months: 1}", "2026-03-31", "2026-02-28; 2026-03-01", "no yes")]
    [TestCase("{months: 6}", "2026-08-31", "2026-02-28; 2026-03-01", "no yes")]
    [TestCase("{years: 1}", "2025-02-28", "2024-02-27; 2024-02-28; 2024-02-29", "no yes yes")]
    [TestCase("{years: 1}", "2025-03-01", "2024-02-29; 2024-03-01", "no yes")]
    [TestCase("{years: 4}", "2028-02-29", "2024-02-28; 2024-02-29", "no yes")]
    public void Lengths_of_time_are_counted_forward_from_the_day_that_is_tested(string length, string asOf, string given, string expected)
    {
        Policy within = Samples.With(Declared, $"{{bought: {{within-last: {length}}}}}"), older = Samples.With(Declared, $"{{bought: {{older-than: {length}}}}}");

        string.Join(' ', given.Split("; ").Select(value => IsCovered(within, value, asOf))).Should().Be(expected);
        string.Join(' ', given.Split("; ").Select(value => IsCovered(older, value, asOf) == "no" ? "yes" : "no")).Should().Be(expected);
    }

    [TestCase("{months: 1}", "2026-01-31", "2026-02-28; 2026-03-01", "yes no")]
    [TestCase("{years: 1}", "2024-02-29", "2025-02-28; 2025-03-01", "yes no")]
    public void And_from_today_where_they_lie_ahead(string length, string asOf, string given, string expected)
    {
        Policy policy = Samples.With(Declared, $"{{bought: {{within-next: {length}}}}}");

        string.Join(' ', given.Split("; ").Select(value => IsCovered(policy, value, asOf))).Should().Be(expected);
    }

    [TestCase("0001-01-01")]
    [TestCase("1899-12-31")]
    [TestCase("2200-01-01")]
    [TestCase("9999-12-31")]
    public void Any_day_can_be_the_one_for_which_a_case_is_decided(string asOf)
    {
        foreach (string test in new[] { "{within-last: {years: 1}}", "{older-than: {months: 1}}", "{within-next: {days: 1}}", "{further-than: {weeks: 1}}", "{before: today}", "{on-or-after: today}" })
            IsCovered(Samples.With(Declared, $"{{bought: {test}}}"), "2026-03-15", asOf).Should().BeOneOf("yes", "no");
    }

    [Test]
    public void The_decision_says_for_which_day_only_where_that_matters()
    {
        Policy.Decide(Policy.Case(new CaseOptions { AsOf = new DateOnly(2026, 11, 25) })).AsOf.Should().BeNull();
        Policy policy = Samples.With(Declared, "{bought: {not: {older-than: {years: 2}}}}");
        policy.Decide(policy.Case(new CaseOptions { AsOf = new DateOnly(2026, 11, 25) })).AsOf.Should().Be(new DateOnly(2026, 11, 25));
    }

    [TestCase("{bought: 2026-03}", "bought is 2026-03")]
    [TestCase("{bought: {on-or-before: today}}", "bought is on or before today")]
    [TestCase("{bought: {within-last: {years: 2}}}", "bought is within the last 2 years")]
    [TestCase("{bought: {older-than: {days: 1}}}", "bought is older than 1 day")]
    [TestCase("{bought: {not: {within-next: {months: 1}}}}", "bought is not within the next 1 month")]
    [TestCase("{bought: {further-than: {weeks: 3}, before: 2030}}", "bought is before 2030 and further off than 3 weeks")]
    public void A_test_is_said_in_words(string condition, string words)
    {
        Policy policy = Samples.With(Declared, condition);

        policy.Explain(policy.Case()).Clauses[0].Tests.Select(t => t.Test).Should().Equal(words);
    }

    [TestCase("{within-last: {years: 2}}", "2024-11-25", true)]
    [TestCase("{within-last: {years: 2}}", "2024-11-24", false)]
    [TestCase("{not: {before: 2025}}", "2025-01-01", true)]
    [TestCase("2024-11", "2024-11-30", true)]
    public void Whatever_has_a_date_can_be_tested_so(string test, string day, bool holds)
    {
        DiagnosticBag bag = new();
        Node node = YamlReader.Read(new SourceText("test", test), TextLimits.Default, bag)!;

        ValueTest bound = new DateAnswer().BindValue("released", node, new TestScope(new Dictionary<string, Calendar?>(), bag))!;

        bound.At(new DateOnly(2026, 11, 25)).Holds(DateOnly.Parse(day, CultureInfo.InvariantCulture).DayNumber).Should().Be(holds);
    }

    private static string IsCovered(Policy policy, string value, string asOf)
    {
        CaseFacts facts = policy.Case(new CaseOptions { AsOf = DateOnly.Parse(asOf, CultureInfo.InvariantCulture) });
        facts.AddYaml($"bought: {value}\n");
        facts.Problems.Should().BeEmpty();
        return policy.Decide(facts).Possible switch { [Verdict.Covered] => "yes", [Verdict.NotCovered] => "no", _ => "open" };
    }
}
