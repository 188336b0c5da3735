namespace ScopeRules.Evaluation;

/// <summary>
/// What a decision rests on and what follows with it. The verdicts possible are known; the rest is worked out when it is read, and
/// kept: most readers want little of it. Two threads may work the same out at the same time; they come to the same.
/// </summary>
internal abstract class Grounds(Otherwise otherwise)
{
    private Standings? _standings;
    private ConclusionSet? _conclusions;
    private Inquiry? _inquiry;
    private Said? _said;
    private IReadOnlyList<Fact>? _assuming;
    private Asking _asking;

    /// <summary>The verdicts of the possible completions.</summary>
    public required IReadOnlyList<Verdict> Possible { get; init; }

    /// <summary>Whether these are exactly the possible ones.</summary>
    public bool VerdictsAreProven { get; init; } = true;

    /// <summary>Whether nothing would be said otherwise by a search without bounds.</summary>
    public bool IsProven => VerdictsAreProven && Inquiry.IsProven && ConclusionSet.IsProven;

    /// <summary>Whether nothing that was found so far is left open by a budget.</summary>
    public virtual bool AreSure => VerdictsAreProven;

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Whether nothing has to be worked out to know what determines and rides along.</summary>
    public virtual bool AreSettled => false;

    public Standings Standings => _standings ??= FindStandings();

    public Inquiry Inquiry => _inquiry ??= IsDecided ? Inquiry.Nothing : FindInquiry();

    /// <summary>The facts that <see cref="Inquiry"/> asks for and that nothing is assumed of, by name; worked out anew by each reading.</summary>
    public IReadOnlyList<Fact> MissingFacts => IsDecided ? [] : FindMissing();

    public Said Said => _said ??= new Said(
        new Consequences(Standings, otherwise, ByOtherwise),
        // Whoever could settle an open point is asked where the verdict hangs on it.
        Basis == Basis.OpenPoint ? Inquiry.OpenPoints.SelectMany(p => p.Referrals) : []);

    public IReadOnlyList<Fact> Assuming => _assuming ??= FindAssuming();

    public Basis Basis => Possible.Count switch
    {
        0 => Basis.ContradictoryFacts,
        > 1 => HasQuestions ? Basis.MissingFacts : Basis.OpenPoint,
        _ when ByOtherwise == true => Basis.Otherwise,
        _ => Standings.Clauses.Count > 0 ? Basis.Clauses : Basis.Agreement,
    };

    /// <summary>What all conclusions presume alike.</summary>
    public Verdict? Presumption => Conclusions.Select(c => c.Presumption).Distinct().ToList() is [var only] ? only : null;

    private bool HasQuestions
    {
        get
        {
            if (_asking == Asking.Unknown) _asking = (_inquiry is { } found ? found.Questions.Count > 0 : FindWhetherToAsk()) ? Asking.Something : Asking.Nothing;
            return _asking == Asking.Something;
        }
    }

    private bool IsDecided => Possible.Count == 1;

    private IReadOnlyCollection<Conclusion> Conclusions => ConclusionSet.All;

    private ConclusionSet ConclusionSet => _conclusions ??= FindConclusions();

    // Whether `otherwise` speaks, certainly or perhaps; null: it does not.
    private bool? ByOtherwise => Conclusions.All(c => c.ByOtherwise) && Conclusions.Count > 0 ? true : Conclusions.Any(c => c.ByOtherwise) ? false : null;

    protected abstract Standings FindStandings();

    /// <summary>The conclusions of the possible completions.</summary>
    protected abstract ConclusionSet FindConclusions();

    /// <summary>What could settle it; asked only where several verdicts are possible.</summary>
    protected abstract Inquiry FindInquiry();

    /// <summary>The facts to ask for; asked only where several verdicts are possible.</summary>
    protected virtual IReadOnlyList<Fact> FindMissing() => [];

    /// <summary>Whether there is anything to ask; asked only where several verdicts are possible.</summary>
    protected abstract bool FindWhetherToAsk();

    protected abstract IReadOnlyList<Fact> FindAssuming();

    // Written and read at once by any number of threads, as a `bool?` could not be.
    private enum Asking
    {
        Unknown,
        Nothing,
        Something,
    }
}

/// <summary>What could settle a case.</summary>
/// <param name="Questions">What to ask, in order.</param>
/// <param name="OpenPoints">The open points that keep the verdict open, by name.</param>
/// <param name="IsProven">Whether nothing is listed that can't matter.</param>
internal sealed record Inquiry(IReadOnlyList<Question> Questions, IReadOnlyList<OpenPoint> OpenPoints, bool IsProven)
{
    public static readonly Inquiry Nothing = new([], [], IsProven: true);
}

/// <summary>The conclusions of a case's possible completions.</summary>
/// <param name="All">Exactly these, or past the budget at least.</param>
/// <param name="IsProven">Whether they are exact.</param>
internal sealed record ConclusionSet(IReadOnlyCollection<Conclusion> All, bool IsProven);
