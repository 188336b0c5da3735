using ScopeRules.Tables;

namespace ScopeRules.Evaluation;

/// <summary>Rows as bit sets, with the sets that tell what their owners say.</summary>
internal sealed class MaskedBlock
{
    private readonly RowBlock _block;
    private readonly ulong[] _impossible;
    private readonly ulong[][] _certain; // by place in precedence
    private readonly ulong[][] _kept; // so too, and where none is certain

    public MaskedBlock(RowBlock block, TableRows rows)
    {
        _block = block;
        Model.PolicyModel model = rows.Table.Model;
        _impossible = block.SetOf(r => r < rows.FirstOfClauses);
        _certain = [.. model.Precedence.Select((_, place) => block.SetOf(
            r => IsClause(r) && rows.IsAlone[rows.Owners[r]] && rows.PlaceInPrecedence[rows.Owners[r]] == place && !rows.Rows[r].HasPoint))];
        _kept = [.. Enumerable.Range(0, model.Precedence.Count + 1).Select(place => block.SetOf(r => r >= rows.FirstOfRiders
            ? model.Riders[rows.Owners[r]].AddedTo.Any(v => Verdicts(place).Contains(v))
            : IsClause(r) && (!rows.IsAlone[rows.Owners[r]] || rows.PlaceInPrecedence[rows.Owners[r]] <= place)))];

        bool IsClause(int row) => row >= rows.FirstOfClauses && row < rows.FirstOfRiders;

        // Those that can come out where a clause with the verdict at a place is certainly in force.
        IEnumerable<Verdict> Verdicts(int place) => model.Precedence.Append(model.Otherwise.Verdict).Take(place + 1);
    }

    /// <inheritdoc cref="RowBlock.Words"/>
    public int Words => _block.Words;

    /// <inheritdoc cref="RowBlock.FindMet"/>
    public void FindMet(ReadOnlySpan<int> cells, Span<ulong> met) => _block.FindMet(cells, met);

    /// <inheritdoc cref="RowBlock.AddRows"/>
    public void AddRows(ReadOnlySpan<ulong> set, List<int> rows) => _block.AddRows(set, rows);

    /// <summary>Whether an impossible combination is met.</summary>
    public bool IsImpossible(ReadOnlySpan<ulong> met) => Overlap(met, _impossible);

    /// <summary>Whether a clause whose verdict has a place in precedence is in force, whatever else is.</summary>
    public bool Speaks(int place, ReadOnlySpan<ulong> met) => Overlap(met, _certain[place]);

    /// <summary>The rows that still matter where a clause at a place in precedence is in force: that of an alone clause of a later place doesn't.</summary>
    public void Keep(int place, ReadOnlySpan<ulong> met, Span<ulong> kept)
    {
        ReadOnlySpan<ulong> mask = _kept[place];
        for (int word = 0; word < mask.Length; word++) kept[word] = met[word] & mask[word];
    }

    private static bool Overlap(ReadOnlySpan<ulong> met, ReadOnlySpan<ulong> set)
    {
        ulong both = 0;
        for (int word = 0; word < set.Length; word++) both |= met[word] & set[word];
        return both != 0;
    }
}
