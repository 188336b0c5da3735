using ScopeRules.Model;

namespace ScopeRules.Tables;

/// <summary>
/// A policy as a table, on one day: the third of its three forms, for those who print it in another form, such as rules of another
/// engine. Its columns are axes: facts and open points, cut into the cells that the policy can tell apart. A case lies in one cell of
/// each, and clauses and riders are conditions over these. It never changes, and any number of threads may use it at once.
/// </summary>
/// <remarks>
/// With every open point read one way, a table decides so. A clause holds where its condition is met and no clause holds of which it is
/// the default. It is in force where it holds and no clause that overrides it is in force. The first verdict of <see cref="Precedence"/>
/// that a clause in force has is the verdict, and all clauses in force with it determine it; where none is in force, <see cref="Otherwise"/>
/// speaks. Then those riders apply whose condition is met and that are added to this verdict.
/// <see cref="CompleteCase.Conclude"/> puts the readings together.
/// </remarks>
public sealed class DecisionTable
{
    private readonly Axis[] _axes;
    private readonly (int First, int Count)[] _ofFact; // by the fact's place
    private readonly ConditionCompiler _compiler;
    private readonly Lazy<ImpossibleRows> _impossibleRows; // of the whole table: those that can't be met in a part don't matter there

    private DecisionTable(PolicyModel model, DateOnly day, IReadOnlyList<Axis> axes, ConditionCompiler compiler)
    {
        Model = model;
        Day = day;
        _compiler = compiler;
        _axes = [.. axes];
        Axes = Array.AsReadOnly(_axes);
        _ofFact = new (int, int)[model.Facts.Count];
        foreach (IGrouping<Fact, Axis> same in axes.Where(a => a.Column is not null).GroupBy(a => a.Column!.Fact)) // they stand side by side
            _ofFact[same.Key.Place] = (same.First().Index, same.Count());
        Impossible = [.. model.Impossible.Select(i => compiler.Compile(i.When))];
        ClauseTable = new TableClauses(model.Clauses, compiler);
        Assumptions = new TableAssumptions(model, AxesOf);
        Riders = [.. model.Riders.Select(r => compiler.Compile(r.Whole))];
        _impossibleRows = new(() => ImpossibleRows.Of(Impossible));
    }

    private DecisionTable(DecisionTable whole, IReadOnlyList<CellCondition> impossible, TableClauses clauses)
    {
        Model = whole.Model;
        Day = whole.Day;
        _compiler = whole._compiler;
        _axes = whole._axes;
        Axes = whole.Axes;
        _ofFact = whole._ofFact;
        Impossible = impossible;
        ClauseTable = clauses;
        Riders = whole.Riders;
        Assumptions = whole.Assumptions;
        _impossibleRows = whole._impossibleRows;
    }

    /// <summary>The day that it is for; null where the policy says the same on every day.</summary>
    public DateOnly? AsOf => Model.DependsOnDate ? Day : null;

    /// <summary>The facts and open points that a condition tests. Open points that are settled are none.</summary>
    public IReadOnlyList<Axis> Axes { get; }

    /// <summary>The clauses, in document order.</summary>
    public IReadOnlyList<TableClause> Clauses => ClauseTable;

    /// <summary>When riders apply, in the order of <see cref="Policy.Riders"/>, to the verdicts that these name.</summary>
    public IReadOnlyList<CellCondition> Riders { get; }

    /// <summary>Where clauses in force disagree, the first of these verdicts wins.</summary>
    public IReadOnlyList<Verdict> Precedence => Model.Precedence;

    /// <summary>What is said where no clause is in force.</summary>
    public Otherwise Otherwise => Model.Otherwise;

    internal PolicyModel Model { get; }

    /// <summary>The day that it is for; of no meaning where the policy says the same on every day.</summary>
    internal DateOnly Day { get; }

    /// <summary>In the order of the model's.</summary>
    internal IReadOnlyList<CellCondition> Impossible { get; }

    /// <summary>What is assumed.</summary>
    internal TableAssumptions Assumptions { get; }

    /// <summary>The rows of what is impossible.</summary>
    internal ImpossibleRows ImpossibleRows => _impossibleRows.Value;

    /// <summary>The clauses, and how they override each other.</summary>
    internal TableClauses ClauseTable { get; }

    internal static DecisionTable Of(PolicyModel model, DateOnly asOf)
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
    internal DecisionTable Narrow(Region region) =>
        new(this, [.. Impossible.Where(i => i.Over(region) != Truth.False)], ClauseTable.Narrow(region));

    /// <summary>The axes of a fact: none if nothing tests it, several if it can have several values.</summary>
    internal ArraySegment<Axis> AxesOf(Fact fact) => new(_axes, _ofFact[fact.Place].First, _ofFact[fact.Place].Count);

    /// <summary>By a fact's place: where its values lie.</summary>
    internal FactAxis[] AxisOfFacts => field ??= [.. Model.Facts.Select(f => new FactAxis(AxesOf(f)))];

    /// <summary>One of the policy's conditions, or a part of one, over cells.</summary>
    internal CellCondition Compile(Condition condition) => _compiler.Compile(condition);

    /// <summary>The same with some of its leaves inverted.</summary>
    internal CellCondition CompileInverting(Condition condition, Func<Condition, bool> inverts) => _compiler.CompileInverting(condition, inverts);

    /// <summary>The table as if a clause never held.</summary>
    internal DecisionTable Without(int clause) => new(this, Impossible, ClauseTable.Without(clause));

    /// <summary>How a part of one of the policy's conditions stands.</summary>
    internal Truth Over(Condition condition, Region region) => _compiler.Compile(condition).Over(region);

    /// <summary>Everything possible on every axis, the none cells excepted.</summary>
    internal Region Everything() => new([.. Axes.Select(a => a.Declared)]);
}
