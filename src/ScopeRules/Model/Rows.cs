namespace ScopeRules.Model;

/// <summary>
/// The rows of the table that a condition makes: the ways to meet it, each a set of tests that are met or not. Ways that
/// contradict themselves, and ways that only ask more than another one, are none.
/// </summary>
internal static class Rows
{
    /// <summary>A clause that makes more is refused: nobody can read it, and tables would grow without bounds.</summary>
    public const int Most = 64;

    /// <summary>More ways than this on the way are not worked out: it is far beyond <see cref="Most"/> anyway.</summary>
    private const int MostAtOnce = 1_024;

    /// <summary>How many; counted no further than one beyond <see cref="Most"/>.</summary>
    public static int Of(Condition condition) => Math.Min(Most + 1, Ways(condition, isMet: true)?.Count ?? Most + 1);

    // Null: too many.
    private static List<HashSet<Literal>>? Ways(Condition condition, bool isMet) => condition switch
    {
        AllOf all => isMet ? Together(all.Items, isMet) : Either(all.Items, isMet),
        AnyOf any => isMet ? Either(any.Items, isMet) : Together(any.Items, isMet),
        Not not => Ways(not.Inner, !isMet),
        TermUse use => Ways(use.Term.Condition, isMet),
        Always => isMet ? [[]] : [],
        FactTest test => [[new Literal(test.Column.Fact.AnswerType.Describe(test), isMet)]],
        OpenPointTest test => [[new Literal(test.Point.Name, isMet)]],
        _ => [[]], // the days on which it is in effect, and the clauses whose default it is, are the same in every row
    };

    private static List<HashSet<Literal>>? Together(IReadOnlyList<Condition> items, bool isMet)
    {
        List<HashSet<Literal>> ways = [[]];
        foreach (Condition item in items)
        {
            if (Ways(item, isMet) is not { } more || ways.Count * more.Count > MostAtOnce * 16) return null;
            IEnumerable<HashSet<Literal>> pairs = ways.SelectMany(w => more.Select(m => (HashSet<Literal>)[.. w, .. m]));
            ways = Shortest(pairs.Where(w => !w.Any(l => w.Contains(l with { IsMet = !l.IsMet }))));
            if (ways.Count > MostAtOnce) return null;
        }

        return ways;
    }

    // Alternatives on one column are one set of cells.
    private static List<HashSet<Literal>>? Either(IReadOnlyList<Condition> items, bool isMet)
    {
        List<HashSet<Literal>> ways =
        [
            .. items.OfType<FactTest>().GroupBy(t => t.Column).Select(same => (HashSet<Literal>)
                [new Literal(string.Join(isMet ? " or " : " and ", same.Select(t => t.Column.Fact.AnswerType.Describe(t))), isMet)]),
        ];
        foreach (Condition item in items.Where(i => i is not FactTest))
        {
            if (Ways(item, isMet) is not { } more || ways.Count + more.Count > MostAtOnce) return null;
            ways.AddRange(more);
        }

        return Shortest(ways);
    }

    private static List<HashSet<Literal>> Shortest(IEnumerable<HashSet<Literal>> ways)
    {
        List<HashSet<Literal>> kept = [];
        foreach (HashSet<Literal> way in ways.OrderBy(w => w.Count))
            if (!kept.Exists(k => k.IsSubsetOf(way))) kept.Add(way);
        return kept;
    }

    private readonly record struct Literal(string Test, bool IsMet);
}
