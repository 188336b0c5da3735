using ScopeRules.Laws.Generators;

namespace ScopeRules.Laws.Oracle;

/// <summary>What to ask, and in what order, from what every combination of answers leads to [19].</summary>
internal sealed class QuestionsByAnswers
{
    /// <summary>Of more facts than this not all orders are gone through.</summary>
    private const int MostOrdered = 8;

    private readonly Ranking _open, _assumed;

    public QuestionsByAnswers(TruthTable table, CompletionsLeft left, IReadOnlyList<FactDraft> facts)
    {
        AnswersLeft all = new(table, left, facts, left.With(left.Taken));
        AnswersLeft offered = all.OfThoseThatMatter();
        bool canSettle = all.CanSettle;
        bool isOfCosts = offered.Facts.Count <= MostOrdered;
        (string Name, double)[] numbers = !canSettle ? [] : isOfCosts ? Costs(offered) : [.. offered.Facts.Select((f, i) => (f.Name, -offered.GainOf(i) / f.Cost))];
        _open = new Ranking([.. numbers.Where(n => left.Taken.All(f => f.Name != n.Name))]); // what is assumed may leave several values
        _assumed = new Ranking([.. canSettle ? left.Taken.SelectMany(Assumed) : []]);

        // Each by itself: only what is assumed of it is given up.
        IEnumerable<(string, double)> Assumed(FactDraft fact)
        {
            AnswersLeft without = new(table, left, facts, left.With(left.Taken.Where(f => f != fact)));
            int place = without.Facts.ToList().IndexOf(fact);
            if (place >= 0 && without.Matters(place)) yield return (fact.Name + " (assumed)", -without.GainOf(place) / fact.Cost);
        }
    }

    /// <summary>The facts to ask for, in order.</summary>
    public IReadOnlyList<string> Names => [.. _open.Names, .. _assumed.Names];

    /// <summary>Whether these are the facts to ask for, in an order that is as good.</summary>
    public bool Are(IReadOnlyList<string> names)
    {
        int open = names.TakeWhile(n => !n.EndsWith(')')).Count();
        return _open.IsThatOf([.. names.Take(open)]) && _assumed.IsThatOf([.. names.Skip(open)]);
    }

    public override string ToString() => $"{_open}; {_assumed}";

    private static (string, double)[] Costs(AnswersLeft offered)
    {
        AskingCosts costs = new(offered);
        return [.. offered.Facts.Select((f, i) => (f.Name, costs.AskingFirst(i)))];
    }
}
