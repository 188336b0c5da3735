using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using ScopeRules.Cases;
using ScopeRules.Tables;

namespace ScopeRules.Evaluation;

/// <summary>
/// Decides cases of which every fact is known by the rows that they meet. Of these only some matter: what the same of them come to is
/// one decision, found again by their bits. So deciding mostly takes no more than intersecting sets and a look into a table.
/// </summary>
internal sealed class CompleteCases
{
    /// <summary>Sets of more words than this are no keys.</summary>
    private const int MostWords = 32;

    /// <summary>No more decisions than this are kept by their clauses and riders; others are made anew.</summary>
    private const int MostKept = 1 << 17;

    private readonly Decider _decider;
    private readonly TableRows _rows;
    private readonly RowIndex _index;
    private readonly MaskedBlock _general;
    private readonly MaskedBlock[] _blocks;
    private readonly int _width;
    private readonly int _places; // in precedence
    private readonly DecisionMemo? _memo;
    private readonly bool[] _hasPoint; // by row
    private readonly int[] _addedTo; // by rider: the verdicts, as bits
    private readonly ConcurrentDictionary<int[], Decision> _kept = new(PlacesComparer.Instance);
    private readonly ConcurrentDictionary<int[], Decision>.AlternateLookup<ReadOnlySpan<int>> _byPlaces;
    private int _count;

    private CompleteCases(Decider decider, TableRows rows, RowIndex index)
    {
        _decider = decider;
        _rows = rows;
        _index = index;
        HashSet<ulong[]> masks = new(MaskedBlock.ByContent);
        _general = new MaskedBlock(_index.General, rows, masks);
        _blocks = [.. _index.Blocks.Select(b => new MaskedBlock(b, rows, masks))];
        _width = 1 + _general.Words + _blocks.Select(b => b.Words).DefaultIfEmpty().Max();
        _places = rows.Table.Model.Precedence.Count;
        _memo = _width <= MostWords ? new DecisionMemo(_width) : null;
        _hasPoint = [.. rows.Rows.Select(r => r.HasPoint)];
        _addedTo = [.. rows.Table.Model.Riders.Select(r => r.AddedTo.Aggregate(0, static (bits, v) => bits | 1 << (int)v))];
        _byPlaces = _kept.GetAlternateLookup<ReadOnlySpan<int>>();
    }

    /// <summary>What decides by the rows of a table; null where their index would take too much memory.</summary>
    public static CompleteCases? Of(Decider decider, TableRows rows) => RowIndex.Of(rows) is { } index ? new CompleteCases(decider, rows, index) : null;

    /// <summary>Decides a case.</summary>
    /// <param name="cells">By axis: the cell in which it lies, a declared one.</param>
    /// <param name="state">What it gives; asked for where open points have a part.</param>
    /// <returns>Null where it is not for rows to decide: it meets an impossible combination.</returns>
    public Decision? Decide(ReadOnlySpan<int> cells, Func<CaseState> state)
    {
        Span<ulong> key = _width <= MostWords ? stackalloc ulong[_width] : new ulong[_width];
        if (!TryFindKey(cells, key, out MaskedBlock? block)) return null;
        if (_memo?.Find(key) is { } known) return known;
        ReadOnlySpan<ulong> general = key.Slice(1, _general.Words), own = key.Slice(1 + _general.Words, block?.Words ?? 0);
        List<int> met = [];
        _general.AddRows(general, met);
        block?.AddRows(own, met);
        if (!met.Exists(row => _hasPoint[row]))
        {
            Decision byPlaces = DecideByPlaces(CollectionsMarshal.AsSpan(met));
            _memo?.Keep(key, byPlaces);
            return byPlaces;
        }

        CaseState given = state();
        Decision decision = _decider.Decide(given);
        if (decision.IsSure && IsKeyOf(given, key)) _memo?.Keep(key, decision); // else it says what this case's search got to
        return decision;
    }

    // The rows that are met and matter, as a key; false where an impossible combination is met.
    private bool TryFindKey(ReadOnlySpan<int> cells, Span<ulong> key, out MaskedBlock? block)
    {
        Span<ulong> met = _width <= MostWords ? stackalloc ulong[_width] : new ulong[_width];
        int place = _index.BlockOf(cells);
        block = place < 0 ? null : _blocks[place];
        Span<ulong> general = met.Slice(1, _general.Words), own = met.Slice(1 + general.Length, block?.Words ?? 0);
        _general.FindMet(cells, general);
        block?.FindMet(cells, own);
        if (_general.IsImpossible(general) || block?.IsImpossible(own) == true) return false;
        int certain = 0;
        while (certain < _places && !_general.Speaks(certain, general) && block?.Speaks(certain, own) != true) certain++;
        key.Clear();
        key[0] = (ulong)(place + 1);
        _general.Keep(certain, general, key[1..]);
        block?.Keep(certain, own, key[(1 + general.Length)..]);
        return true;
    }

    // Facts that a second thread changes meanwhile give their own case a wrong decision, but none to others.
    private bool IsKeyOf(CaseState state, ReadOnlySpan<ulong> key)
    {
        if (state.Problems.Count > 0 || state.Readings.Count > 0) return false;
        FactCells cells = FactCells.Of(_rows.Table, state);
        Span<ulong> own = new ulong[key.Length];
        return cells.AreKnown && TryFindKey(cells.Cells, own, out _) && own.SequenceEqual(key);
    }

    private Decision DecideByPlaces(ReadOnlySpan<int> met)
    {
        Span<int> clauses = new int[met.Length], key = new int[met.Length];
        int count = FindHolding(met, clauses);
        count = LeaveInForce(clauses[..count]);
        count = LeaveDetermining(clauses[..count]);
        clauses[..count].CopyTo(key);
        int verdict = 1 << (int)(count == 0 ? _rows.Table.Model.Otherwise.Verdict : _rows.Table.ClauseTable[clauses[0]].Clause.Verdict);
        int riders = count;
        foreach (int row in met)
        {
            if (row < _rows.FirstOfRiders) continue;
            int rider = _rows.Owners[row];
            if ((_addedTo[rider] & verdict) != 0) riders = Insert(key, count, riders, ~rider);
        }

        key = key[..riders];
        return _byPlaces.TryGetValue(key, out Decision? kept) ? kept : Keep(key, Make(key, count));
    }

    // The clauses that hold, in document order: all that are met but for defaults beside which another one holds.
    private int FindHolding(ReadOnlySpan<int> met, Span<int> clauses)
    {
        int count = 0;
        foreach (int row in met)
            if (row < _rows.FirstOfRiders) count = Insert(clauses, 0, count, _rows.Owners[row]);
        for (int i = 0; i < count; i++)
        {
            foreach (int byDefault in _rows.Defaults[clauses[i]])
            {
                int place = clauses[i..count].IndexOf(byDefault);
                if (place < 0) continue;
                clauses[(i + place + 1)..count].CopyTo(clauses[(i + place)..]);
                count--;
            }
        }

        return count;
    }

    private int LeaveInForce(Span<int> clauses)
    {
        bool mayOverride = false;
        foreach (int clause in clauses) mayOverride |= _rows.Table.ClauseTable[clause].OverriderPlaces.Length > 0;
        if (!mayOverride) return clauses.Length;
        Span<int> byRank = new int[clauses.Length];
        for (int i = 0; i < clauses.Length; i++) byRank[i] = _rows.Rank[clauses[i]];
        byRank.Sort();
        int count = 0;
        Span<int> inForce = new int[clauses.Length];
        foreach (int rank in byRank)
        {
            int clause = _rows.Table.ClauseTable.OverridersFirst[rank];
            if (!inForce[..count].ContainsAny(_rows.Table.ClauseTable[clause].OverriderPlaces)) count = Insert(inForce, 0, count, clause);
        }

        inForce[..count].CopyTo(clauses);
        return count;
    }

    private int LeaveDetermining(Span<int> clauses)
    {
        int first = int.MaxValue, count = 0;
        foreach (int clause in clauses) first = Math.Min(first, _rows.PlaceInPrecedence[clause]);
        foreach (int clause in clauses)
            if (_rows.PlaceInPrecedence[clause] == first) clauses[count++] = clause;
        return count;
    }

    // Into the part behind some beginning, which is in order, unless it is in it.
    private static int Insert(Span<int> places, int from, int count, int place)
    {
        int at = count;
        while (at > from && places[at - 1] > place) at--;
        if (at > from && places[at - 1] == place) return count;
        places[at..count].CopyTo(places[(at + 1)..]);
        places[at] = place;
        return count + 1;
    }

    private Decision Make(ReadOnlySpan<int> key, int clauses)
    {
        List<Clause> determining = [];
        List<Rider> riders = [];
        foreach (int place in key[..clauses]) determining.Add(_rows.Table.ClauseTable[place].Clause);
        for (int i = key.Length - 1; i >= clauses; i--) riders.Add(_rows.Table.Model.Riders[~key[i]]); // negated, they are in reverse
        Conclusion conclusion = Conclusion.Of(determining, _rows.Table.Model.Otherwise);
        return _decider.On(new OutcomeGrounds(new Standings(determining.AsReadOnly(), riders.AsReadOnly()), conclusion, _rows.Table.Model.Otherwise)
        {
            Possible = Verdicts.Only(conclusion.Verdict),
        });
    }

    private Decision Keep(ReadOnlySpan<int> key, Decision decision)
    {
        if (Volatile.Read(ref _count) >= MostKept) return decision;
        Decision kept = _kept.GetOrAdd(key.ToArray(), decision);
        if (kept == decision) _ = Interlocked.Increment(ref _count);
        return kept;
    }

    private sealed class PlacesComparer : IEqualityComparer<int[]>, IAlternateEqualityComparer<ReadOnlySpan<int>, int[]>
    {
        public static readonly PlacesComparer Instance = new();

        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<int> alternate, int[] other) => alternate.SequenceEqual(other);

        public int GetHashCode([DisallowNull] int[] obj) => GetHashCode(obj.AsSpan());

        public int GetHashCode(ReadOnlySpan<int> alternate)
        {
            uint hash = 0;
            foreach (int place in alternate) hash = (hash ^ (uint)place) * 0x9E3779B1;
            return (int)(hash ^ (hash >> 15));
        }

        public int[] Create(ReadOnlySpan<int> alternate) => alternate.ToArray();
    }
}
