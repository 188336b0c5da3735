namespace ScopeRules.Tests;

/// <summary>What a program sets is checked when it is set, and is what it was from then on.</summary>
internal sealed class OptionsTests
{
    [Test]
    public void Names_to_ignore_are_those_that_were_given()
    {
        List<string> names = ["ticket"];
        CaseOptions options = new() { Ignoring = names };
        names.Add("request");

        options.Ignoring.Should().Equal("ticket");
    }

    [Test]
    public void Columns_are_those_that_were_named()
    {
        string[] values = ["explain", "repair"];
        FactColumn column = new("request", values);
        values[0] = "other";

        column.FactName.Should().Be("request");
        column.Values.Should().Equal("explain", "repair");
        new FactColumn("seats").Values.Should().BeEmpty();
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(int.MinValue)]
    public void Limits_are_at_least_1(int limit)
    {
        Action[] all =
        [
            () => _ = new TextLimits { MaxBytes = limit }, () => _ = new TextLimits { MaxDepth = limit },
            () => _ = new TextLimits { MaxEvents = limit }, () => _ = new TextLimits { MaxScalarLength = limit },
        ];
        foreach (Action one in all) one.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*(Parameter 'Max*");
    }

    [Test]
    public void Nothing_may_nest_deeper_than_a_thread_can_read()
    {
        FluentActions.Invoking(() => new TextLimits { MaxDepth = 65 }).Should().Throw<ArgumentOutOfRangeException>();

        string deep = "scoperules: " + new string('[', 70) + new string(']', 70);
        SmallStack.Run(() => Policy.Parse(deep, limits: new TextLimits { MaxDepth = 64 }).Diagnostics.Select(d => d.Code)).Should().Contain("SCOPE1009");
    }
}
