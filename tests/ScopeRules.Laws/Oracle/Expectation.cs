using ScopeRules.Laws.Generators;
using ScopeRules.Model;

namespace ScopeRules.Laws.Oracle;

/// <summary>What a case must be decided to be, by the rules of the semantics and brute force.</summary>
internal sealed class Expectation
{
    private readonly TruthTable _table;
    private readonly CompletionsLeft _left;
    private readonly IReadOnlyList<int[]> _open;
    private readonly Guess _guess;

    public Expectation(TruthTable table, IReadOnlyList<FactDraft> facts, CaseDraft draft)
    {
        _table = table;
        _left = new CompletionsLeft(table, facts, draft);
        _open = _left.With(_left.Taken);
        _guess = new Guess(table, _open);
        Completions = _left.IsContradictory ? [] : [.. _table.Completions(_open).Where(c => c.IsPossible)];
        Possible = VerdictsOf(Completions);
        Taken = _left.Taken;
        Facts = facts;
    }

    public PolicyModel Model => _table.Model;

    public IReadOnlyList<FactDraft> Facts { get; }

    public IReadOnlyList<FactDraft> Taken { get; }

    /// <summary>The possible completions, assumptions taken.</summary>
    public IReadOnlyList<Outcome> Completions { get; }

    /// <summary>The verdicts of the possible completions, best first.</summary>
    public IReadOnlyList<Verdict> Possible { get; }

    public bool IsContradictory => _left.IsContradictory;

    public bool IsCertain => Possible.Count == 1;

    public Verdict Verdict => IsCertain ? Possible[0] : Verdict.AskManager;

    // [13]
    public IReadOnlyList<Clause> Clauses => IsCertain ? [.. Determining.Where(c => _guess.InForce(c) == true)] : [];

    public IReadOnlyList<Clause> PossibleClauses => [.. Determining.Except(Clauses)];

    public IReadOnlyList<Rider> Riders => IsCertain ? [.. Riding.Where(r => _guess.Of(r.Whole) == true)] : [];

    public IReadOnlyList<Rider> PossibleRiders => [.. Riding.Except(Riders)];

    // [14]
    public string? Level => Possible is [Verdict.Covered] && Model.Levels.Count > 0 && Determining.Any()
        ? Model.Levels.Last(l => Determining.Any(c => (c.Level ?? Model.Levels[0]) == l))
        : null;

    // [16]
    public Basis Basis
    {
        get
        {
            if (IsContradictory) return Basis.ContradictoryFacts;
            if (!IsCertain) return Questions.Count > 0 ? Basis.MissingFacts : Basis.OpenPoint;
            if (Completions.All(c => c.ByOtherwise)) return Basis.Otherwise;
            return Clauses.Count > 0 ? Basis.Clauses : Basis.Agreement;
        }
    }

    // [17]
    public Verdict? Presumption => Completions.Select(c => c.Presumption).Distinct().Count() == 1 ? Completions[0].Presumption : null;

    /// <summary>Whether `otherwise` speaks in all completions, in some (false) or in none (null).</summary>
    public bool? ByOtherwise =>
        Completions.Any(c => c.ByOtherwise) ? Completions.All(c => c.ByOtherwise) : null;

    // [15]
    public IReadOnlyList<string> Assuming
    {
        get
        {
            List<FactDraft> kept = [.. _left.Taken];
            foreach (FactDraft fact in _left.Taken)
            {
                IReadOnlyList<int[]> without = _left.With(kept.Where(f => f != fact));
                Expectation dropped = new(this, without);
                if (dropped.Possible.SequenceEqual(Possible) && dropped.Level == Level) _ = kept.Remove(fact);
            }

            return [.. kept.Select(f => f.Name)];
        }
    }

    // [19]
    public IReadOnlyList<string> Questions => field ??= [.. IsContradictory || IsCertain || !AnswersCanSettle() ? [] : Asked()];

    public IReadOnlyList<string> OpenPoints => IsCertain || IsContradictory ? [] :
        [.. _table.Axes.Select((a, i) => (a, i)).Where(p => p.a.Point is not null && Differs(ByCell(p.i, _open)))
            .Select(p => p.a.Name).Order(StringComparer.Ordinal)];

    private IEnumerable<Clause> Determining => Model.Clauses.Where(c => Possible.Contains(c.Verdict) && _guess.InForce(c) != false);

    private IEnumerable<Rider> Riding => Model.Riders.Where(r => r.AddedTo.Any(Possible.Contains) && _guess.Of(r.Whole) != false);

    // The same case with more left open.
    private Expectation(Expectation original, IReadOnlyList<int[]> open)
    {
        _table = original._table;
        _left = original._left;
        _open = open;
        _guess = new Guess(_table, open);
        Completions = [.. _table.Completions(open).Where(c => c.IsPossible)];
        Possible = VerdictsOf(Completions);
        Taken = [];
        Facts = original.Facts;
    }

    private static IReadOnlyList<Verdict> VerdictsOf(IEnumerable<Outcome> completions)
    {
        HashSet<Verdict> found = [.. completions.Select(c => c.Verdict)];
        return [.. new[] { Verdict.Covered, Verdict.NotCovered, Verdict.AskManager }.Where(found.Contains)];
    }

    private IEnumerable<string> Asked()
    {
        List<FactDraft> open = [.. Facts
            .Where(f => _left.Of(f).Standing != Standing.Known && !Taken.Contains(f) && Differs(_left.ByValueOf(f, _open)))
            .OrderBy(f => f.Name, StringComparer.Ordinal)];
        foreach (FactDraft fact in open.Where(ChangesVerdict)) yield return fact.Name;
        foreach (FactDraft fact in open.Where(f => !ChangesVerdict(f))) yield return fact.Name;
        foreach (FactDraft fact in Taken)
            if (Differs(_left.ByValueOf(fact, _left.With(Taken.Where(f => f != fact))))) yield return fact.Name + " (assumed)";
    }

    // Whether two answers, for a set one member more or less, give different verdicts to the same possible rest.
    private bool ChangesVerdict(FactDraft fact) => _left.AxesOf(fact).Any(axis =>
    {
        IReadOnlyList<int[]> functions = [.. ByCell(axis, _open).Select(part => _table.Completions(part).Select(c => c.Function).ToArray())];
        return Enumerable.Range(0, functions[0].Length).Any(rest => functions.Select(f => f[rest]).Where(v => v >= 0).Distinct().Count() > 1);
    });

    // Whether two of the parts say different things to the same rest, the impossible being a thing to say.
    private bool Differs(IEnumerable<IReadOnlyList<int[]>> parts)
    {
        int[]? first = null;
        foreach (IReadOnlyList<int[]> part in parts)
        {
            int[] function = [.. _table.Completions(part).Select(c => c.Function)];
            first ??= function;
            if (!first.SequenceEqual(function)) return true;
        }

        return false;
    }

    private static IEnumerable<IReadOnlyList<int[]>> ByCell(int axis, IReadOnlyList<int[]> left) =>
        left[axis].Select(cell => (IReadOnlyList<int[]>)[.. left.Select((cells, i) => i == axis ? [cell] : cells)]);

    // Whether some values of all facts, the assumed ones as assumed, lead to one verdict however the open points are read.
    private bool AnswersCanSettle()
    {
        IEnumerable<IReadOnlyList<int[]>> settled = [_open];
        for (int i = 0; i < _table.Axes.Count; i++)
        {
            int axis = i;
            if (_table.Axes[axis].Point is null) settled = settled.SelectMany(left => ByCell(axis, left));
        }

        return settled.Any(left => _table.Completions(left).Where(c => c.IsPossible).Select(c => c.Verdict).Distinct().Count() == 1);
    }
}
