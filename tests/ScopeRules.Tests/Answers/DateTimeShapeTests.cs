using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ScopeRules.Answers;

namespace ScopeRules.Tests.Answers;

public class DateTimeShapeTests
{
    private static readonly Policy Policy = ScopeRules.Policy.Parse("""
        scoperules: 1
        policy: p
        title: T
        source: {document: D}
        precedence: covered
        calendars: {hours: {zone: UTC, open: {mon: 09:00-17:00}}}
        facts:
          f: {question: Q, answer: date-time}
        sections:
        - heading: H
          clauses:
          - {id: a, title: T, cites: C, when: {f: {within: hours}}, verdict: covered}
        otherwise: {verdict: ask-manager}
        """).OrThrow();

    [TestCase("2026-07-01T17:30-04:00")]
    [TestCase("2026-07-01T17:30Z")]
    [TestCase("2026-07-01T17:30:00Z")]
    [TestCase("2026-07-01T17:30:00.1Z")]
    [TestCase("2026-07-01T17:30:00.1234567+05:30")]
    [TestCase("2026-07-01T17:30:00.000+0000")]
    public void Dates_and_times_with_an_offset_are_taken(string text)
    {
        Policy.Case().Set("f", text).Problems.Should().BeEmpty();
        Pattern().IsMatch(text).Should().BeTrue();
    }

    [TestCase("2026-07-01T17:30:00")]
    [TestCase("2026-07-01")]
    [TestCase("2026-07-01 17:30:00Z")]
    [TestCase("2026-07-01t17:30:00z")]
    [TestCase("2026-07-01T17:30:00.Z")]
    [TestCase("2026-07-01T17:30:00.12345678Z")]
    [TestCase("2026-07-01T17:30:00-4:00")]
    [TestCase("2026-07-01T17:30:00-04")]
    [TestCase(" 2026-07-01T17:30:00Z")]
    public void Other_ways_to_write_them_are_refused_by_reader_and_schema_alike(string text)
    {
        Policy.Case().Set("f", text).Problems.Should().ContainSingle();
        Pattern().IsMatch(text).Should().BeFalse();
    }

    [TestCase("2026-02-30T17:30:00Z")]
    [TestCase("2026-07-01T24:00:00Z")]
    [TestCase("2026-07-01T17:30:00+15:00")]
    [TestCase("1969-12-31T23:59:59Z")]
    public void Moments_that_are_none_are_refused_by_the_reader(string text)
    {
        Policy.Case().Set("f", text).Problems.Should().ContainSingle();
    }

    private static Regex Pattern() => new((string)JsonNode.Parse(new DateTimeAnswer().AnswerSchema().ToJsonString())!["pattern"]!);
}
