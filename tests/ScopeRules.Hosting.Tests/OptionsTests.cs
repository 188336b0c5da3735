using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ScopeRules.Hosting.Tests;

internal sealed class OptionsTests
{
    private static IEnumerable<TestCaseData> Wrong()
    {
        yield return Case("neither Path nor Policy is set, so there is no policy", o => o.Path = null);
        yield return Case("Path and Policy are both set; leave one out", o => o.Policy = Policy.Parse(Revisions.Of(1)).OrThrow());
        yield return Case("Path is empty", o => o.Path = " ");
        yield return Case("ShadowPath is empty", o => o.ShadowPath = "");
        yield return Case("ReloadInterval is 00:00:00.9990000, and can be 0 for never, or from 00:00:01 to 1.00:00:00", o => o.ReloadInterval = TimeSpan.FromMilliseconds(999));
        yield return Case("ReloadInterval is 1.00:00:01, and can be 0 for never, or from 00:00:01 to 1.00:00:00", o => o.ReloadInterval = TimeSpan.FromSeconds(86_401));
        yield return Case("ReloadInterval is -00:00:01, and can be 0 for never, or from 00:00:01 to 1.00:00:00", o => o.ReloadInterval = TimeSpan.FromSeconds(-1));
        yield return Case("SettleTime is 00:01:01, and can be from 0 to 00:01:00", o => o.SettleTime = TimeSpan.FromSeconds(61));
        yield return Case("SettleTime is -00:00:01, and can be from 0 to 00:01:00", o => o.SettleTime = TimeSpan.FromSeconds(-1));
        yield return Case("MinimumClausesKept is 1.1, and can be from 0 to 1", o => o.MinimumClausesKept = 1.1);
        yield return Case("MinimumClausesKept is NaN, and can be from 0 to 1", o => o.MinimumClausesKept = double.NaN);

        yield return Case("SettleTime is 00:00:02, and can't be longer than ReloadInterval, which is 00:00:01", o => (o.ReloadInterval, o.SettleTime) = (TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)));
        yield return Case("Path can't be the name of a file", o => o.Path = "a\0b");
        yield return Case("ShadowPath can't be the name of a file", o => o.ShadowPath = "a\0b");

        static TestCaseData Case(string mistake, Action<ScopeRulesOptions> configure) => new TestCaseData(mistake, configure).SetArgDisplayNames(mistake);
    }

    [TestCaseSource(nameof(Wrong))]
    public async Task A_host_with_wrong_options_does_not_start(string mistake, Action<ScopeRulesOptions> configure)
    {
        using Desk desk = new(Revisions.Of(1), configure);
        (await desk.Host.Awaiting(h => h.StartAsync()).Should().ThrowAsync<OptionsValidationException>()).Which.Failures.Should().Equal("ScopeRules: " + mistake);
    }

    [Test]
    public void All_mistakes_are_said_with_the_policys_name()
    {
        using Desk desk = new(Revisions.Of(1), services: s => s.AddScopeRules("mail", o => o.MinimumClausesKept = 2));
        desk.Host.Services.Invoking(s => s.GetRequiredKeyedService<IPolicySource>("mail")).Should().Throw<OptionsValidationException>().Which.Failures.Should().Equal(
            "ScopeRules policy `mail`: neither Path nor Policy is set, so there is no policy",
            "ScopeRules policy `mail`: MinimumClausesKept is 2, and can be from 0 to 1");
    }

    [TestCase("default", "ScopeRules policy `default`: its name is what logs and measurements call the policy without a name; give it another one")]
    [TestCase("mail (shadow)", "ScopeRules policy `mail (shadow)`: its name is what logs and measurements call the shadow of a policy; give it another one")]
    public async Task A_name_that_could_be_taken_for_another_policy_is_refused(string name, string mistake)
    {
        Policy policy = Policy.Parse(Revisions.Of(1)).OrThrow();
        using Desk desk = new(Revisions.Of(1), services: s => s.AddScopeRules(name, o => o.Policy = policy));
        (await desk.Host.Awaiting(h => h.StartAsync()).Should().ThrowAsync<OptionsValidationException>()).Which.Failures.Should().Equal(mistake);
    }

    [Test]
    public async Task Settling_may_take_long_where_nothing_is_reloaded()
    {
        using Desk desk = new(Revisions.Of(1), o => (o.ReloadInterval, o.SettleTime) = (TimeSpan.Zero, TimeSpan.FromMinutes(1)));
        await desk.Host.Awaiting(h => h.StartAsync()).Should().NotThrowAsync();
    }

    [Test]
    public async Task Options_that_are_changed_later_change_nothing()
    {
        using Desk desk = new(Revisions.Of(1));
        _ = desk.Source.Current;
        desk.Host.Services.GetRequiredService<IOptionsMonitor<ScopeRulesOptions>>().CurrentValue.MinimumClausesKept = 7;
        desk.Folder.Write(Revisions.Of(2));
        await desk.Look();
        desk.Number.Should().Be(2);
    }

    [TestCase("1.00:00:00", "0", "0")]
    [TestCase("00:00:30.5", "00:00:00", "5e-1")]
    [TestCase("00:01:00", "00:01:00", "1")]
    public void Options_come_from_a_section_of_the_configuration(string interval, string settle, string kept)
    {
        using PolicyFolder folder = new(Revisions.Of(1));
        ScopeRulesOptions options = Read(
            ("path", folder.Path), ("Required", "false"), ("ReloadInterval", interval), ("WatchFiles", "false"), ("SettleTime", settle),
            ("MinimumClausesKept", kept), ("AllowVocabularyBreaks", "true"), ("ShadowPath", "there"));
        options.Should().BeEquivalentTo(new ScopeRulesOptions
        {
            Path = folder.Path,
            Required = false,
            ReloadInterval = TimeSpan.Parse(interval, CultureInfo.InvariantCulture),
            WatchFiles = false,
            SettleTime = TimeSpan.Parse(settle, CultureInfo.InvariantCulture),
            MinimumClausesKept = double.Parse(kept, CultureInfo.InvariantCulture),
            AllowVocabularyBreaks = true,
            ShadowPath = "there",
        });
    }

    [Test]
    public void What_the_section_leaves_out_has_its_default() =>
        Read(("Path", "x")).Should().BeEquivalentTo(new ScopeRulesOptions { Path = "x" });

    [Test]
    public void What_the_section_says_wrongly_is_refused_and_no_default() =>
        FluentActions.Invoking(() => Read(("Path", "x"), ("ReloadIntervall", "00:00:10"), ("Required", "maybe"), ("SettleTime", "soon"), ("MinimumClausesKept", "0,5")))
            .Should().Throw<OptionsValidationException>().Which.Failures.Should().Equal(
                "ScopeRules:MinimumClausesKept: The input string '0,5' was not in a correct format.",
                "ScopeRules:ReloadIntervall: there is no option of this name; there are Path, Required, ReloadInterval, WatchFiles, SettleTime, MinimumClausesKept, AllowVocabularyBreaks, ShadowPath",
                "ScopeRules:Required: String 'maybe' was not recognized as a valid Boolean.",
                "ScopeRules:SettleTime: `soon` is no span of time; write hours, minutes and seconds, such as 00:00:30, or 0");

    [TestCase("1")]
    [TestCase("30")]
    [TestCase("00:30")]
    [TestCase("1.00:30")]
    [TestCase("")]
    public void A_span_of_time_is_never_guessed(string interval) =>
        FluentActions.Invoking(() => Read(("Path", "x"), ("ReloadInterval", interval))).Should().Throw<OptionsValidationException>().Which.Failures.Should().Equal(
            $"ScopeRules:ReloadInterval: `{interval}` is no span of time; write hours, minutes and seconds, such as 00:00:30, or 0");

    private static ScopeRulesOptions Read(params (string Key, string Value)[] entries)
    {
        IConfiguration section = new ConfigurationBuilder()
            .AddInMemoryCollection(entries.Select(e => KeyValuePair.Create("ScopeRules:" + e.Key, (string?)e.Value))).Build().GetSection("ScopeRules");
        using ServiceProvider services = new ServiceCollection().AddScopeRules("named", section).BuildServiceProvider();
        return services.GetRequiredService<IOptionsMonitor<ScopeRulesOptions>>().Get("named");
    }
}
