using ScopeRules.Model;

namespace ScopeRules.Tables;

/// <summary>Collects the tests on each column and cuts the columns into cells. What nothing tests makes no axis.</summary>
internal sealed class AxisCutter(DateOnly asOf)
{
    private readonly Dictionary<Column, List<ValueTest>> _tests = [];

    public void Add(params ReadOnlySpan<Condition?> conditions)
    {
        foreach (Condition? condition in conditions)
        {
            foreach (FactTest test in condition?.Leaves(throughTerms: false).OfType<FactTest>() ?? [])
            {
                if (!_tests.TryGetValue(test.Column, out List<ValueTest>? tests)) _tests.Add(test.Column, tests = []);
                tests.Add(test.Test.At(asOf));
            }
        }
    }

    /// <summary>The axes: columns in the order in which facts are declared, then the open points that are not settled.</summary>
    public IReadOnlyList<Axis> Cut(PolicyModel model)
    {
        List<Axis> axes = [];
        ILookup<Fact, Column> columns = _tests.Keys.ToLookup(c => c.Fact);
        foreach (Column column in model.Facts.SelectMany(f => columns[f].OrderBy(c => c.Member)))
            axes.Add(new Axis(axes.Count, column, _tests[column]));
        foreach (OpenPoint point in model.OpenPoints.Where(p => p.Settled is null)) axes.Add(new Axis(axes.Count, point));
        return axes;
    }
}
