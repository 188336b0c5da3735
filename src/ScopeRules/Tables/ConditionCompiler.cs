using System.Collections.Concurrent;
using ScopeRules.Model;

namespace ScopeRules.Tables;

/// <summary>Bound conditions to conditions over cells. A term is compiled once; its uses share it.</summary>
internal sealed class ConditionCompiler
{
    private readonly Dictionary<Column, CompiledTests> _columns;
    private readonly Dictionary<OpenPoint, InCells> _points;
    private readonly Dictionary<Term, CellCondition> _terms = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Clause, CellCondition> _clauses = [];
    private readonly DateOnly _asOf;

    public ConditionCompiler(PolicyModel model, IReadOnlyList<Axis> axes, DateOnly asOf)
    {
        _asOf = asOf;
        _columns = axes.Where(a => a.Column is not null).ToDictionary(a => a.Column!, a => new CompiledTests(a));
        _points = axes.Where(a => a.OpenPoint is not null).ToDictionary(a => a.OpenPoint!, a => new InCells(a, a.Single(0), asked: null));
        foreach (Term term in model.Terms) _terms.Add(term, Compile(term.Condition));
    }

    /// <summary>A condition in which the leaves that <paramref name="inverts"/> picks say the opposite, terms written out.</summary>
    public CellCondition CompileInverting(Condition condition, Func<Condition, bool> inverts) => condition switch
    {
        AllOf all => new Junction([.. all.Items.Select(i => CompileInverting(i, inverts))], all: true),
        AnyOf any => new Junction([.. any.Items.Select(i => CompileInverting(i, inverts))], all: false),
        Not not => new Negation(CompileInverting(not.Inner, inverts)),
        TermUse use => CompileInverting(use.Term.Condition, inverts),
        _ => inverts(condition) ? new Negation(Compile(condition)) : Compile(condition),
    };

    /// <summary>Where a clause holds. Compiled once: the default of its section looks at it too.</summary>
    public CellCondition Compile(Clause clause)
    {
        if (_clauses.TryGetValue(clause, out CellCondition? compiled)) return compiled;
        return _clauses[clause] = Compile(clause.Whole);
    }

    public CellCondition Compile(Condition condition) => condition switch
    {
        Always => new ConstantCondition(true),
        AllOf all => new Junction([.. all.Items.Select(Compile)], all: true),
        AnyOf any => new Junction([.. any.Items.Select(Compile)], all: false),
        Not not => new Negation(Compile(not.Inner)),
        FactTest test => _columns[test.Column].Of(test, _asOf),
        OpenPointTest { Point: { Settled: { } settled } } => new ConstantCondition(settled),
        OpenPointTest test => _points[test.Point],
        TermUse use => _terms[use.Term],
        InEffect days => new ConstantCondition(days.On(_asOf)),
        NoneHolds none => new AllFalse([.. none.Clauses.Select(Compile)]),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    // Many clauses ask the same of a fact.
    private sealed class CompiledTests(Axis axis)
    {
        private readonly ConcurrentDictionary<ValueTest, InCells> _compiled = new(SameTests.Comparer);

        public InCells Of(FactTest test, DateOnly asOf) => _compiled.GetOrAdd(
            test.Test.At(asOf),
            static (asked, given) => new InCells(given.Axis, given.Axis.Meeting(asked), given.Test),
            (Axis: axis, Test: test));
    }
}
