using ScopeRules.Model;

namespace ScopeRules.Tables;

/// <summary>Bound conditions to conditions over cells. A term is compiled once; its uses share it.</summary>
internal sealed class ConditionCompiler
{
    private readonly Dictionary<Column, Axis> _columns;
    private readonly Dictionary<OpenPoint, Axis> _points;
    private readonly Dictionary<Term, CellCondition> _terms = new(ReferenceEqualityComparer.Instance);

    public ConditionCompiler(PolicyModel model, IReadOnlyList<Axis> axes)
    {
        _columns = axes.Where(a => a.Column is not null).ToDictionary(a => a.Column!);
        _points = axes.Where(a => a.Point is not null).ToDictionary(a => a.Point!);
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

    /// <summary>Where `when` is true and `unless` false.</summary>
    public CellCondition Compile(Condition when, Condition? unless) => unless is null
        ? Compile(when)
        : new Junction([Compile(when), new Negation(Compile(unless))], all: true);

    public CellCondition Compile(Condition condition) => condition switch
    {
        Always => new ConstantCondition(true),
        AllOf all => new Junction([.. all.Items.Select(Compile)], all: true),
        AnyOf any => new Junction([.. any.Items.Select(Compile)], all: false),
        Not not => new Negation(Compile(not.Inner)),
        FactTest test => new InCells(_columns[test.Column], _columns[test.Column].Meeting(test.Test)),
        OpenPointTest { Point: { Settled: { } settled } } => new ConstantCondition(settled),
        OpenPointTest test => new InCells(_points[test.Point], _points[test.Point].Single(0)),
        TermUse use => _terms[use.Term],
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };
}
