using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ScopeRules.Hosting.Tests;

/// <summary>What a host's OpenTelemetry sees of its policies.</summary>
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

    private Desk Observed()
    {
        Desk desk = new(Revisions.Of(1), services: s => s.AddOpenTelemetry()
            .WithMetrics(m => m.AddMeter(ScopeRulesTelemetry.MeterName).AddInMemoryExporter(_metrics))
            .WithTracing(t => t.AddSource(ScopeRulesTelemetry.ActivitySourceName).AddInMemoryExporter(_traces)));
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
        foreach ((string key, object? value) in point.Tags) tags.Add($"{key["scoperules.".Length..]}={value}");
        return string.Join(' ', tags.Order(StringComparer.Ordinal));
    }

    private static string Tags(Activity trace) =>
        string.Join(' ', trace.TagObjects.Select(t => $"{t.Key["scoperules.".Length..]}={t.Value}").Order(StringComparer.Ordinal));

    private sealed class Request(string request) : IFactSource
    {
        public static IReadOnlyList<FactColumn> Columns { get; } = [new FactColumn("request")];

        public void Give(FactWriter facts) => facts.SetText(0, request);
    }
}
