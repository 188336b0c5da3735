namespace ScopeRules.NRules.Rules;

/// <summary>
/// The steps in which a case is decided, as priorities: each is over before the next begins, so that nothing is concluded from what is
/// still to come.
/// </summary>
internal sealed class Stages(int first, IReadOnlyList<ClausePlace> clauses)
{
    private readonly int _rounds = clauses.Select(c => c.Round + 1).DefaultIfEmpty(1).Max();
    private readonly int _ranks = clauses.Select(c => c.Rank + 1).DefaultIfEmpty(1).Max();

    public int Rounds => _rounds;

    public int Ranks => _ranks;

    public int TakeIn => first;

    public int OpenPoints => first - 1;

    public int Readings => first - 2;

    public int Precedence => InForce(_ranks);

    public int Verdict => Precedence - 1;

    public int Riders => Verdict - 1;

    public int Decision => Verdict - 2;

    public int Holding(int round) => first - 3 - round;

    public int InForce(int rank) => Holding(_rounds) - rank;
}
