using ScopeRules.Laws.Generators;

namespace ScopeRules.Laws.Oracle;

/// <summary>What to ask where there is no diagram to read it off [19]: what a difference is made by, not how much it tells.</summary>
internal sealed class QuestionsBySearch(TruthTable table, CompletionsLeft left, IReadOnlyList<FactDraft> facts)
{
    private readonly IReadOnlyList<int[]> _open = left.With(left.Taken);

    /// <summary>The facts to ask for, in order.</summary>
    public IReadOnlyList<string> Names => AnswersCanSettle() ? [.. Asked()] : [];

    private IEnumerable<string> Asked()
    {
        List<FactDraft> open = [.. facts
            .Where(f => left.Of(f).Standing != Standing.Known && !left.Taken.Contains(f) && table.Differs(left.ByValueOf(f, _open)))
            .OrderBy(f => f.Name, StringComparer.Ordinal)];
        foreach (FactDraft fact in open.Where(ChangesVerdict)) yield return fact.Name;
        foreach (FactDraft fact in open.Where(f => !ChangesVerdict(f))) yield return fact.Name;
        foreach (FactDraft fact in left.Taken)
            if (table.Differs(left.ByValueOf(fact, left.With(left.Taken.Where(f => f != fact))))) yield return fact.Name + " (assumed)";
    }

    // Whether two answers, for a set one member more or less, give different verdicts to the same possible rest.
    private bool ChangesVerdict(FactDraft fact) => left.AxesOf(fact).Any(axis =>
    {
        IReadOnlyList<int[]> functions = [.. TruthTable.ByCell(axis, _open).Select(part => table.Completions(part).Select(c => c.Function).ToArray())];
        return Enumerable.Range(0, functions[0].Length).Any(rest => functions.Select(f => f[rest]).Where(v => v >= 0).Distinct().Count() > 1);
    });

    // Whether some values of all facts, the assumed ones as assumed, lead to one verdict however the open points are read.
    private bool AnswersCanSettle()
    {
        IEnumerable<IReadOnlyList<int[]>> settled = [_open];
        for (int i = 0; i < table.Axes.Count; i++)
        {
            int axis = i;
            if (table.Axes[axis].Point is null) settled = settled.SelectMany(part => TruthTable.ByCell(axis, part));
        }

        return settled.Any(part => table.Completions(part).Where(c => c.IsPossible).Select(c => c.Verdict).Distinct().Count() == 1);
    }
}
