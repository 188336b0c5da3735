using ScopeRules.Model;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>
/// Which combinations the rows of a table say something about. Each column is cut into the points that its rows can tell apart;
/// what a row says of a point is whether it lies in it. Conditions of cells don't count.
/// </summary>
internal sealed class TableGrid(IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> rows)
{
    /// <summary>A table with more combinations than this is not looked through for one that is left out.</summary>
    public const int MostSteps = 20_000;

    private readonly IReadOnlyList<TablePoint>[] _points = [.. columns.Select((c, i) => TablePoint.Of(c, [.. rows.Select(r => (r.Tests[i], r.Written[i]))]))];

    /// <summary>Pairs of rows that say something about the same combination, each with one.</summary>
    public IEnumerable<(int First, int Second, string Witness)> Overlaps()
    {
        for (int second = 1; second < rows.Count; second++)
        {
            for (int first = 0; first < second; first++)
            {
                TablePoint?[] shared = [.. _points.Select(points => points.FirstOrDefault(p => p.Rows[first] && p.Rows[second]))];
                if (shared.Contains(null)) continue;
                yield return (first, second, Words.And(shared.Select(p => p!.Text)));
                break; // one is enough to show for a row
            }
        }
    }

    /// <summary>A combination that no row says anything about; null if there is none, or none was found in time.</summary>
    public string? FirstGap()
    {
        int steps = 0;
        return Gap(0, new bool[rows.Count].Select(_ => true).ToArray(), [], ref steps);
    }

    // No deeper than there are columns.
    private string? Gap(int column, bool[] left, List<string> chosen, ref int steps)
    {
        if (!left.Contains(true)) return Words.And(chosen.Concat(_points.Skip(column).Select(p => p[0].Text)));
        if (column == columns.Count || ++steps > MostSteps) return null;
        foreach (TablePoint point in _points[column])
        {
            bool[] still = [.. left.Select((l, row) => l && point.Rows[row])];
            if (Gap(column + 1, still, [.. chosen, point.Text], ref steps) is { } gap) return gap;
        }

        return null;
    }
}

/// <summary>Values of a column that no row tells apart.</summary>
/// <param name="Text">One of them, as a person would give it.</param>
/// <param name="Rows">Which rows they lie in.</param>
internal sealed record TablePoint(string Text, bool[] Rows)
{
    /// <summary>Sets of more members than this are not gone through: rows that test them are taken to exclude each other.</summary>
    private const int MostMembers = 12;

    public static IReadOnlyList<TablePoint> Of(TableColumn column, IReadOnlyList<(Condition? Test, Node Written)> tests)
    {
        if (column.Fact is null) return [YesNo(column, tests, true), YesNo(column, tests, false)];
        FactTest[] leaves = [.. tests.SelectMany(t => t.Test?.Leaves() ?? []).OfType<FactTest>()];
        Column[] tested = [.. leaves.Select(l => l.Column).Distinct()];
        if (leaves.Any(l => l.Test.DependsOnDate) || tested.Length > MostMembers) return [.. AsWritten(column, tests)];
        if (tested.Length == 0) return [new TablePoint($"any `{column.Name}`", [.. tests.Select(_ => true)])];
        IEnumerable<IReadOnlyDictionary<Column, long>> samples = [new Dictionary<Column, long>()];
        foreach (Column one in tested)
        {
            long[] values = [.. column.Fact.AnswerType.Representatives(one, [.. leaves.Where(l => l.Column == one).Select(l => l.Test)])];
            samples = samples.SelectMany(s => values.Select(v => new Dictionary<Column, long>(s) { [one] = v }));
        }

        return [.. samples
            .Select(s => new TablePoint(Describe(column.Fact, s), [.. tests.Select(t => t.Test is null || Holds(t.Test, s))]))
            .DistinctBy(p => string.Concat(p.Rows.Select(r => r ? '1' : '0')))];
    }

    private static TablePoint YesNo(TableColumn column, IReadOnlyList<(Condition? Test, Node Written)> tests, bool isSo) =>
        new($"{column.Name}: {(isSo ? "yes" : "no")}", [.. tests.Select(t => t.Test is null || t.Test is not Not == isSo)]);

    // What differs from day to day can't be held against each other once and for all: tests that are written alike are alike.
    private static IEnumerable<TablePoint> AsWritten(TableColumn column, IReadOnlyList<(Condition? Test, Node Written)> tests)
    {
        string[] texts = [.. tests.Select(t => YamlWriter.Write(t.Written).Trim())];
        return texts.Where((_, i) => tests[i].Test is not null).Distinct()
            .Select(text => new TablePoint($"{column.Name}: {text}", [.. tests.Select((t, i) => t.Test is null || texts[i] == text)]))
            .DefaultIfEmpty(new TablePoint($"any `{column.Name}`", [.. tests.Select(_ => true)]));
    }

    private static string Describe(Fact fact, IReadOnlyDictionary<Column, long> sample) => sample.Keys.First().Member is null
        ? $"{fact.Name}: {fact.AnswerType.Write(sample.Values.First())}"
        : $"{fact.Name}: [{string.Join(", ", sample.Where(s => s.Value == 1).Select(s => fact.Values[s.Key.Member!.Value].Name))}]";

    private static bool Holds(Condition condition, IReadOnlyDictionary<Column, long> sample) => condition switch
    {
        AllOf all => all.Items.All(i => Holds(i, sample)),
        AnyOf any => any.Items.Any(i => Holds(i, sample)),
        Not not => !Holds(not.Inner, sample),
        FactTest test => test.Test.Holds(sample[test.Column]),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };
}
