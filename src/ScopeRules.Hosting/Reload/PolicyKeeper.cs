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
    private readonly PolicyIdentity _identity;
    private readonly PolicyReader? _reader; // null: the policy was given as an object
    private readonly RevisionGuard? _guard;
    private readonly KeeperServices _services;
    private readonly TimeSpan _settleTime;
    private readonly Lock _gate = new();
    private volatile PolicySnapshot? _current;
    private volatile KeeperState _state = KeeperState.Initial;
    private volatile bool _isStarted;
    private PolicyReading? _last;

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
        services.Metrics.ShowAge(identity.Source, () => _state.LookedAt is { } at ? services.Time.GetUtcNow() - at : null);
    }

    /// <summary>A policy that is there already and stays.</summary>
    public PolicyKeeper(PolicyIdentity identity, Policy policy, KeeperServices services)
    {
        _identity = identity;
        _services = services;
        _isStarted = true;
        Use(policy);
    }

    public PolicySnapshot Current => TryGetCurrent(out PolicySnapshot? current)
        ? current
        : throw new PolicyUnavailableException(_identity.Name, _state.Diagnostics);

    /// <summary>What tells it from others in logs and measurements.</summary>
    public string Source => _identity.Source;

    /// <summary>Whether it comes from files, which can change.</summary>
    public bool HasFiles => _reader is not null;

    public KeeperState State => _state;

    /// <summary>The folders in which something may happen that matters.</summary>
    public IEnumerable<string> Folders => _last is { } last
        ? last.Observations.Select(o => Path.GetDirectoryName(Path.GetFullPath(o.Path, last.Folder))!).Append(Path.GetDirectoryName(last.Folder) ?? last.Folder)
        : [];

    public bool TryGetCurrent([NotNullWhen(true)] out PolicySnapshot? snapshot)
    {
        if (_current is null && !_isStarted) Start(); // there is no host that did so
        snapshot = _current;
        return snapshot is not null;
    }

    /// <summary>Loads the policy for the first time.</summary>
    /// <exception cref="PolicyException">It has mistakes, and the host is not to be without it.</exception>
    /// <exception cref="PolicyUnavailableException">Its files don't stay the same for long enough to be read.</exception>
    public void Start()
    {
        lock (_gate)
        {
            if (_isStarted) return;
            PolicyReading? reading = _reader!.ReadSettled(attempts: 100);
            if (_identity.IsRequired)
                _ = reading is null ? throw new PolicyUnavailableException(_identity.Name, []) : reading.Result.OrThrow();
            if (reading is not null) Take(reading);
            _isStarted = true;
        }
    }

    /// <summary>Looks whether the files are what they were, and takes what they are now if it is good.</summary>
    /// <returns>Whether they could be looked at; no where they were being changed meanwhile.</returns>
    public async Task<bool> LookAsync(CancellationToken cancellation)
    {
        if (_reader is null) return true;
        if (_last is { } last && _reader.IsCurrent(last))
        {
            _state = _state with { LookedAt = _services.Time.GetUtcNow() };
            return true;
        }

        using Activity? trace = Traces.Source.StartActivity("ScopeRules.Reload");
        PolicyReading? reading = _reader.ReadSettled();
        if (reading is not null && _settleTime > TimeSpan.Zero)
        {
            await Task.Delay(_settleTime, _services.Time, cancellation).ConfigureAwait(false);
            if (!_reader.IsCurrent(reading)) reading = null;
        }

        ReloadOutcome outcome = ReloadOutcome.Unsettled;
        if (reading is not null)
            lock (_gate) outcome = Take(reading);
        else
            Unsettled();
        _ = trace?.SetTag(Tags.Source, Source).SetTag(Tags.Outcome, Metrics.Name(outcome));
        return reading is not null;
    }

    private void Unsettled()
    {
        _services.Metrics.Reloaded(Source, ReloadOutcome.Unsettled);
        _services.Logger.FilesUnsettled(Source);
    }

    private ReloadOutcome Take(PolicyReading reading)
    {
        _last = reading;
        ReloadOutcome outcome = Judge(reading.Result);
        _state = new KeeperState(outcome, reading.Result.Diagnostics, _services.Time.GetUtcNow());
        _services.Metrics.Reloaded(Source, outcome);
        return outcome;
    }

    private ReloadOutcome Judge(PolicyResult result)
    {
        if (result.Policy is not { } next)
        {
            string kept = _current is { } current ? FormattableString.Invariant($"revision {current.Revision} stays in use") : "there is none";
            _services.Logger.PolicyFaulty(Source, kept, string.Join('\n', result.Diagnostics.Select(d => d.Render().TrimEnd())));
            return ReloadOutcome.Faulty;
        }

        if (_current is not { } inUse)
        {
            Use(next);
        }
        else if (inUse.Policy.Sha256 == next.Sha256)
        {
            _services.Logger.RevisionRestored(Source, inUse.Revision);
        }
        else if (_guard?.Objections(inUse.Policy, next) is { Count: > 0 } objections)
        {
            _services.Logger.RevisionRefused(Source, next.Sha256, inUse.Revision, string.Join("; ", objections));
            return ReloadOutcome.Refused;
        }
        else
        {
            Use(next);
        }

        return ReloadOutcome.Loaded;
    }

    private void Use(Policy policy)
    {
        PolicySnapshot next = new(_identity.Name, policy, (_current?.Revision ?? 0) + 1, _services.Time.GetUtcNow());
        _current = next;
        _services.Logger.RevisionInUse(Source, next.Revision, policy.Title, policy.Clauses.Count, policy.Sha256);
    }
}
