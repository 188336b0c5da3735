using System.Text;
using CsCheck;

namespace ScopeRules.Mapping.Tests;

/// <summary>A list in which it can't be told whether an item is the one that is meant never says that there is none.</summary>
internal sealed class SelectorLaws
{
    // Covered where there is none of them.
    private static readonly TicketMapping Mapping = TicketMapping.Parse("""
        mapping: 1
        policy: printer-help
        system: desk
        facts:
          rented: {constant: yes}
          opened: {path: "/tags/[=7]", present: yes, absent: no}
          fault: {path: "/fields/[id=7]/value", values: {Jam: jam}, absent: something-else}
          pages: {constant: 900000}
          wanted-at: {constant: 2026-07-01T15:00:00Z}
          parts: {constant: tray}
        """).OrThrow();

    private static readonly string[] Sevens = ["7", "\"7\"", "7.0", "7e0", "70e-1", "0.7E+1", "7.00000000000000000000000000000"];

    private static readonly string[] OtherTags =
        ["null", "\"vip\"", "8", "-7", "70", "0.7", "\"07\"", "\"7.0\"", "\"seven\"", "7.00000000000000000000000000001", "7e99999999999", "\"\"", "true", "\"\\ud800\""];

    private static readonly string[] DoubtfulTags = ["{\"name\": 7}", "[7]", "[]", "{}", "[[7]]"];

    private static readonly string[] OtherFields = ["null", .. OtherTags.Where(t => t != "null").Select(t => $$"""{"id": {{t}}, "value": "Jam"}""")];

    private static readonly string[] DoubtfulFields =
    [
        "7", "\"id\"", "[7]", "{}", "{\"ID\": 7, \"value\": \"Jam\"}", "{\"id\": null, \"value\": \"Jam\"}", "{\"id\": [7], \"value\": \"Jam\"}", "{\"id\": {\"id\": 7}}",
        "[{\"id\": 7, \"value\": \"Jam\"}]",
    ];

    [Test]
    public void Where_no_item_is_the_one_there_is_none() => Sample(Gen.Select(ListOf(OtherTags), ListOf(OtherFields)), drawn =>
        Decide(drawn.Item1, drawn.Item2).Should().Be("covered (clauses)"));

    [Test]
    public void However_its_number_is_written_the_one_is_found() =>
        Sample(Gen.Select(ListOf(OtherTags), ListOf(OtherFields), OneOf(Sevens), Gen.Bool), drawn =>
        {
            (string[] tags, string[] fields, string seven, bool isTag) = drawn;
            Decide(isTag ? [.. tags, seven] : tags, isTag ? fields : [.. fields, $$"""{"id": {{seven}}, "value": "Jam"}"""])
                .Should().Be(isTag ? "ask-manager (otherwise)" : "not-covered (clauses)");
        });

    [Test]
    public void An_item_that_may_be_the_one_is_a_problem_and_the_case_not_covered() =>
        Sample(Gen.Select(ListOf(OtherTags), ListOf(OtherFields), OneOf(DoubtfulTags), OneOf(DoubtfulFields), Gen.Int[0, 2]), drawn =>
        {
            (string[] tags, string[] fields, string tag, string field, int doubtful) = drawn;
            Decision decision = Decided(doubtful == 1 ? tags : [tag, .. tags], doubtful == 0 ? fields : [.. fields, field]);

            decision.Verdict.Should().NotBe(Verdict.Covered);
            decision.Problems.Select(p => p.FactName).Should().Equal(doubtful switch { 0 => ["opened"], 1 => ["fault"], _ => ["opened", "fault"] });
        });

    private static Gen<string> OneOf(string[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);

    private static Gen<string[]> ListOf(string[] items) => OneOf(items).Array[0, 4];

    private static void Sample<T>(Gen<T> tickets, Action<T> holds) => tickets.Sample(holds, iter: 1_000, writeLine: TestContext.Out.WriteLine);

    private static string Decide(string[] tags, string[] fields) => Decided(tags, fields).ToString();

    private static Decision Decided(string[] tags, string[] fields)
    {
        string ticket = $$"""{"tags": [{{string.Join(", ", tags)}}], "fields": [{{string.Join(", ", fields)}}]}""";
        return MappingCaseTests.Policy.Decide(Mapping.Map(MappingCaseTests.Policy, Encoding.UTF8.GetBytes(ticket)));
    }
}
