using ScopeRules.Model;

namespace ScopeRules.Tables;

/// <summary>A policy over cells, on one day: the third of the three forms.</summary>
internal sealed class DecisionTable
{
    private readonly Axis[] _axes;
    private readonly (int First, int Count)[] _ofFact; // by the fact's place
    private readonly ConditionCompiler _compiler;
    private readonly Lazy<ImpossibleRows> _impossibleRows; // of the whole table: those that can't be met in a part don't matter there

    private DecisionTable(PolicyModel model, DateOnly asOf, IReadOnlyList<Axis> axes, ConditionCompiler compiler)
    {
        Model = model;
        AsOf = asOf;
        _compiler = compiler;
        _axes = [.. axes];
        _ofFact = new (int, int)[model.Facts.Count];
        foreach (IGrouping<Fact, Axis> same in axes.Where(a => a.Column is not null).GroupBy(a => a.Column!.Fact)) // they stand side by side
            _ofFact[same.Key.Place] = (same.First().Index, same.Count());
        Impossible = [.. model.Impossible.Select(i => compiler.Compile(i.When))];
        Clauses = new TableClauses(model.Clauses, compiler);
        Assumptions = new TableAssumptions(model, AxesOf);
        Riders = [.. model.Riders.Select(r => compiler.Compile(r.Whole))];
        _impossibleRows = new(() => ImpossibleRows.Of(Impossible));
    }

    private DecisionTable(DecisionTable whole, IReadOnlyList<CellCondition> impossible, TableClauses clauses)
    {
        Model = whole.Model;
        AsOf = whole.AsOf;
        _compiler = whole._compiler;
        _axes = whole._axes;
        _ofFact = whole._ofFact;
        Impossible = impossible;
        Clauses = clauses;
        Riders = whole.Riders;
        Assumptions = whole.Assumptions;
        _impossibleRows = whole._impossibleRows;
    }

    public PolicyModel Model { get; }

    /// <summary>The day that it is for; of no meaning where the policy says the same on every day.</summary>
    public DateOnly AsOf { get; }

    public IReadOnlyList<Axis> Axes => _axes;

    /// <summary>In the order of the model's.</summary>
    public IReadOnlyList<CellCondition> Impossible { get; }

    /// <summary>What is assumed.</summary>
    public TableAssumptions Assumptions { get; }

    /// <summary>The rows of what is impossible.</summary>
    public ImpossibleRows ImpossibleRows => _impossibleRows.Value;

    /// <summary>In document order.</summary>
    public TableClauses Clauses { get; }

    /// <summary>In the order of the model's.</summary>
    public IReadOnlyList<CellCondition> Riders { get; }

    public static DecisionTable Of(PolicyModel model, DateOnly asOf)
    {
        AxisCutter cutter = new(asOf);
        foreach (Term term in model.Terms) cutter.Add(term.Condition);
        foreach (Impossible impossible in model.Impossible) cutter.Add(impossible.When);
        foreach (Clause clause in model.Clauses) cutter.Add(clause.Whole);
        foreach (Rider rider in model.Riders) cutter.Add(rider.Whole);
        IReadOnlyList<Axis> axes = cutter.Cut(model);
        return new DecisionTable(model, asOf, axes, new ConditionCompiler(model, axes, asOf));
    }

    /// <summary>The part that is still open in a region: without the clauses and combinations that cannot hold there.</summary>
    public DecisionTable Narrow(Region region) =>
        new(this, [.. Impossible.Where(i => i.Over(region) != Truth.False)], Clauses.Narrow(region));

    /// <summary>The axes of a fact: none if nothing tests it, several if it can have several values.</summary>
    public ArraySegment<Axis> AxesOf(Fact fact) => new(_axes, _ofFact[fact.Place].First, _ofFact[fact.Place].Count);

    /// <summary>By a fact's place: where its values lie.</summary>
    public FactAxis[] AxisOfFacts => field ??= [.. Model.Facts.Select(f => new FactAxis(AxesOf(f)))];

    /// <summary>One of the policy's conditions, or a part of one, over cells.</summary>
    public CellCondition Compile(Condition condition) => _compiler.Compile(condition);

    /// <summary>The same with some of its leaves inverted.</summary>
    public CellCondition CompileInverting(Condition condition, Func<Condition, bool> inverts) => _compiler.CompileInverting(condition, inverts);

    /// <summary>The table as if a clause never held.</summary>
    public DecisionTable Without(int clause) => new(this, Impossible, Clauses.Without(clause));

    /// <summary>How a part of one of the policy's conditions stands.</summary>
    public Truth Over(Condition condition, Region region) => _compiler.Compile(condition).Over(region);

    /// <summary>Everything possible on every axis, the none cells excepted.</summary>
    public Region Everything() => new([.. Axes.Select(a => a.Declared)]);
}
