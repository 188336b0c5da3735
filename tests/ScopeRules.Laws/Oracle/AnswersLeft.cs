using ScopeRules.Laws.Generators;

namespace ScopeRules.Laws.Oracle;

/// <summary>
/// What the answers to the facts of a case lead to, and how likely they are: every combination of them is gone through. An outcome is
/// the set of verdicts between which only open points stand, as bits; none where the answers are impossible together.
/// </summary>
internal sealed class AnswersLeft
{
    /// <summary>The outcome of what is impossible.</summary>
    public const int Impossible = 0;

    /// <summary>How many outcomes there may be.</summary>
    public const int Outcomes = 8;

    private readonly FactDraft[] _facts;
    private readonly double[][] _likelihood; // by fact and answer
    private readonly int[] _strides;
    private readonly int[] _outcomes; // by combination of answers

    public AnswersLeft(TruthTable table, CompletionsLeft left, IReadOnlyList<FactDraft> facts, IReadOnlyList<int[]> open)
    {
        _facts = [.. facts.Where(f => left.AxesOf(f).Any())];
        IReadOnlyList<int[]>[][] parts = [.. _facts.Select(f => left.ByValueOf(f, open).ToArray())];
        _likelihood = [.. parts.Select((p, i) => p.Select(part => left.AxesOf(_facts[i]).Aggregate(1.0, (all, axis) =>
            all * Likelihood(table.Axes[axis], _facts[i], open[axis], part[axis][0]))).ToArray())];
        _strides = new int[_facts.Length];
        int size = 1;
        for (int i = 0; i < _facts.Length; size *= parts[i++].Length) _strides[i] = size;
        _outcomes = [.. Enumerable.Range(0, size).Select(OutcomeOf)];

        int OutcomeOf(int combination)
        {
            int[][] some = [.. open];
            for (int i = 0; i < _facts.Length; i++)
                foreach (int axis in left.AxesOf(_facts[i])) some[axis] = parts[i][AnswerIn(combination, i)][axis];
            return table.Completions(some).Where(c => c.IsPossible).Aggregate(Impossible, (all, c) => all | 1 << (int)c.Verdict);
        }
    }

    private AnswersLeft(AnswersLeft all, int[] kept)
    {
        _facts = [.. kept.Select(i => all._facts[i])];
        _likelihood = [.. kept.Select(i => all._likelihood[i])];
        _strides = new int[kept.Length];
        int size = 1;
        for (int i = 0; i < kept.Length; size *= _likelihood[i++].Length) _strides[i] = size;
        _outcomes = [.. Enumerable.Range(0, size).Select(c => all._outcomes[kept.Select((k, i) => AnswerIn(c, i) * all._strides[k]).Sum()])];
    }

    public IReadOnlyList<FactDraft> Facts => _facts;

    /// <summary>Whether some answers lead to one verdict, however the open points are read.</summary>
    public bool CanSettle => _outcomes.Any(int.IsPow2);

    /// <summary>How many answers a fact has.</summary>
    public int CountOf(int fact) => _likelihood[fact].Length;

    /// <summary>How likely an answer is, whatever the others are.</summary>
    public double Likelihood(int fact, int answer) => _likelihood[fact][answer];

    /// <summary>The outcome of an answer for each fact.</summary>
    public int OutcomeOf(IReadOnlyList<int> answers) => _outcomes[answers.Select((a, i) => a * _strides[i]).Sum()];

    /// <summary>Whether two answers to a fact lead to different outcomes beside the same answers to the others.</summary>
    public bool Matters(int fact) => _outcomes.Where((outcome, c) => outcome != _outcomes[c - (AnswerIn(c, fact) * _strides[fact])]).Any();

    /// <summary>The same with only the facts that matter.</summary>
    public AnswersLeft OfThoseThatMatter() => new(this, [.. Enumerable.Range(0, _facts.Length).Where(Matters)]);

    /// <summary>By outcome: how likely it is, beside one answer to a fact or beside any.</summary>
    public double[] Chances(int fact = -1, int answer = 0)
    {
        double[] chances = new double[Outcomes];
        for (int c = 0; c < _outcomes.Length; c++)
        {
            if (fact >= 0 && AnswerIn(c, fact) != answer) continue;
            double likelihood = 1;
            for (int i = 0; i < _facts.Length; i++)
                if (i != fact) likelihood *= _likelihood[i][AnswerIn(c, i)];
            chances[_outcomes[c]] += likelihood;
        }

        return chances;
    }

    /// <summary>How much less open the outcome is once a fact is known, in bits, among what is possible.</summary>
    public double GainOf(int fact)
    {
        double[] before = Chances();
        double after = Enumerable.Range(0, CountOf(fact)).Sum(a =>
        {
            double[] chances = Chances(fact, a);
            return Likelihood(fact, a) * Possible(chances) / Possible(before) * Entropy(chances);
        });
        return Math.Max(0, Entropy(before) - after);
    }

    private int AnswerIn(int combination, int fact) => combination / _strides[fact] % _likelihood[fact].Length;

    // Among the cells left: by the weights of the values in them where the kind lists its values, else alike.
    private static double Likelihood(TestedAxis axis, FactDraft fact, int[] left, int cell)
    {
        (int Cell, int Weight)[] listed = axis.Column!.Member is null ? [.. fact.Weighed.Select(v => (axis.CellOf(v.Value), v.Weight))] : [];
        double Weight(int of) => listed.Length == 0 || of == axis.None ? 1 : listed.Where(v => v.Cell == of).Sum(v => (double)v.Weight);
        return Weight(cell) / left.Sum(Weight);
    }

    private static double Possible(double[] chances) => chances.Skip(1).Sum();

    private static double Entropy(double[] chances) =>
        chances.Skip(1).Where(c => c > 0).Sum(c => -c / Possible(chances) * Math.Log2(c / Possible(chances)));
}
