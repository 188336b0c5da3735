using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ScopeRules.Hosting.Tests;

/// <summary>What a host's OpenTelemetry sees of its policies. Meters and activities are the process's, so nothing else may run meanwhile.</summary>
[NonParallelizable]
internal sealed class TelemetryTests
{
    private readonly List<Activity> _traces = [];
    private readonly List<Metric> _metrics = [];

    [SetUp]
    public void Forget()
    {
        _traces.Clear();
        _metrics.Clear();
    }

    [Test]
    public void Decisions_are_counted_by_policy_verdict_and_basis_and_missing_facts_by_name()
    {
        using Desk desk = Observed();
        _ = desk.Decider.Decide("""{"request": "fix"}"""u8);
        _ = desk.Decider.Decide(p => p.Case().Set("request", "fix"));
        _ = desk.Decider.Decide(new Request("teach"));
        _ = desk.Decider.Decide("{}"u8);
        Flush(desk);
        Counts("scoperules.decisions").Should().BeEquivalentTo(
        [
            ("basis=clauses policy=desk source=default verdict=covered", 2L),
            ("basis=missing-facts policy=desk source=default verdict=ask-manager", 2L),
        ]);
        Counts("scoperules.missing_facts").Should().BeEquivalentTo(
        [
            ("fact=rented policy=desk source=default", 2L),
            ("fact=request policy=desk source=default", 1L),
        ]);
    }

    [Test]
    public async Task Reloads_are_counted_by_what_came_of_them()
    {
        using Desk desk = Observed();
        _ = desk.Source.Current;
        foreach (string text in (string[])[Revisions.Bad[0], Revisions.Of(2), Revisions.Of(3).Replace("policy: desk", "policy: table", StringComparison.Ordinal)])
        {
            desk.Folder.Write(text);
            await desk.Look();
            await desk.Look();
        }

        desk.Time.Advance(TimeSpan.FromSeconds(90));
        Flush(desk);
        Counts("scoperules.reloads").Should().BeEquivalentTo([("outcome=loaded source=default", 2L), ("outcome=faulty source=default", 1L), ("outcome=refused source=default", 1L)]);
        MetricPoint age = Points("scoperules.reload.age").Should().ContainSingle().Which;
        age.GetGaugeLastValueDouble().Should().Be(90);
        _traces.Where(t => t.OperationName == "ScopeRules.Reload").Select(Tags).Should().Equal(
            "outcome=faulty source=default", "outcome=loaded source=default", "outcome=refused source=default");
    }

    [Test]
    public void Cases_of_a_shadow_are_counted_once_each_by_what_came_of_them()
    {
        using PolicyFolder candidate = new(Revisions.Of(2));
        using Desk desk = Observed(o => (o.ReloadInterval, o.ShadowPath) = (TimeSpan.Zero, candidate.Path));
        for (int i = 0; i < 2; i++) _ = desk.Decider.Decide("""{"request": "sell"}"""u8);
        _ = desk.Decider.Decide("""{"request": "fix"}"""u8);
        _ = desk.Decider.Decide(p => p.Title == "Revision 2" ? throw new InvalidDataException("not ready") : p.Case());
        Flush(desk);
        Counts("scoperules.shadow.decisions").Should().BeEquivalentTo(
        [
            ("outcome=same shadow.verdict=not-covered source=default verdict=not-covered", 2L),
            ("outcome=different shadow.verdict=not-covered source=default verdict=covered", 1L),
            ("outcome=failed source=default verdict=ask-manager", 1L),
        ]);
    }

    [Test]
    public void What_is_wrong_with_cases_is_counted_traced_and_logged_by_code_and_without_values()
    {
        using Desk desk = Observed();
        _ = desk.Decider.Decide("""{"request": "4111-secret", "colour": "4111-secret"}"""u8);
        _ = desk.Decider.Decide("""{"request": """u8);
        _ = desk.Decider.Decide("""{"request": "fix"}"""u8);
        Flush(desk);
        Counts("scoperules.case.problems").Should().BeEquivalentTo(
        [
            ("code=SCOPE3001 policy=desk source=default", 1L), ("code=SCOPE3002 policy=desk source=default", 1L), ("code=SCOPE1020 policy=desk source=default", 1L),
        ]);
        _traces.Select(t => t.GetTagItem("scoperules.problems")).Should().Equal("SCOPE3002,SCOPE3001", "SCOPE1020", null);
        desk.Records.Where(r => r.Id.Id == 10).Select(r => r.Message).Should().Equal(
            "Policy default, revision 1: ask-manager (missing-facts). Problems of the case: SCOPE3002,SCOPE3001.",
            "Policy default, revision 1: ask-manager (missing-facts). Problems of the case: SCOPE1020.",
            "Policy default, revision 1: covered (clauses). Problems of the case: none.");
        desk.Records.Should().NotContain(r => r.Message.Contains("4111"));
    }

    [Test]
    public async Task A_case_that_is_not_decided_is_counted_and_traced_by_the_type_of_the_error()
    {
        using Desk desk = Observed(o => (o.ReloadInterval, o.SettleTime, o.Required) = (TimeSpan.Zero, TimeSpan.Zero, false), "");
        desk.Decider.Invoking(d => d.Decide("{}"u8)).Should().Throw<PolicyUnavailableException>();
        desk.Folder.Write(Revisions.Of(1));
        await desk.Look();
        desk.Decider.Invoking(d => d.Decide(_ => throw new InvalidDataException("4111-secret"))).Should().Throw<InvalidDataException>();
        Flush(desk);
        Counts("scoperules.decisions.failed").Should().BeEquivalentTo(
        [
            ("error.type=ScopeRules.Hosting.PolicyUnavailableException source=default", 1L), ("error.type=System.IO.InvalidDataException source=default", 1L),
        ]);
        Counts("scoperules.decisions").Should().BeEmpty();
        _traces.Where(t => t.OperationName == "ScopeRules.Decide").Select(t => (t.Status, t.StatusDescription, Tags(t))).Should().Equal(
            (ActivityStatusCode.Error, null, "error.type=ScopeRules.Hosting.PolicyUnavailableException source=default"),
            (ActivityStatusCode.Error, null, "error.type=System.IO.InvalidDataException source=default"));
    }

    [Test]
    public async Task Reloads_are_no_part_of_the_trace_in_which_the_host_was_started()
    {
        using ActivitySource own = new("a host's start");
        using Desk desk = Observed(o => (o.WatchFiles, o.SettleTime) = (false, TimeSpan.Zero), source: own.Name);
        using (Activity start = own.StartActivity("start")!) await desk.Host.StartAsync();
        desk.Folder.Replace(Revisions.Of(2));
        await desk.Advance(() => desk.Source.Current.Revision == 2);
        await desk.Host.StopAsync();
        Flush(desk);
        _traces.Single(t => t.OperationName == "ScopeRules.Reload").Parent.Should().BeNull();
    }

    [Test]
    public void A_decision_is_traced_with_its_revision_and_without_the_values_of_facts()
    {
        using Desk desk = Observed();
        Decision decision = desk.Decider.Decide("""{"request": "fix"}"""u8);
        Flush(desk);
        Activity trace = _traces.Should().ContainSingle().Which;
        trace.OperationName.Should().Be("ScopeRules.Decide");
        Tags(trace).Should().Be($"basis=clauses clauses=fixing policy=desk revision=1 sha256={decision.Policy.Sha256} source=default verdict=covered");
    }

    [Test]
    public void Names_that_hosts_listen_to_stay()
    {
        ScopeRulesTelemetry.ActivitySourceName.Should().Be("ScopeRules");
        ScopeRulesTelemetry.MeterName.Should().Be("ScopeRules");
        ScopeRulesTelemetry.LogCategory.Should().Be("ScopeRules");
    }

    private Desk Observed(Action<ScopeRulesOptions>? configure = null, string? yaml = null, string source = "none")
    {
        Desk desk = new(yaml ?? Revisions.Of(1), configure, s => s.AddOpenTelemetry()
            .WithMetrics(m => m.AddMeter(ScopeRulesTelemetry.MeterName).AddInMemoryExporter(_metrics))
            .WithTracing(t => t.AddSource(ScopeRulesTelemetry.ActivitySourceName).AddSource(source).AddInMemoryExporter(_traces)));
        Flush(desk); // whose providers listen from now on, as they do from the start of a host that runs
        return desk;
    }

    private static void Flush(Desk desk)
    {
        _ = desk.Host.Services.GetRequiredService<MeterProvider>().ForceFlush();
        _ = desk.Host.Services.GetRequiredService<TracerProvider>().ForceFlush();
    }

    private List<(string Tags, long Count)> Counts(string instrument) => [.. Points(instrument).Select(p => (Tags(p), p.GetSumLong()))];

    private List<MetricPoint> Points(string instrument)
    {
        List<MetricPoint> points = [];
        foreach (Metric metric in _metrics.Where(m => m.Name == instrument))
        {
            foreach (ref readonly MetricPoint point in metric.GetMetricPoints()) points.Add(point);
        }

        return points;
    }

    private static string Tags(MetricPoint point)
    {
        List<string> tags = [];
        foreach ((string key, object? value) in point.Tags) tags.Add($"{Short(key)}={value}");
        return string.Join(' ', tags.Order(StringComparer.Ordinal));
    }

    private static string Tags(Activity trace) =>
        string.Join(' ', trace.TagObjects.Select(t => $"{Short(t.Key)}={t.Value}").Order(StringComparer.Ordinal));

    private static string Short(string tag) => tag.Replace("scoperules.", "", StringComparison.Ordinal);

    private sealed class Request(string request) : IFactSource
    {
        public static IReadOnlyList<FactColumn> Columns { get; } = [new FactColumn("request")];

        public void Give(FactWriter facts) => facts.SetText(0, request);
    }
}
