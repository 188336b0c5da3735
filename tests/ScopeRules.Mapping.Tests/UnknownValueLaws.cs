using System.Text.Json;
using CsCheck;

namespace ScopeRules.Mapping.Tests;

/// <summary>What a mapping doesn't know never makes a case covered that isn't covered whatever stands there.</summary>
internal sealed class UnknownValueLaws
{
    private static readonly TicketMapping Mapping = TicketMapping.Parse("""
        mapping: 1
        policy: printer-help
        system: desk
        facts:
          fault: {path: /fault, values: {Jam: jam, Power: no-power, Other: something-else}}
          rented: {path: /rented, values: {"Yes": yes, "No": no}}
          opened: {path: /opened, values: {"Yes": yes, "No": no}}
          pages: {path: /pages, values: {Few: 10, Many: 900000}}
          wanted-at: {path: /wanted, values: {By day: "2026-07-01T15:00:00Z", By night: "2026-07-01T03:00:00Z"}}
          parts: {path: /parts, values: {Tray: tray, Drum: drum}}
        """).OrThrow();

    private static readonly (string Field, string[] Known)[] Fields =
    [
        ("fault", ["Jam", "Power", "Other"]), ("rented", ["Yes", "No"]), ("opened", ["Yes", "No"]), ("pages", ["Few", "Many"]),
        ("wanted", ["By day", "By night"]), ("parts", ["Tray", "Drum"]),
    ];

    private static readonly object[] Strange = ["Riddle", "", "yes", 0, 1.5, true, false, new[] { "Jam" }, new { name = "Yes" }, new object?[] { null }];

    private static readonly Gen<(int Spoilt, object Value, string?[] Others)> Tickets =
        Gen.Select(Gen.Int[0, Fields.Length - 1], Gen.Int[0, Strange.Length - 1].Select(i => Strange[i]), Gen.Int[0, 3].Select(i => i == 3 ? null : $"{i}").Array[Fields.Length]);

    [Test]
    public void A_value_that_is_not_in_the_table_never_makes_a_case_covered_that_is_not_covered_for_every_value() => Tickets.Sample(
        drawn =>
        {
            Decision decision = Decide(drawn.Others, drawn.Spoilt, drawn.Value);

            decision.Problems.Should().NotBeEmpty();
            if (decision.Verdict != Verdict.Covered) return;
            foreach (string known in Fields[drawn.Spoilt].Known)
            {
                object value = Fields[drawn.Spoilt].Field == "parts" ? new[] { known } : known;
                Decide(drawn.Others, drawn.Spoilt, value).Verdict.Should().Be(Verdict.Covered, $"{Fields[drawn.Spoilt].Field} may be {known}");
            }
        },
        iter: 2_000,
        writeLine: TestContext.Out.WriteLine);

    [Test]
    public void An_empty_list_says_as_much_as_no_field() => Tickets.Sample(
        drawn => Decide(drawn.Others, drawn.Spoilt, Array.Empty<string>()).ToJson().Should().Be(Decide(drawn.Others, drawn.Spoilt, value: null).ToJson()),
        iter: 500,
        writeLine: TestContext.Out.WriteLine);

    [Test]
    public void Some_cases_are_covered_whatever_the_value()
    {
        // The fault matters only to printers that are worn.
        Decide([null, "0", "1", "0", "0", "0"], spoilt: 0, "Riddle").Verdict.Should().Be(Verdict.Covered);
        Decide([null, null, "1", "0", "0", "0"], spoilt: 1, "Riddle").Verdict.Should().Be(Verdict.AskManager);
    }

    private static Decision Decide(string?[] others, int spoilt, object? value)
    {
        Dictionary<string, object?> ticket = [];
        for (int i = 0; i < Fields.Length; i++)
        {
            (string field, string[] known) = Fields[i];
            string? text = others[i] is { } place ? known[int.Parse(place, null) % known.Length] : null;
            ticket[field] = i == spoilt ? value : field == "parts" && text is not null ? new[] { text } : text;
        }

        return MappingCaseTests.Policy.Decide(Mapping.Map(MappingCaseTests.Policy, JsonSerializer.SerializeToUtf8Bytes(ticket)));
    }
}
