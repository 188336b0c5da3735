using System.Reflection;
using ScopeRules.Build.Tests.Policies;

namespace ScopeRules.Build.Tests;

/// <summary>What an application does with a record that was written for a policy.</summary>
internal sealed class TypedCaseTests
{
    private static readonly Policy Policy = ScopeRules.Policy.Load(Repository.PathOf("tests", "ScopeRules.Build.Tests", "Policies", "every-kind")).OrThrow();

    [Test]
    public void A_case_is_decided_by_its_properties() =>
        Decide(new EveryKindCase
        {
            Request = Request.Repair,
            Seats = 12,
            HoursUsed = 7.5m,
            Version = "3.4.1",
            Bought = new DateOnly(2020, 5, 1),
            WantedAt = new DateTimeOffset(2026, 11, 25, 10, 0, 0, TimeSpan.FromHours(-5)),
            Parts = [Parts.Door, Parts.BackDoor],
            Class = Class.A1,
            AB = AB.Here,
            EveryKindCase2 = EveryKindCase2.SomethingElse,
        }).ToString().Should().Be("covered (clauses)");

    [Test]
    public void What_is_null_is_missing_and_what_the_policy_assumes_counts()
    {
        Decision decision = Decide(new EveryKindCase
        {
            Request = Request.Explain,
            HoursUsed = 0,
            Bought = new DateOnly(2026, 1, 1),
            Version = "4",
            WantedAt = new DateTimeOffset(2026, 11, 25, 15, 0, 0, TimeSpan.Zero),
            Class = Class.A1,
            AB = AB.Here,
            EveryKindCase2 = EveryKindCase2.SomethingElse,
        });

        decision.ToString().Should().Be("covered (clauses)");
        decision.Assuming.Select(f => f.Name).Should().Equal("active", "parts");
    }

    [Test]
    public void A_case_without_facts_asks_for_them()
    {
        Decision decision = Decide(new EveryKindCase());

        decision.Problems.Should().BeEmpty();
        decision.Questions.Select(q => q.Fact.Name).Should().Contain("request").And.Contain("version");
    }

    [Test]
    public void An_empty_set_is_known_and_a_null_set_is_missing()
    {
        Known(new EveryKindCase { Parts = [] }).Should().Equal("parts: []");
        Known(new EveryKindCase { Parts = null }).Should().BeEmpty();
    }

    [Test]
    public void A_wider_value_leaves_open_which_of_its_own_it_is()
    {
        Decide(new EveryKindCase { Request = Request.Help }).Questions.Should().Contain(q => q.Fact.Name == "request");
        Known(new EveryKindCase { Request = Request.Help }).Should().Equal("request: help");
    }

    [Test]
    public void Values_whose_names_are_alike_in_csharp_stay_apart()
    {
        Known(new EveryKindCase { Class = Class.A1 }).Should().Equal("class: a-1");
        Known(new EveryKindCase { Class = Class.A12 }).Should().Equal("class: a1");
        Known(new EveryKindCase { AB = AB.Here }).Should().Equal("a-b: here");
        Known(new EveryKindCase { AB2 = AB2.Here }).Should().Equal("a--b: here");
    }

    [Test]
    public void A_number_that_is_no_member_is_unrecognised_and_never_covered([Values(0, -1, 6, 999, int.MinValue, int.MaxValue)] int number)
    {
        Decision decision = Decide(new EveryKindCase { Request = (Request)number, Seats = 12, HoursUsed = 0, Bought = new DateOnly(2026, 1, 1) });

        decision.Verdict.Should().NotBe(Verdict.Covered);
        decision.Problems.Should().ContainSingle().Which.FactName.Should().Be("request");
    }

    [Test]
    public void A_value_that_was_never_set_is_no_value()
    {
        Form form = new();

        Decision decision = Decide(new EveryKindCase { Request = form.Request, Class = form.Class, Seats = 12, HoursUsed = 0, Bought = new DateOnly(2026, 1, 1) });

        decision.Verdict.Should().NotBe(Verdict.Covered);
        decision.Problems.Select(p => p.Diagnostic.Message).Should().Equal(
            "`request`: `(not set)` is not one of its values", "`class`: `(not set)` is not one of its values");
    }

    [Test]
    public void A_member_of_a_set_that_is_none_is_unrecognised([Values(0, 4, 7)] int number) =>
        Decide(new EveryKindCase { Parts = [Parts.Door, (Parts)number] }).Problems.Should().ContainSingle().Which.FactName.Should().Be("parts");

    [TestCaseSource(typeof(Support.Written), nameof(Support.Written.All))]
    public void No_enumeration_has_a_member_for_nothing(Support.Written written)
    {
        IEnumerable<Type> enumerations = typeof(TypedCaseTests).Assembly.GetTypes().Where(t => t.IsEnum && t.Namespace == written.Records.Namespace);

        enumerations.Should().NotBeEmpty().And.OnlyContain(t => !Enum.IsDefined(t, 0) && Enum.IsDefined(t, 1));
    }

    [Test]
    public void A_text_that_is_no_version_is_unrecognised([Values("", "three", "3.4.")] string version) =>
        Decide(new EveryKindCase { Version = version }).Problems.Should().ContainSingle().Which.FactName.Should().Be("version");

#pragma warning disable CS0618 // That these are obsolete is what is tested.
    [Test]
    public void Former_names_still_compile_with_a_warning_that_says_what_they_are_called_now()
    {
        EveryKindCase given = new() { Wanted = Request.Train, Agreement = true };

        given.Should().Be(new EveryKindCase { Request = Request.Teach, Active = true });
        given.ToString().Should().NotContain("Wanted =").And.NotContain("Train");
        Enum.GetNames<Request>().Should().NotContain("Train");
        typeof(EveryKindCase).GetProperty("Wanted")!.GetCustomAttribute<ObsoleteAttribute>()!.Message.Should().Be("It is called Request now.");
    }
#pragma warning restore CS0618

    [Test]
    public void The_record_says_of_which_policy_and_revision_it_is()
    {
        EveryKindCase.PolicyId.Should().Be(Policy.Id);
        EveryKindCase.PolicySha256.Should().Be(Policy.Sha256);
    }

    [Test]
    public void Records_with_the_same_facts_are_equal() =>
        new EveryKindCase { Request = Request.Teach, Seats = 3 }.Should().Be(new EveryKindCase { Seats = 3, Request = Request.Teach });

    private static Decision Decide(EveryKindCase given) => Policy.Decide(Policy.Case(given));

    // As an application has it from elsewhere: nothing says that it has to be filled in.
    private sealed class Form
    {
        public Request Request { get; set; }

        public Class Class { get; set; }
    }

    private static IEnumerable<string> Known(EveryKindCase given) => Policy.Case(given).State.Known.Select(k => $"{k.Fact}: {k.Knowledge}");
}
