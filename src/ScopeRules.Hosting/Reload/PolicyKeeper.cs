using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using ScopeRules.Hosting.Telemetry;

namespace ScopeRules.Hosting.Reload;

/// <summary>
/// Holds the revision of one policy that is in use: a single reference to what never changes, so that readers see one revision or the
/// next and nothing in between. The last good one stays whatever comes after it.
/// </summary>
internal sealed class PolicyKeeper : IPolicySource
{
    private const int AttemptsToStart = 20;

    private readonly PolicyIdentity _identity;
    private readonly PolicyReader? _reader; // null: the policy was given as an object
    private readonly RevisionGuard? _guard;
    private readonly KeeperServices _services;
    private readonly TimeSpan _settleTime;
    private readonly Lock _gate = new();
    private readonly HashSet<string> _wereInUse = []; // by SHA-256; what was in use once may come back: a rollback is never refused
    private volatile PolicySnapshot? _current;
    private volatile KeeperState _state = KeeperState.Initial;
    private volatile bool _isStarted;
    private FilesSeen? _seen;

    /// <summary>A policy from files.</summary>
    /// <param name="identity">What it is called.</param>
    /// <param name="path">The absolute path of its file or folder.</param>
    /// <param name="guard">What is not to be taken; null: everything that is a policy is.</param>
    /// <param name="settleTime">How long changed files must stay as they are.</param>
    /// <param name="services">What it works with.</param>
    public PolicyKeeper(PolicyIdentity identity, string path, RevisionGuard? guard, TimeSpan settleTime, KeeperServices services)
    {
        _identity = identity;
        _reader = new PolicyReader(path);
        _guard = guard;
        _settleTime = settleTime;
        _services = services;
        services.Instruments.ShowAge(identity.Source, () => Age);
    }

    /// <summary>A policy that is there already and stays.</summary>
    public PolicyKeeper(PolicyIdentity identity, Policy policy, KeeperServices services)
    {
        _identity = identity;
        _services = services;
        _isStarted = true;
        _current = Next(policy);
        ReportInUse(_current);
    }

    public PolicySnapshot Current => TryGetCurrent(out PolicySnapshot? current)
        ? current
        : throw new PolicyUnavailableException(_identity.Name, _state.Diagnostics);

    /// <summary>What tells it from others in logs and measurements.</summary>
    public string Source => _identity.Source;

    /// <summary>Whether it comes from files, which can change.</summary>
    public bool HasFiles => _reader is not null;

    public KeeperState State => _state;

    /// <summary>How long ago the files were last looked at with success; null: never yet.</summary>
    public TimeSpan? Age => _state.Looked is { } looked ? _services.Time.GetElapsedTime(looked.Timestamp) : null;

    /// <summary>Where something may happen that matters.</summary>
    public IEnumerable<WatchedPlace> Places => _seen?.Places ?? [];

    public bool TryGetCurrent([NotNullWhen(true)] out PolicySnapshot? snapshot)
    {
        if (_current is null && !_isStarted) Start(); // there is no host that did so
        snapshot = _current;
        return snapshot is not null;
    }

    /// <summary>Loads the policy for the first time. Files that may be half copied must settle by the machine's clock, whatever the host's
    /// is: nobody has to move that on for a host to start.</summary>
    /// <param name="wait">Lets the time pass in which they settle; null: by sleeping.</param>
    /// <exception cref="PolicyException">It has mistakes, and the host is not to be without it.</exception>
    /// <exception cref="PolicyUnavailableException">Its files don't stay the same for long enough to be read.</exception>
    public void Start(Action<TimeSpan>? wait = null)
    {
        lock (_gate)
        {
            if (_isStarted) return;
            PolicyReading? reading = ReadFirst(wait ?? Thread.Sleep);
            if (_identity.IsRequired)
                _ = reading is null ? throw PolicyUnavailableException.ForChanging(_identity.Name) : reading.Result.OrThrow();
            if (reading is not null) Take(reading);
            _isStarted = true;
        }
    }

    /// <summary>Looks whether the files are what they were, and takes what they are now if it is good.</summary>
    /// <returns>Whether they could be looked at; no where they were being changed meanwhile.</returns>
    public async Task<bool> LookAsync(CancellationToken cancellation)
    {
        if (_reader is null) return true;
        if (_seen is { } seen && _reader.IsCurrent(seen))
        {
            _state = _state with { Looked = Moment.Now(_services.Time) };
            return true;
        }

        using Activity? trace = Traces.Source.StartActivity("ScopeRules.Reload");
        PolicyReading? reading = _reader.ReadSettled();
        if (reading is not null && _settleTime > TimeSpan.Zero)
        {
            await Task.Delay(_settleTime, _services.Time, cancellation).ConfigureAwait(false);
            if (!_reader.IsCurrent(reading.Files)) reading = null;
        }

        ReloadOutcome outcome = ReloadOutcome.Unsettled;
        if (reading is not null)
            lock (_gate) outcome = Take(reading);
        else
            Unsettled();
        _ = trace?.SetTag(Tags.Source, Source).SetTag(Tags.Outcome, outcome.Name());
        return reading is not null;
    }

    private PolicyReading? ReadFirst(Action<TimeSpan> wait)
    {
        for (int i = 0; i < AttemptsToStart; i++)
        {
            if (_reader!.ReadSettled() is not { } reading) continue;
            if (reading.Result.IsLoaded && PolicyReader.AreOlderThan(reading.Files, _settleTime)) return reading;
            wait(_settleTime);
            if (_reader.IsCurrent(reading.Files)) return reading;
        }

        return null;
    }

    private void Unsettled()
    {
        _services.Instruments.Reloaded(Source, ReloadOutcome.Unsettled);
        _services.Logger.FilesUnsettled(Source);
    }

    // What is in use and what is known of the files is settled before anything is told: who listens to measurements may throw.
    private ReloadOutcome Take(PolicyReading reading)
    {
        PolicySnapshot? before = _current;
        Policy? next = reading.Result.Policy;
        Refusal? refusal = next is null || before is null || _wereInUse.Contains(next.Sha256) ? null : _guard?.Refuse(before.Policy, next);
        ReloadOutcome outcome = next is null ? ReloadOutcome.Faulty : refusal is null ? ReloadOutcome.Loaded : ReloadOutcome.Refused;
        bool isNew = outcome == ReloadOutcome.Loaded && next!.Sha256 != before?.Policy.Sha256;
        if (isNew)
        {
            _current = Next(next!);
            _ = _wereInUse.Add(next!.Sha256);
        }

        _seen = reading.Files;
        _state = new KeeperState(outcome, reading.Result.Diagnostics, Moment.Now(_services.Time));

        _services.Instruments.Reloaded(Source, outcome);
        if (isNew) ReportInUse(_current!);
        else if (outcome == ReloadOutcome.Loaded) _services.Logger.RevisionRestored(Source, before!.Revision);
        else if (refusal is not null) ReportRefused(before!, next!, refusal);
        else ReportFaulty(before, reading.Result.Diagnostics);
        return outcome;
    }

    private PolicySnapshot Next(Policy policy) => new(_identity.Name, policy, (_current?.Revision ?? 0) + 1, _services.Time.GetUtcNow());

    private void ReportInUse(PolicySnapshot current) => _services.Logger.RevisionInUse(
        Source, current.Revision, current.Policy.Title, current.Policy.Id, current.Policy.Clauses.Count, current.Policy.Sha256);

    private void ReportRefused(PolicySnapshot current, Policy next, Refusal refusal) => _services.Logger.RevisionRefused(
        Source, next.Sha256, current.Revision, string.Join("; ", refusal.Reasons), string.Join(" and ", refusal.Options));

    private void ReportFaulty(PolicySnapshot? current, IReadOnlyList<Diagnostic> mistakes)
    {
        string kept = current is null ? "there is none" : FormattableString.Invariant($"revision {current.Revision} stays in use");
        _services.Logger.PolicyFaulty(Source, kept, string.Join('\n', mistakes.Select(d => d.Render().TrimEnd())));
    }
}
