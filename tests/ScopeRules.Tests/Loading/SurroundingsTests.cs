using System.Globalization;
using ScopeRules.Tests.Diagnostics;
using ScopeRules.Tests.Evaluation;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Loading;

/// <summary>The machine's language, zone and globalisation mode change neither a message nor a decision.</summary>
public sealed class SurroundingsTests
{
    // All cases of tests/cases, good and bad.
    private const string Cases = "FullyQualifiedName~BadCaseTests.Every_mistake|FullyQualifiedName~GoodCaseTests.Is_decided|FullyQualifiedName~AnswerReadingTests";

    [TestCase("ar-SA", Description = "another calendar")]
    [TestCase("th-TH", Description = "other years")]
    [TestCase("fa-IR", Description = "other digits and signs")]
    [TestCase("tr-TR", Description = "another i")]
    [TestCase("de-DE", Description = "comma and point swapped")]
    [TestCase("sv-SE", Description = "a minus sign that is no hyphen")]
    public void The_culture_changes_nothing(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture, uiBefore = CultureInfo.CurrentUICulture;
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new CultureInfo(culture), new CultureInfo(culture));
        try
        {
            BadCaseTests.Rendered().Should().Equal(BadCaseTests.Pinned());
            GoodCaseTests.Decided().Should().Equal(GoodCaseTests.Pinned());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, uiBefore);
        }
    }

    [TestCase("America/St_Johns")]
    [TestCase("Pacific/Kiritimati")]
    public void The_machines_zone_changes_nothing(string zone)
    {
        Shell.RequireUnix();

        OtherProcess.RunTests(Cases, ("TZ", zone)).Should().BeNull();
    }

    [Test]
    public void Globalisation_turned_off_changes_nothing() =>
        OtherProcess.RunTests(Cases, ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")).Should().BeNull();

    [Test]
    public void Without_time_zone_data_a_policy_with_hours_is_refused_and_told_why()
    {
        Shell.RequireUnix();

        OtherProcess.RunTests($"FullyQualifiedName~{nameof(NoZoneIsFoundHere)}", ("DOTNET_SYSTEM_TIMEZONE_INVARIANT", "1")).Should().BeNull();
    }

    [Test]
    [Explicit("It is run by the test above, in a process without time zone data.")]
    public void NoZoneIsFoundHere()
    {
        PolicyResult result = Policy.Load(Repository.PathOf("rules", "imail-server"));

        result.Diagnostics.Should().HaveCount(2, "two calendars name a zone, and what uses them is not reported again");
        Diagnostic first = result.Diagnostics[0];
        first.Code.Should().Be("SCOPE2054");
        first.Message.Should().Be("this machine has no time zone data, so `America/New_York` can't be resolved");
        first.Help.Should().Be("install the system's time zone data (tzdata)");
    }
}
