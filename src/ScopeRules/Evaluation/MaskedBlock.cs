using ScopeRules.Tables;

namespace ScopeRules.Evaluation;

/// <summary>Rows as bit sets, with the sets that tell what their owners say.</summary>
internal sealed class MaskedBlock
{
    private readonly RowBlock _block;

    // One after another: the rows of impossible combinations; by place in precedence those that speak; by place, and where none speaks,
    // those that still matter.
    private readonly ulong[] _masks;
    private readonly int _firstKept;

    /// <param name="block">The block.</param>
    /// <param name="rows">All rows.</param>
    /// <param name="masks">Those of other blocks: alike ones are shared.</param>
    public MaskedBlock(RowBlock block, TableRows rows, HashSet<ulong[]> masks)
    {
        _block = block;
        Model.PolicyModel model = rows.Table.Model;
        int places = model.Precedence.Count;
        _firstKept = (1 + places) * Words;
        List<ulong> all = [.. block.SetOf(r => r < rows.FirstOfClauses)];
        for (int place = 0; place < places; place++)
            all.AddRange(block.SetOf(r => IsClause(r) && rows.IsAlone[rows.Owners[r]] && rows.PlaceInPrecedence[rows.Owners[r]] == place && !rows.Rows[r].HasPoint));
        for (int place = 0; place <= places; place++)
        {
            // What can come out where a clause with the verdict at the place is certainly in force.
            Verdict[] verdicts = [.. model.Precedence.Append(model.Otherwise.Verdict).Take(place + 1)];
            all.AddRange(block.SetOf(r => r >= rows.FirstOfRiders
                ? model.Riders[rows.Owners[r]].AddedTo.Any(verdicts.Contains)
                : IsClause(r) && (!rows.IsAlone[rows.Owners[r]] || rows.PlaceInPrecedence[rows.Owners[r]] <= place)));
        }

        _masks = [.. all];
        if (masks.TryGetValue(_masks, out ulong[]? shared)) _masks = shared;
        else _ = masks.Add(_masks);

        bool IsClause(int row) => row >= rows.FirstOfClauses && row < rows.FirstOfRiders;
    }

    /// <summary>Compares masks by what is in them.</summary>
    public static IEqualityComparer<ulong[]> ByContent { get; } = EqualityComparer<ulong[]>.Create(
        static (x, y) => x.AsSpan().SequenceEqual(y), static masks => masks.Aggregate(masks.Length, static (hash, word) => HashCode.Combine(hash, word)));

    /// <inheritdoc cref="RowBlock.Words"/>
    public int Words => _block.Words;

    /// <inheritdoc cref="RowBlock.FindMet"/>
    public void FindMet(ReadOnlySpan<int> cells, Span<ulong> met) => _block.FindMet(cells, met);

    /// <inheritdoc cref="RowBlock.AddRows"/>
    public void AddRows(ReadOnlySpan<ulong> set, List<int> rows) => _block.AddRows(set, rows);

    /// <summary>Whether an impossible combination is met.</summary>
    public bool IsImpossible(ReadOnlySpan<ulong> met) => Overlaps(met, 0);

    /// <summary>Whether a clause whose verdict has a place in precedence is in force, whatever else is.</summary>
    public bool Speaks(int place, ReadOnlySpan<ulong> met) => Overlaps(met, (1 + place) * met.Length);

    /// <summary>The rows that still matter where a clause at a place in precedence is in force. Rows of clauses of later places don't, if these
    /// have to do with no other, nor rows of riders that are added to no verdict still possible.</summary>
    public void Keep(int place, ReadOnlySpan<ulong> met, Span<ulong> kept)
    {
        ReadOnlySpan<ulong> mask = _masks.AsSpan(_firstKept + (place * met.Length), met.Length);
        for (int word = 0; word < mask.Length; word++) kept[word] = met[word] & mask[word];
    }

    private bool Overlaps(ReadOnlySpan<ulong> met, int first)
    {
        ReadOnlySpan<ulong> set = _masks.AsSpan(first, met.Length);
        ulong both = 0;
        for (int word = 0; word < set.Length; word++) both |= met[word] & set[word];
        return both != 0;
    }
}
