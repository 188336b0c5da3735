namespace ScopeRules.Tests.Binding;

public class NamesAsWrittenTests
{
    [Test]
    public void Blanks_inside_the_quotes_of_an_id_make_it_no_name()
    {
        string yaml = Policy("""{id: " a ", title: T, cites: C, when: f, verdict: covered}""");

        ScopeRules.Policy.Parse(yaml).Diagnostics.Select(d => $"{d.Code} {d.Message}").Should().Equal(
            "SCOPE2004 ` a ` is no name: names are made of a-z, 0-9 and -, and start with a letter");
    }

    [Test]
    public void Blanks_inside_the_quotes_of_a_level_make_it_another_one()
    {
        string yaml = Policy("""{id: b, title: T, cites: C, when: f, verdict: covered, level: " full "}""");

        ScopeRules.Policy.Parse(yaml).Diagnostics.Select(d => $"{d.Code} {d.Message}").Should().Equal("SCOPE2032 there is no level ` full `");
    }

    private static string Policy(string secondClause) => $$"""
        scoperules: 1
        policy: p
        title: T
        source: {document: D}
        precedence: covered
        levels: full
        facts:
          f: {question: Q, answer: yes-no}
        sections:
        - heading: H
          clauses:
          - {id: a, title: T, cites: C, when: f, verdict: covered}
          - {{secondClause}}
        otherwise: {verdict: ask-manager}
        """;
}
