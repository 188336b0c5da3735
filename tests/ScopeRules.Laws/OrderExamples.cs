namespace ScopeRules.Laws;

/// <summary>What <see cref="OrderLaws"/> found, made small.</summary>
public sealed class OrderExamples
{
    [Test]
    public void The_cells_of_an_instant_come_in_an_order_that_does_not_depend_on_the_order_of_tests_and_windows()
    {
        string Calendars(string first, string second) => $"calendars: {{{first}, {second}}}";
        const string Night = "night: {zone: UTC, open: {mon-fri: 00:00-06:00, sat: 00:00-07:00}}";
        const string Noon = "noon: {zone: UTC, open: {mon-sun: 12:00-13:00}}";
        const string NightAgain = "night: {zone: UTC, open: {sat: 00:00-07:00, mon-fri: 00:00-06:00}}";
        const string Fact = "t: {question: When, answer: date-time}";
        const string One = "- {id: one, title: One, cites: None, when: {t: {within: night}}, verdict: covered}";
        const string Other = "- {id: other, title: Other, cites: None, when: {t: {within: noon}}, verdict: not-covered}";
        Policy policy = Example.Policy(Fact, $"{One}\n{Other}", Calendars(Night, Noon));
        Policy reordered = Example.Policy(Fact, $"{Other}\n{One}", Calendars(Noon, NightAgain));
        Samples(reordered).Should().Equal(Samples(policy));
    }

    private static IEnumerable<long?> Samples(Policy policy) => policy.Table().Axes.SelectMany(a => a.Declared.Cells().Select(a.Sample));
}
