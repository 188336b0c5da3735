using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ScopeRules.Hosting.Telemetry;

/// <summary>The instruments of one host.</summary>
internal sealed class Instruments : IDisposable
{
    private readonly Meter _meter;
    private readonly bool _isOwn;
    private readonly Counter<long> _decisions, _failed, _missing, _problems, _reloads, _shadow;
    private readonly List<Func<Measurement<double>?>> _ages = [];

    /// <summary>Makes them.</summary>
    /// <param name="factory">The host's; it disposes of what it makes. Null: the host has none.</param>
    public Instruments(IMeterFactory? factory)
    {
        _isOwn = factory is null;
        _meter = factory?.Create(ScopeRulesTelemetry.MeterName) ?? new Meter(ScopeRulesTelemetry.MeterName);
        _decisions = _meter.CreateCounter<long>("scoperules.decisions", "{decision}", "Cases decided.");
        _failed = _meter.CreateCounter<long>("scoperules.decisions.failed", "{decision}", "Cases that were not decided: an exception came of it.");
        _missing = _meter.CreateCounter<long>("scoperules.missing_facts", "{fact}", "Facts that decided cases lacked and that could have decided them.");
        _problems = _meter.CreateCounter<long>("scoperules.case.problems", "{problem}", "What was wrong with the facts of decided cases.");
        _reloads = _meter.CreateCounter<long>("scoperules.reloads", "{reload}", "Contents of a policy's files that were found, by what came of them.");
        _shadow = _meter.CreateCounter<long>("scoperules.shadow.decisions", "{decision}", "Cases that a shadow decided too, by whether it agreed.");
        _ = _meter.CreateObservableGauge("scoperules.reload.age", Ages, "s", "How long ago a policy's files were last looked at with success.");
    }

    public void Decided(string source, Decision decision)
    {
        if (_decisions.Enabled)
            _decisions.Add(1, new TagList
            {
                { Tags.Source, source }, { Tags.Policy, decision.Policy.Id }, { Tags.Verdict, decision.Verdict.Name() }, { Tags.Basis, decision.Basis.Name() },
            });
        if (_problems.Enabled)
        {
            foreach (Problem problem in decision.Problems)
                _problems.Add(1, new TagList { { Tags.Source, source }, { Tags.Policy, decision.Policy.Id }, { Tags.Code, problem.Diagnostic.Code } });
        }

        if (!_missing.Enabled) return;
        foreach (Fact fact in decision.MissingFacts)
            _missing.Add(1, new TagList { { Tags.Source, source }, { Tags.Policy, decision.Policy.Id }, { Tags.Fact, fact.Name } });
    }

    public void NotDecided(string source, string errorType) =>
        _failed.Add(1, new TagList { { Tags.Source, source }, { Tags.ErrorType, errorType } });

    public void Reloaded(string source, ReloadOutcome outcome) =>
        _reloads.Add(1, new TagList { { Tags.Source, source }, { Tags.Outcome, outcome.Name() } });

    public void Shadowed(string source, string outcome, Verdict from, Verdict? to)
    {
        TagList tags = new() { { Tags.Source, source }, { Tags.Outcome, outcome }, { Tags.Verdict, from.Name() } };
        if (to is { } known) tags.Add(Tags.ShadowVerdict, known.Name());
        _shadow.Add(1, tags);
    }

    /// <summary>Shows how long ago something was looked at.</summary>
    /// <param name="source">What.</param>
    /// <param name="age">How long; null while it never was.</param>
    public void ShowAge(string source, Func<TimeSpan?> age)
    {
        lock (_ages)
            _ages.Add(() => age() is { } known ? new Measurement<double>(known.TotalSeconds, new TagList { { Tags.Source, source } }) : null);
    }

    public void Dispose()
    {
        if (_isOwn) _meter.Dispose();
    }

    private List<Measurement<double>> Ages()
    {
        lock (_ages) return [.. _ages.Select(a => a()).OfType<Measurement<double>>()];
    }
}
