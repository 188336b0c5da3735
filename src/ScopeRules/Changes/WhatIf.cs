using ScopeRules.Cases;
using ScopeRules.Evaluation;
using ScopeRules.Model;

namespace ScopeRules.Changes;

/// <summary>A case and a verdict to the cheapest changes that lead there, those together that do equally.</summary>
/// <param name="decider">What decides.</param>
/// <param name="steps">What the search may cost.</param>
internal sealed class WhatIf(Decider decider, int steps = Budget.Default)
{
    private const int MostSets = 20;

    public WhatIfAnswer Answer(CaseState state, Verdict wanted)
    {
        Budget budget = new(steps);
        Circumstances now = new(decider.Table, state, steps);
        WhatIfSearch search = new(decider.Table, state, now, wanted, budget);
        if (search.IsDecided(now) && search.IsProven) return new(wanted, [new ChangeSet([], () => decider.Decide(state))], changeCost: 0, isProven: true);
        if (!search.IsProven) return new(wanted, [], changeCost: null, isProven: false);
        IReadOnlyList<Route> routes = search.Cheapest(out long cost);
        IEnumerable<ChangeSet> sets = routes.GroupBy(r => string.Join(' ', r.Facts.Select(f => f.Fact.Name)), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(g => Together(g).Select(bundle => bundle.ToChangeSet(state, decider)).OrderBy(s => s.ToString(), StringComparer.Ordinal));
        return new(wanted, [.. sets.Take(MostSets)], routes.Count > 0 ? checked((int)cost) : null, search.IsProven)
        {
            IsComplete = decider.Table.Axes.All(a => a.Column is null || now.Region[a.Index].Count == 1),
        };
    }

    // One fact after the other: what differs in it alone becomes one.
    private static IReadOnlyList<Bundle> Together(IEnumerable<Route> routes)
    {
        IReadOnlyList<Bundle> bundles = [.. routes.Select(r => new Bundle(r.Facts, [.. r.Cells.Select(c => new[] { c })]))];
        for (int fact = 0; fact < bundles[0].Facts.Count; fact++)
        {
            int place = fact;
            bundles = [.. bundles.GroupBy(b => b.Without(place), StringComparer.Ordinal).Select(g => g.First().With(place, [.. g.SelectMany(b => b.Cells[place])]))];
        }

        return bundles;
    }

    /// <summary>Facts to change, each to any of several cells.</summary>
    private sealed record Bundle(IReadOnlyList<Changeable> Facts, IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> Cells)
    {
        public Bundle With(int fact, IReadOnlyList<IReadOnlyList<int>> cells) => this with { Cells = [.. Cells.Select((c, i) => i == fact ? cells : c)] };

        /// <summary>All but one fact's cells, to compare.</summary>
        public string Without(int fact) =>
            string.Join('|', Cells.Where((_, i) => i != fact).Select(f => string.Join(';', f.Select(c => string.Join(',', c)))));

        public ChangeSet ToChangeSet(CaseState state, Decider decider)
        {
            CaseState changed = state;
            List<Change> changes = [];
            for (int i = 0; i < Facts.Count; i++)
            {
                (string Text, Knowledge Knowledge)[] values = [.. Cells[i].SelectMany(Facts[i].ValuesIn)];
                changed = changed.With(Facts[i].Fact, values[0].Knowledge);
                changes.Add(new Change(Facts[i].Fact, Facts[i].From, [.. values.Select(v => v.Text)], Facts[i].InWords(Cells[i])));
            }

            return new ChangeSet(changes.AsReadOnly(), () => decider.Decide(changed));
        }
    }
}
