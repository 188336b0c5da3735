using ScopeRules.Model;

namespace ScopeRules.Tables;

/// <summary>Collects the tests on each column and cuts the columns into cells. What nothing tests makes no axis.</summary>
internal sealed class AxisCutter(DateOnly asOf)
{
    private readonly Dictionary<Column, HashSet<ValueTest>> _tests = [];

    /// <summary>Takes in the tests of a condition; those of its terms come with the terms.</summary>
    public void Add(Condition condition)
    {
        switch (condition)
        {
            case AllOf all:
                foreach (Condition item in all.Items) Add(item);
                break;
            case AnyOf any:
                foreach (Condition item in any.Items) Add(item);
                break;
            case Not not:
                Add(not.Inner);
                break;
            case FactTest test:
                if (!_tests.TryGetValue(test.Column, out HashSet<ValueTest>? tests)) _tests.Add(test.Column, tests = new(SameTests.Comparer));
                _ = tests.Add(Cutting(test.Test).At(asOf));
                break;
        }
    }

    // What is not one of some values is told apart by what is.
    private static ValueTest Cutting(ValueTest test) => test is IsNot not ? Cutting(not.Inner) : test;

    /// <summary>The axes: columns in the order in which facts are declared, then the open points that are not settled.</summary>
    public IReadOnlyList<Axis> Cut(PolicyModel model)
    {
        List<Axis> axes = [];
        ILookup<Fact, Column> columns = _tests.Keys.ToLookup(c => c.Fact);
        foreach (Column column in model.Facts.SelectMany(f => columns[f].OrderBy(c => c.Member)))
            axes.Add(new Axis(axes.Count, column, [.. _tests[column]]));
        foreach (OpenPoint point in model.OpenPoints.Where(p => p.Settled is null)) axes.Add(new Axis(axes.Count, point));
        return axes;
    }
}
