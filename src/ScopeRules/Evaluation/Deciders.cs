using System.Collections.Concurrent;
using ScopeRules.Model;
using ScopeRules.Tables;

namespace ScopeRules.Evaluation;

/// <summary>A policy's tables: one for each day that was asked for, made once; a single one where it says the same on every day.</summary>
internal sealed class Deciders
{
    /// <summary>More days than this at once are not kept.</summary>
    private const int MostDays = 64;

    private readonly Policy _policy;
    private readonly PolicyModel _model;
    private readonly Decider? _only; // where every day is like the other
    private readonly ConcurrentDictionary<DateOnly, Lazy<Decider>> _ofDay = new();

    public Deciders(Policy policy, PolicyModel model)
    {
        _policy = policy;
        _model = model;
        if (!model.DependsOnDate) _only = On(null); // whoever loads a policy waits, not whoever decides the first case
    }

    /// <summary>The one for a day.</summary>
    /// <param name="asOf">The day; null: today, by the clock, in UTC.</param>
    public Decider On(DateOnly? asOf)
    {
        if (_only is not null) return _only;
        DateOnly day = !_model.DependsOnDate ? default : asOf ?? DateOnly.FromDateTime(DateTime.UtcNow);
        if (_ofDay.TryGetValue(day, out Lazy<Decider>? made)) return made.Value; // mostly; what follows locks and allocates
        if (_ofDay.Count >= MostDays) _ofDay.Clear();
        return _ofDay.GetOrAdd(day, d => new Lazy<Decider>(() => new Decider(_policy, DecisionTable.Of(_model, d)))).Value;
    }
}
