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

    /// <summary>Whether the questions are read off a diagram, as they are wherever there is one.</summary>
    public bool HasDiagram { get; init; } = true;

    // [19]
    public IReadOnlyList<string> Questions => field ??= IsContradictory || IsCertain ? []
        : HasDiagram ? ByAnswers.Names : new QuestionsBySearch(_table, _left, Facts).Names;

    public IReadOnlyList<string> OpenPoints => IsCertain || IsContradictory ? [] :
        [.. _table.Axes.Select((a, i) => (a, i)).Where(p => p.a.Point is not null && _table.Differs(TruthTable.ByCell(p.i, _open)))
            .Select(p => p.a.Name).Order(StringComparer.Ordinal)];

    /// <summary>Questions as they were asked, if that is right; else what they should have been.</summary>
    public IReadOnlyList<string> QuestionsLike(IReadOnlyList<string> asked) =>
        HasDiagram && Questions.Count > 0 && ByAnswers.Are(asked) ? asked : Questions;

    /// <summary>By what the questions are in their order.</summary>
    public string Worth => IsContradictory || IsCertain ? "nothing" : ByAnswers.ToString();

    private QuestionsByAnswers ByAnswers => field ??= new QuestionsByAnswers(_table, _left, Facts);

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
}
