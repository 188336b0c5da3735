using System.Collections;

namespace ScopeRules.Tables;

/// <summary>The clauses of a table, in document order, and the order in which overrides are worked off.</summary>
internal sealed class TableClauses : IReadOnlyList<TableClause>
{
    private readonly TableClause[] _clauses;
    private readonly int[] _overridersFirst;

    public TableClauses(IReadOnlyList<Clause> clauses, ConditionCompiler compiler)
    {
        Dictionary<string, int> places = clauses.Select((c, i) => (c.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        List<int>[] overriders = [.. clauses.Select(_ => new List<int>())];
        for (int i = 0; i < clauses.Count; i++)
            foreach (string target in clauses[i].Overrides) overriders[places[target]].Add(i);
        _clauses = [.. clauses.Select((c, i) => new TableClause(
            c, compiler.Compile(c), [.. overriders[i]], [.. (c.DefaultOf ?? []).Select(d => places[d.Id])]))];
        _overridersFirst = SortOverridersFirst();
    }

    private TableClauses(TableClause[] clauses, int[] overridersFirst)
    {
        _clauses = clauses;
        _overridersFirst = overridersFirst;
    }

    public int Count => _clauses.Length;

    /// <summary>The places of the clauses, each behind those that override it.</summary>
    public IReadOnlyList<int> OverridersFirst => _overridersFirst;

    public TableClause this[int place] => _clauses[place];

    public IEnumerator<TableClause> GetEnumerator() => _clauses.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Which clauses are in force: each that holds and that no clause in force overrides.</summary>
    public Truth[] InForce(Region region)
    {
        Truth[] inForce = new Truth[_clauses.Length];
        foreach (int place in _overridersFirst)
        {
            Truth truth = _clauses[place].Holds.Over(region);
            foreach (int overrider in _clauses[place].OverriderPlaces)
                truth = (Truth)Math.Min((int)truth, (int)inForce[overrider].Negate());
            inForce[place] = truth;
        }

        return inForce;
    }

    /// <summary>The same as if one of them never held.</summary>
    public TableClauses Without(int place)
    {
        TableClause[] clauses = [.. _clauses];
        clauses[place] = clauses[place].In(new ConstantCondition(false), clauses[place].OverriderPlaces);
        return new TableClauses(clauses, _overridersFirst);
    }

    /// <summary>The clauses that may hold in a region; one that can't is never in force and overrides nothing.</summary>
    public TableClauses Narrow(Region region)
    {
        int[] places = new int[_clauses.Length]; // by old place: the new one plus 1, or 0
        int count = 0;
        for (int i = 0; i < _clauses.Length; i++)
            if (_clauses[i].Holds.Over(region) != Truth.False) places[i] = ++count;
        if (count == _clauses.Length) return this;

        TableClause[] kept = new TableClause[count];
        for (int i = 0; i < _clauses.Length; i++)
        {
            if (places[i] == 0) continue;
            TableClause clause = _clauses[i];
            kept[places[i] - 1] = clause.In(clause.Holds.Narrow(region), Renumber(clause.OverriderPlaces));
        }

        return new TableClauses(kept, Renumber(_overridersFirst));

        int[] Renumber(int[] old) => Array.TrueForAll(old, o => places[o] > 0 && places[o] == o + 1)
            ? old
            : [.. old.Where(o => places[o] > 0).Select(o => places[o] - 1)];
    }

    // Kahn's algorithm; binding has seen to it that there is no circle.
    private int[] SortOverridersFirst()
    {
        int[] waiting = [.. _clauses.Select(c => c.OverriderPlaces.Length)];
        ILookup<int, int> targets = _clauses.SelectMany((c, i) => c.OverriderPlaces.Select(o => (o, i))).ToLookup(p => p.o, p => p.i);
        List<int> order = [.. Enumerable.Range(0, _clauses.Length).Where(i => waiting[i] == 0)];
        for (int next = 0; next < order.Count; next++)
            order.AddRange(targets[order[next]].Where(target => --waiting[target] == 0));
        return [.. order];
    }
}
