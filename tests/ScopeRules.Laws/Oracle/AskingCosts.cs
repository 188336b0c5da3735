namespace ScopeRules.Laws.Oracle;

/// <summary>
/// What it costs on average to ask until the case is settled: every order is gone through in which the facts can be asked, each
/// answer going on as is best after it.
/// </summary>
internal sealed class AskingCosts
{
    private readonly AnswersLeft _answers;
    private readonly int[] _strides;
    private readonly double[]?[] _chances; // by what is answered: for each fact an answer, or one more for not yet
    private readonly double?[] _least;

    public AskingCosts(AnswersLeft answers)
    {
        _answers = answers;
        _strides = new int[answers.Facts.Count];
        int size = 1;
        for (int i = 0; i < _strides.Length; size *= answers.CountOf(i++) + 1) _strides[i] = size;
        _chances = new double[]?[size];
        _least = new double?[size];
        Nothing = size - 1;
    }

    // Nothing answered yet.
    private int Nothing { get; }

    /// <summary>The least that it can cost.</summary>
    public double Least => LeastFrom(Nothing);

    /// <summary>The least that it can cost if a fact is asked first.</summary>
    public double AskingFirst(int fact) => Asking(Nothing, fact);

    private double LeastFrom(int state) => _least[state] ??= IsOver(state) ? 0
        : Enumerable.Range(0, _strides.Length).Where(f => AnswerIn(state, f) == _answers.CountOf(f)).Min(f => Asking(state, f));

    private double Asking(int state, int fact)
    {
        double sum = 0, before = Possible(state);
        for (int answer = 0; answer < _answers.CountOf(fact); answer++)
        {
            int after = state - ((_answers.CountOf(fact) - answer) * _strides[fact]);
            double chance = _answers.Likelihood(fact, answer) * Possible(after) / before;
            if (chance > 0) sum += chance * LeastFrom(after);
        }

        return _answers.Facts[fact].Cost + sum;
    }

    // One outcome is left, or none that is one verdict.
    private bool IsOver(int state)
    {
        int[] left = [.. Enumerable.Range(1, AnswersLeft.Outcomes - 1).Where(o => Chances(state)[o] > 0)];
        return left.Length <= 1 || !Array.Exists(left, int.IsPow2);
    }

    private double Possible(int state) => Chances(state).Skip(1).Sum();

    private double[] Chances(int state)
    {
        if (_chances[state] is { } known) return known;
        double[] chances = new double[AnswersLeft.Outcomes];
        int[] answers = [.. Enumerable.Range(0, _strides.Length).Select(f => AnswerIn(state, f))];
        int open = Enumerable.Range(0, answers.Length).FirstOrDefault(f => answers[f] == _answers.CountOf(f), -1);
        if (open < 0) chances[_answers.OutcomeOf(answers)] = 1;
        for (int answer = 0; open >= 0 && answer < _answers.CountOf(open); answer++)
        {
            double[] after = Chances(state - ((_answers.CountOf(open) - answer) * _strides[open]));
            for (int o = 0; o < chances.Length; o++) chances[o] += _answers.Likelihood(open, answer) * after[o];
        }

        return _chances[state] = chances;
    }

    private int AnswerIn(int state, int fact) => state / _strides[fact] % (_answers.CountOf(fact) + 1);
}
