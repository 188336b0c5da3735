namespace ScopeRules.Tests.Answers;

public class WholeNumberBoundsTests
{
    [TestCase("from", "-9223372036854775808")]
    [TestCase("to", "-9223372036854775808")]
    [TestCase("from", "-9007199254740992")]
    [TestCase("to", "9007199254740992")]
    [TestCase("to", "9223372036854775807")]
    public void Bounds_beyond_what_is_counted_are_refused(string key, string bound)
    {
        Policy.Parse($$"""
            scoperules: 1
            policy: p
            title: T
            source: {document: D}
            precedence: covered
            facts:
              f: {question: Q, answer: whole-number, {{key}}: {{bound}}}
            sections:
            - heading: H
              clauses:
              - {id: a, title: T, cites: C, when: always, verdict: covered}
            otherwise: {verdict: ask-manager}
            """).Diagnostics.Select(d => $"{d.Code} {d.Message}").Should().Equal($"SCOPE2041 `{key}`: `{bound}` is no whole number that is counted here");
    }
}
