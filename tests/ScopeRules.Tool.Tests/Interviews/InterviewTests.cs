using ScopeRules.Model;
using ScopeRules.Tool.Interviews;
using ScopeRules.Tool.Tests.Support;

namespace ScopeRules.Tool.Tests.Interviews;

/// <summary>What is asked, and what becomes of the answers; no console is near.</summary>
internal sealed class InterviewTests
{
    private static readonly Policy Cellar = Policy.Load(Path.Combine(ToolCases.Folder, "policies", "cellar")).OrThrow();

    private static readonly RawFlag Yes = new(true, Span: null), No = new(false, Span: null);

    [Test]
    public void It_asks_as_long_as_answers_can_change_the_verdict()
    {
        Interview interview = New();
        Asks(interview).Should().Be("asked-by-tenant");

        interview.Answer(No).Should().BeNull();

        interview.Open.Should().BeEmpty();
        interview.Decision.Verdict.Should().Be(Verdict.NotCovered);
        interview.Asked.Select(a => a.Fact.Name).Should().Equal("asked-by-tenant");
    }

    [Test]
    public void What_is_not_known_is_not_asked_again()
    {
        Interview interview = New();
        List<string> asked = [];
        while (interview.Open.Count > 0)
        {
            asked.Add(Asks(interview));
            interview.DontKnow();
        }

        asked.Should().OnlyHaveUniqueItems().And.BeEquivalentTo("asked-by-tenant", "dry", "dangerous");
        interview.Decision.Basis.Should().Be(Basis.MissingFacts);
        interview.Decision.Assuming.Should().BeEmpty("who was asked doesn't know");
    }

    [Test]
    public void What_is_partly_known_is_asked_once_and_not_again_when_the_answer_leaves_several_values()
    {
        Interview interview = New("asked-by-tenant", new RawList([Yes, No], Span: null));
        Asks(interview).Should().Be("asked-by-tenant");

        interview.Answer(new RawList([No, Yes], Span: null)).Should().BeNull();

        interview.Open.Select(q => q.Fact.Name).Should().NotBeEmpty().And.NotContain("asked-by-tenant");
    }

    [Test]
    public void Taking_answers_back_leads_through_the_same_questions_to_the_first()
    {
        Interview interview = New();
        List<string> before = [];
        while (interview.Open.Count > 0)
        {
            before.Add(State(interview));
            interview.DontKnow();
        }

        while (interview.Back())
        {
            State(interview).Should().Be(before[^1]);
            before.RemoveAt(before.Count - 1);
        }

        before.Should().BeEmpty();
        interview.Asked.Should().BeEmpty();
    }

    [Test]
    public void What_was_given_before_is_known_again_when_its_answer_is_taken_back()
    {
        Interview interview = New("dry", new RawList([Yes, No], Span: null));
        interview.Answer(Yes).Should().BeNull();
        Asks(interview).Should().Be("dry");
        string before = interview.Decision.ToJson();

        interview.Answer(Yes).Should().BeNull();
        interview.Back().Should().BeTrue();

        interview.Decision.ToJson().Should().Be(before);
    }

    [Test]
    public void An_answer_that_contradicts_the_other_facts_is_not_taken()
    {
        Interview interview = New("dry", Yes);
        interview.DontKnow();
        Asks(interview).Should().Be("dangerous");

        interview.Answer(Yes).Should().Be("the facts can't all be true: What explodes must be kept dry");

        Asks(interview).Should().Be("dangerous");
        interview.Confirm().Should().BeNull();
        interview.Facts.OrThrow();
        interview.Open.Should().BeEmpty();
        interview.Asked[^1].Value.Shown.Should().Be("`no`", "that is what is assumed");
    }

    [Test]
    public void Facts_that_contradict_each_other_from_the_start_leave_nothing_to_ask()
    {
        Interview interview = new(Cellar, new CaseOptions(), [new("dry", Yes, NameSpan: null), new("dangerous", Yes, NameSpan: null)]);

        interview.Open.Should().BeEmpty();
        interview.Decision.Basis.Should().Be(Basis.ContradictoryFacts);
    }

    private static Interview New() => new(Cellar, new CaseOptions(), []);

    private static Interview New(string fact, RawValue value) => new(Cellar, new CaseOptions(), [new(fact, value, NameSpan: null)]);

    private static string Asks(Interview interview) => interview.Open[0].Fact.Name;

    private static string State(Interview interview) => string.Join(' ', interview.Open) + interview.Decision.ToJson();
}
