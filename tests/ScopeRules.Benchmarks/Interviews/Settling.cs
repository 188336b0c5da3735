using ScopeRules.Cases;
using ScopeRules.Evaluation;

namespace ScopeRules.Benchmarks.Interviews;

/// <summary>Which answers of a case leave nothing to ask.</summary>
/// <param name="decider">What decides it.</param>
/// <param name="complete">The case with all of its answers.</param>
/// <param name="known">What was found before, by answers: the cases of a suite share many.</param>
internal sealed class Settling(Decider decider, CaseState complete, Dictionary<string, bool> known)
{
    // Where the verdict is certain in the end, nothing is left to ask exactly where it is certain. Otherwise open points may keep it open.
    private readonly bool _isCertain = decider.Decide(complete).Possible.Count == 1;

    /// <summary>Decisions made so far.</summary>
    public int Decisions { get; private set; }

    public bool IsSettled(CaseState state)
    {
        string key = string.Join('\n', state.Known.Select(k => $"{k.Fact.Name}: {k.Knowledge}")
            .Concat(state.Readings.Select(r => $"{r.Key.Name}: {r.Value}")).Append($"{state.AsOf} {state.TakeAssumptions}"));
        if (known.TryGetValue(key, out bool isSettled)) return isSettled;
        Decisions++;
        return known[key] = decider.Decide(state).Possible.Count == 1 || (!_isCertain && !decider.Questions(state).Any());
    }
}
