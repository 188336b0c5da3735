using ScopeRules.Model;
using ScopeRules.Tables;
using ScopeRules.Text;

namespace ScopeRules.Changes;

/// <summary>A fact of a case that can be changed, with the cells where it can go.</summary>
internal sealed class Changeable
{
    private readonly DecisionTable _table;
    private readonly Knowledge _present;
    private readonly CellSet[] _presentCells;

    public Changeable(DecisionTable table, Fact fact, Knowledge present)
    {
        _table = table;
        _present = present;
        Fact = fact;
        Axes = table.AxesOf(fact);
        _presentCells = [.. Axes.Select(a => a.Leaving(present.On(a.Column!)))];

        // On its only axis it has to go elsewhere. Of a set each member can stay, as long as not all do.
        Open = [.. Axes.Select((a, i) => Axes.Count == 1 ? a.Declared.Except(_presentCells[i]) : a.Declared)];
    }

    public Fact Fact { get; }

    /// <summary>What it is now, as it stands in YAML.</summary>
    public string From => _present.ToString()!;

    public IReadOnlyList<Axis> Axes { get; }

    /// <summary>The cells on each axis where it can go.</summary>
    public IReadOnlyList<CellSet> Open { get; }

    /// <summary>Whether there is anything else that the policy can tell from what it is.</summary>
    public bool CanChange => Axes.Count > 1 || (Axes.Count == 1 && Open[0].Count > 0);

    /// <summary>Whether these cells, one on each axis, are others than the present ones.</summary>
    public bool IsChange(IReadOnlyList<int> cells) => _presentCells.Where((present, i) => !present.Contains(cells[i])).Any();

    /// <summary>The values in cells: all if they can be listed, else one.</summary>
    public IEnumerable<(string Text, Knowledge Knowledge)> ValuesIn(IReadOnlyList<int> cells)
    {
        AnswerType type = Fact.AnswerType;
        if (Axes[0].Column!.Member is not null) return [SetIn(cells)];
        IEnumerable<long> listed = type.Listed.Where(v => Axes[0].CellOf(v) == cells[0]);
        return listed.DefaultIfEmpty(Axes[0].Sample(cells[0])!.Value).Select(v => (type.Write(v), (Knowledge)new Values(type, [v])));
    }

    /// <summary>What it would have to be: the values in any of these, in words behind «is».</summary>
    public string InWords(IReadOnlyList<IReadOnlyList<int>> cells)
    {
        if (Axes[0].Column!.Member is not null) return Words.Or(cells.Select(c => SetIn(c).Text));
        ValueTest[] tests = [.. _table.Model.TestsOn(Axes[0].Column!).Select(t => t.At(_table.Day)).Distinct()];
        HashSet<int> meant = [.. cells.Select(c => c[0])];
        return Fact.AnswerType.InWords(Axes[0].Column!, tests, v => meant.Contains(Axes[0].CellOf(v)));
    }

    // Members that nothing tests stay as they are.
    private (string Text, Knowledge Knowledge) SetIn(IReadOnlyList<int> cells)
    {
        HashSet<int> members = [.. ((SetKnowledge)_present).Includes];
        for (int i = 0; i < Axes.Count; i++)
        {
            int member = Axes[i].Column!.Member!.Value;
            _ = Axes[i].Sample(cells[i]) == 1 ? members.Add(member) : members.Remove(member);
        }

        SetKnowledge set = new(Fact, [.. members.Order()], [], Reason: null);
        return (set.ToString(), set);
    }
}
