using ScopeRules.Laws.Generators;

namespace ScopeRules.Laws.Oracle;

/// <summary>Every way to change what is known or assumed of a case and can be changed, each decided by brute force [21].</summary>
internal sealed class AllChanges
{
    /// <summary>More ways than this are not gone through.</summary>
    private const int Most = 100;

    private readonly List<(string Route, long Cost, IReadOnlyList<Verdict> Possible)> _ways = [];

    public AllChanges(Policy policy, TruthTable table, IReadOnlyList<FactDraft> facts, CaseDraft draft)
    {
        CompletionsLeft left = new(table, facts, draft);
        IReadOnlyList<int[]> now = left.With(left.Taken);
        List<(string Route, long Cost, CaseDraft Case)> ways = [("", 0, draft)];
        foreach (FactDraft fact in facts.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            Fact declared = policy.Vocabulary.Facts.First(f => f.Name == fact.Name);
            if (!declared.CanChange || (draft.Of(fact).Standing != Standing.Known && !left.Taken.Contains(fact))) continue;
            int[] axes = [.. left.AxesOf(fact)];
            List<int[]> elsewhere = [.. Combinations(table, axes).Where(c => !axes.Select((axis, i) => now[axis].Contains(c[i])).All(isThere => isThere))];
            if (axes.Length == 0) continue;
            ways =
            [
                .. ways,
                .. from way in ways
                   from cells in elsewhere
                   select (way.Route + Shown(fact.Name, cells), way.Cost + declared.ChangeCost, way.Case.With(fact, Given(table, fact, axes, cells))),
            ];
            TooMany = ways.Count > Most;
            if (TooMany) return;
        }

        foreach ((string route, long cost, CaseDraft changed) in ways)
        {
            Expectation expected = new(table, facts, changed);
            _ways.Add((route, cost, expected.IsContradictory ? [] : expected.Possible));
        }
    }

    /// <summary>Whether there were too many ways to go through.</summary>
    public bool TooMany { get; }

    /// <summary>The cheapest ways to one verdict and no other.</summary>
    public IReadOnlyCollection<string> CheapestTo(Verdict wanted, out int? cost)
    {
        (string Route, long Cost, IReadOnlyList<Verdict> Possible)[] lead = [.. _ways.Where(w => w.Possible is [var only] && only == wanted)];
        long? least = lead.Length == 0 ? null : lead.Min(w => w.Cost);
        cost = (int?)least;
        return [.. lead.Where(w => w.Cost == least).Select(w => w.Route)];
    }

    /// <summary>A fact and where it goes.</summary>
    public static string Shown(string fact, IEnumerable<int> cells) =>
        $"{fact} to {string.Join(',', cells)}; ";

    private static IEnumerable<int[]> Combinations(TruthTable table, int[] axes)
    {
        IEnumerable<int[]> combinations = [[]];
        foreach (int axis in axes) combinations = combinations.SelectMany(c => table.Axes[axis].Declared.Select(cell => (int[])[.. c, cell]));
        return combinations;
    }

    private static Given Given(TruthTable table, FactDraft fact, int[] axes, int[] cells)
    {
        int[] at = new int[table.Axes.Count];
        for (int i = 0; i < axes.Length; i++) at[axes[i]] = cells[i];
        return Samples.Of(table, fact, at)!.Value;
    }
}
