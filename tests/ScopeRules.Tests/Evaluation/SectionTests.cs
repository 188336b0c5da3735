namespace ScopeRules.Tests.Evaluation;

/// <summary>Sections, their defaults, tables and ranked documents decide as their clauses do; laws hold it on drawn policies too.</summary>
public sealed class SectionTests
{
    private static readonly Policy Matrix = Load("""
        - heading: Matrix
          tables:
          - id: who
            title: Who does it.
            cites: Matrix
            columns: [part, where]
            outcomes:
              we-do: {title: We do it., verdict: covered}
              they-do: {title: They do it., verdict: not-covered, refer: sales}
            rows:
            - [app, any, {then: we-do, unless: [{where: private}, {not: paid}]}]
            - [db, cloud, we-do]
            - [db, private, [{then: covered, when: paid}, {id: ask-them, then: they-do, refer: boss}]]
            - [os, private, they-do]
            otherwise: {id: nobody, title: Nobody does it., verdict: not-covered, cites: Blank cells}
        """);

    [TestCase("app", "cloud", false, "we-do")]
    [TestCase("app", "private", false, "nobody", TestName = "A_cell_whose_footnote_is_not_met_is_as_good_as_blank")]
    [TestCase("app", "private", true, "we-do")]
    [TestCase("db", "cloud", true, "we-do")]
    [TestCase("db", "private", true, "who-covered", TestName = "A_bare_verdict_is_a_clause_named_after_the_table")]
    [TestCase("db", "private", false, "ask-them", TestName = "Of_several_in_a_cell_the_first_speaks_whose_condition_holds")]
    [TestCase("os", "private", false, "they-do")]
    [TestCase("os", "cloud", true, "nobody", TestName = "A_blank_cell_is_what_otherwise_says")]
    public void A_table_says_what_its_row_says(string part, string where, bool paid, string clause) =>
        Decide(Matrix, part, where, paid).Clauses.Select(c => c.Id).Should().Equal(clause);

    [Test]
    public void What_a_cell_says_in_its_own_words_replaces_what_the_outcome_says()
    {
        Decide(Matrix, "os", "private", false).Referrals.Select(r => r.Value.Name).Should().Equal("sales");
        Decide(Matrix, "db", "private", false).Referrals.Select(r => r.Value.Name).Should().Equal("boss");
        Decide(Matrix, "db", "private", false).Clauses[0].Title.Should().Be("They do it.");
    }

    [Test]
    public void Clauses_of_a_table_come_in_the_order_of_its_outcomes_and_stand_where_they_are_written() =>
        Matrix.Clauses.Select(c => (c.Id, c.Section, c.Cites, c.Line)).Should().Equal(
            ("we-do", "Who does it.", "Matrix", 20),
            ("they-do", "Who does it.", "Matrix", 21),
            ("who-covered", "Who does it.", "Matrix", 25),
            ("ask-them", "Who does it.", "Matrix", 25),
            ("nobody", "Who does it.", "Blank cells", 27));

    [Test]
    public void A_table_that_leaves_nothing_out_needs_no_default() => Load("""
        - heading: Matrix
          tables:
          - {id: who, title: Who., cites: M, columns: [part, paid], rows: [[app, any, covered], [[db, os], yes, covered], [[db, os], no, not-covered]], otherwise: none}
        """).Clauses.Select(c => c.Id).Should().Equal("who-covered", "who-not-covered");

    private static readonly Policy Exceptions = Load("""
        - heading: Parts
          when: {where: cloud}
          clauses:
          - {id: app, title: The app., cites: Parts, when: {part: app}, verdict: covered}
          - {id: paid-app, title: Not if it is paid., cites: Parts, when: [paid, {part: app}], verdict: not-covered, overrides: app}
          sections:
          - heading: Systems
            unless: paid
            clauses:
            - {id: os, title: The system., cites: Systems, when: {part: os}, verdict: covered}
          otherwise: {id: no-part, title: No part of it., cites: Parts, verdict: ask-manager, presume: covered}
        """);

    [TestCase("app", "cloud", false, "app")]
    [TestCase("app", "cloud", true, "paid-app", TestName = "A_default_does_not_defeat_the_exception_that_sets_a_clause_aside")]
    [TestCase("os", "cloud", false, "os")]
    [TestCase("os", "cloud", true, "no-part", TestName = "What_a_section_in_a_section_leaves_out_the_outer_default_says")]
    [TestCase("db", "cloud", false, "no-part")]
    [TestCase("app", "private", false, null, TestName = "Where_a_section_does_not_apply_its_default_does_not_either")]
    public void A_section_speaks_where_it_applies_and_its_default_where_nothing_in_it_holds(string part, string where, bool paid, string? clause) =>
        Decide(Exceptions, part, where, paid).Clauses.Select(c => c.Id).Should().Equal(clause is null ? [] : [clause]);

    [Test]
    public void A_default_is_explained_by_the_clauses_that_keep_it_from_holding()
    {
        Explanation explanation = Exceptions.Explain(Exceptions.Case().Set("part", "app").Set("where", "cloud").Set("paid", true));
        ClauseExplanation silent = explanation.Clauses.Single(c => c.Clause.Id == "no-part");
        silent.Tests.Select(t => (t.Test, t.Given, t.IsMet)).Should().Equal(("no other clause here holds", "app and paid-app", false));
    }

    [Test]
    public void What_would_silence_a_default_in_force_could_have_spoken() =>
        Matrix.Explain(Matrix.Case().Set("part", "os").Set("where", "cloud").Set("paid", true)).Clauses.Should().OnlyContain(c => c.CouldSpeak);

    [TestCase(false, "by-page")]
    [TestCase(true, "by-contract")]
    public void A_higher_document_overrides_what_lower_ones_say_otherwise(bool paid, string clause)
    {
        Policy policy = Load("""
            - heading: Page
              document: page
              clauses:
              - {id: by-page, title: No., cites: Page, when: {part: app}, verdict: not-covered}
            - heading: Contract
              document: contract
              clauses:
              - {id: by-contract, title: Yes., cites: Contract, when: paid, verdict: covered}
              - {id: alike, title: No., cites: Contract, when: {part: os}, verdict: not-covered}
            """);
        Decide(policy, "app", "cloud", paid).Clauses.Select(c => c.Id).Should().Equal(clause);
        policy.Clauses.Select(c => (c.Document?.Title, string.Join(' ', c.Overrides))).Should().Equal(("The page", ""), ("The contract", "by-page"), ("The contract", ""));
    }

    private static Decision Decide(Policy policy, string part, string where, bool paid) =>
        policy.Decide(policy.Case().Set("part", part).Set("where", where).Set("paid", paid));

    private static Policy Load(string sections) => Policy.Parse($$$"""
        scoperules: 1
        policy: demo
        title: A policy
        source: {document: Terms}
        documents: {contract: {document: The contract}, page: {document: The page}}
        precedence: [not-covered, covered, ask-manager]
        contacts: {sales: Sales, boss: The boss}
        facts:
          part: {question: Which part, answer: one-of, values: {app: App, db: Database, os: System}, exhaustive: yes}
          where: {question: Where, answer: one-of, values: {cloud: Cloud, private: Private}, exhaustive: yes}
          paid: {question: Is it paid for, answer: yes-no}
        sections:
        {{{sections}}}
        otherwise: {verdict: ask-manager}

        """).OrThrow();
}
