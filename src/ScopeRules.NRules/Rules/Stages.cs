namespace ScopeRules.NRules.Rules;

/// <summary>
/// The steps in which a case is decided, as priorities: each is over before the next begins, so that nothing is concluded from what is
/// still to come.
/// </summary>
internal sealed class Stages
{
    private readonly int _first;
    private readonly int _rounds;

    /// <exception cref="ArgumentOutOfRangeException">So many steps don't fit below the first.</exception>
    public Stages(int first, IReadOnlyList<ClausePlace> clauses)
    {
        _first = first;
        _rounds = clauses.Select(c => c.Round + 1).DefaultIfEmpty(1).Max();
        Ranks = clauses.Select(c => c.Rank + 1).DefaultIfEmpty(1).Max();
        if (Decision > first) throw new ArgumentOutOfRangeException(nameof(first), first, $"{first - (long)int.MinValue} steps fit below this priority, which are too few.");
    }

    public int Ranks { get; }

    /// <summary>Before all others: what was decided of a case that has changed since must be gone before anything is concluded from it.</summary>
    public static int TakeIn => int.MaxValue;

    public int OpenPoints => _first;

    public int Readings => _first - 1;

    public int Precedence => InForce(Ranks);

    public int Verdict => Precedence - 1;

    public int Riders => Verdict - 1;

    public int Decision => Verdict - 2;

    public int Holding(int round) => _first - 2 - round;

    public int InForce(int rank) => Holding(_rounds - 1) - rank;
}
