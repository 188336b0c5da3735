namespace ScopeRules.Authoring.Tests.Suites;

/// <summary>How cases are put together from what is given, what they say and their near misses.</summary>
internal sealed class SuiteTests
{
    [Test]
    public void What_is_given_holds_for_every_case()
    {
        PolicySuite suite = SuiteText.Suite("""
            - name: one
              facts: {request: fix}
              expect: {verdict: covered, clause: repairs}
            - name: two
              facts: {request: explain}
              expect: {verdict: covered, clause: advice-with-contract}
            """, "given: {rented: yes}\n");
        suite.Messages().Should().BeEmpty();
        suite.Cases.Should().HaveCount(2);
    }

    [Test]
    public void A_case_gives_a_fact_another_value_or_takes_it_away() => SuiteText.Suite("""
        - name: another value
          facts: {rented: no}
          expect: {verdict: not-covered, clause: not-rented}
        - name: taken away
          facts: {rented: null}
          expect: {verdict: ask-manager, basis: missing-facts, questions: [rented, pages, parts, urgent, wanted-at]}
        - name: taken away, so that it is assumed
          facts: {opened: ~}
          expect: {verdict: covered, assuming: [opened, pages, parts, urgent]}
        - name: as given
          facts: {}
          expect: {verdict: covered, assuming: [pages, parts, urgent]}
        """, "given: {request: fix, rented: yes, opened: no}\n").Messages().Should().BeEmpty();

    [Test]
    public void A_near_miss_is_laid_over_its_case_and_expects_for_itself()
    {
        PolicySuite suite = SuiteText.Suite("""
            - name: a repair
              ticket: Only black pages.
              facts: {request: fix, rented: yes}
              expect: {verdict: covered, level: on-site}
              but:
                facts: {opened: yes}
                expect: {verdict: not-covered}
            - name: advice
              ticket: How do I load paper?
              facts: {request: explain, rented: yes}
              expect: {verdict: covered}
              but:
              - facts: {rented: no}
                expect: {clause: advice-for-money}
              - name: not a question
                ticket: Load the paper.
                facts: {request: something-else}
                expect: {basis: otherwise}
              - facts: {rented: null}
                expect: {basis: agreement}
            """);
        suite.Messages().Should().BeEmpty();
        suite.Cases.Select(c => (c.Name, c.Ticket, c.Line)).Should().Equal(
            ("a repair", "Only black pages.", 3),
            ("a repair, but", "Only black pages.", 8),
            ("advice", "How do I load paper?", 10),
            ("advice, but (1)", "How do I load paper?", 15),
            ("not a question", "Load the paper.", 17),
            ("advice, but (3)", "How do I load paper?", 21));
        suite.Cases[4].ToString().Should().Be("suite: not a question");
        suite.Cases.Should().OnlyContain(c => c.File == "suite.yaml");
    }

    [Test]
    public void A_near_miss_may_change_nothing_but_how_an_open_point_is_read() => SuiteText.Suite("""
        - name: toner is not among the parts
          facts: {request: fix, rented: yes, parts: [toner]}
          readings: {ink-is-a-part: no}
          expect: {verdict: not-covered, clause: empty-toner}
          but:
          - readings: {ink-is-a-part: yes}
            expect: {verdict: covered, clause: repairs}
          - facts: {parts: [toner, drum]}
            expect: {verdict: not-covered, clause: empty-toner, rider: price-list}
        - name: as long as nobody has settled it
          facts: {request: fix, rented: yes, parts: [toner]}
          expect: {verdict: ask-manager, open-point: ink-is-a-part}
        """).Messages().Should().BeEmpty();

    [Test]
    public void A_wrong_fact_in_a_strict_case_makes_the_suite_faulty()
    {
        PolicySuite suite = SuiteText.Suite("""
            - name: rented
              facts: {request: fix, rented: maybe}
              expect: {verdict: ask-manager}
            """);
        suite.Cases.Should().ContainSingle().Which.Run().Passed.Should().BeTrue();
        suite.Diagnostics.Should().ContainSingle().Which.Render().Should().Be("""
            suite.yaml(4,33): error SCOPE3002: `rented`: `maybe` is neither yes nor no
             4 |   facts: {request: fix, rented: maybe}
               |                                 ^^^^^
              help: expected is yes or no

            """);
    }

    [Test]
    public void A_wrong_fact_that_cases_share_is_reported_once() => SuiteText.Suite("""
        - name: one
          facts: {request: fix}
          expect: {verdict: ask-manager}
          but:
            facts: {pages: 60000}
            expect: {verdict: ask-manager}
        - name: two
          facts: {request: explain}
          expect: {verdict: ask-manager}
        """, "given: {rentd: yes}\n").Diagnostics.Select(d => d.ToString()).Should().Equal("suite.yaml(2,9): error SCOPE3001: the policy has no fact `rentd`");

    [Test]
    public void A_lenient_case_is_decided_in_spite_of_wrong_facts()
    {
        PolicySuite suite = SuiteText.Suite("""
            - name: a misspelt fact withdraws what is assumed
              lenient: yes
              facts: {request: fix, rented: yes, opend: yes, pages: "3"}
              expect: {verdict: ask-manager, problems: [opend, pages], assuming: []}
              but:
                facts: {pages: 3}
                expect: {verdict: ask-manager, problems: opend}
            - name: strict again
              facts: {request: fix, rented: yes}
              expect: {verdict: covered, problems: []}
              but:
                lenient: yes
                facts: {rented: 1}
                expect: {verdict: ask-manager, problems: [rented]}
            """);
        suite.Messages().Should().BeEmpty();
        suite.Cases.Select(c => c.IsLenient).Should().Equal(true, true, false, true);
    }

    [Test]
    public void A_near_miss_of_a_lenient_case_can_be_strict() => SuiteText.Suite("""
        - name: lenient
          lenient: yes
          facts: {opend: yes}
          expect: {verdict: ask-manager}
          but:
            lenient: no
            facts: {rented: yes}
            expect: {verdict: ask-manager}
        """).Diagnostics.Select(d => d.Code).Should().Equal("SCOPE3001");

    [Test]
    public void Names_to_ignore_are_no_mistakes_and_withdraw_nothing() => SuiteText.Suite("""
        - name: other fields of the ticket
          ignoring: [ticket-id, requester]
          facts: {ticket-id: 17, requester: {name: A}, request: fix, rented: yes}
          expect: {verdict: covered, problems: [], assuming: [opened, pages, parts, urgent]}
          but:
            ignoring: ticket-id
            lenient: yes
            facts: {}
            expect: {verdict: ask-manager, problems: [requester]}
        """).Messages().Should().BeEmpty();

    [Test]
    public void Cases_can_be_run_again_and_again()
    {
        SuiteCase one = SuiteText.Suite("- name: n\n  facts: {request: fix, rented: yes}\n  expect: {verdict: covered}\n").Cases[0];
        one.Run().Passed.Should().BeTrue();
        one.Run().Passed.Should().BeTrue();
    }

    [Test]
    public void Suites_beside_a_policy_are_found_by_its_file_and_by_its_folder()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("scoperules-");
        try
        {
            PolicySuite.FilesBeside(folder.FullName).Should().BeEmpty();
            string suites = folder.CreateSubdirectory("suites").FullName;
            foreach (string name in new[] { "b.yaml", "a.yaml", "c.txt", "policy.yml" }) File.WriteAllText(Path.Combine(suites, name), "");
            File.WriteAllText(Path.Combine(folder.FullName, "policy.yaml"), "");
            string[] expected = [Path.Combine(suites, "a.yaml"), Path.Combine(suites, "b.yaml")];
            PolicySuite.FilesBeside(folder.FullName).Should().Equal(expected);
            PolicySuite.FilesBeside(Path.Combine(folder.FullName, "policy.yaml")).Should().Equal(expected);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Test]
    public void A_suite_that_is_not_there_is_a_mistake_with_its_name()
    {
        PolicySuite suite = PolicySuite.Load(SuiteText.PrintShop, "nowhere.yaml");
        suite.File.Should().Be("nowhere.yaml");
        suite.Cases.Should().BeEmpty();
        suite.Diagnostics.Should().ContainSingle().Which.ToString()
            .Should().Be("nowhere.yaml: error SCOPE1001: cannot read the file: there is none of this name");
    }

    [Test]
    public void Limits_hold_for_suites_too()
    {
        string file = Path.Combine(Repository.Cases, "tool", "policies", "print-shop", "suites", "repairs.yaml");
        PolicySuite.Load(SuiteText.PrintShop, file, new TextLimits { MaxBytes = 100 }).Diagnostics.Select(d => d.Code).Should().Equal("SCOPE1004");
        PolicySuite.Load(SuiteText.PrintShop, file, new TextLimits { MaxDepth = 2 }).Diagnostics.Select(d => d.Code).Should().Equal("SCOPE1009");
        PolicySuite.Load(SuiteText.PrintShop, file, new TextLimits { MaxEvents = 10 }).Diagnostics.Select(d => d.Code).Should().Equal("SCOPE1010");
    }
}
