namespace ScopeRules.Model;

/// <summary>
/// Counts the rows of the table that conditions make: the ways to meet them, each a set of tests that are met or not. Ways that
/// contradict themselves, and ways that only ask more than another one, are none.
/// </summary>
internal sealed class Rows
{
    /// <summary>A clause that makes more is refused: nobody can read it, and tables would grow without bounds.</summary>
    public const int Most = 64;

    /// <summary>More ways than this on the way are not worked out: it is far beyond <see cref="Most"/> anyway.</summary>
    private const int MostAtOnce = 256;

    /// <summary>Nor is a condition that takes more comparisons of two ways than this.</summary>
    private const int MostWork = 100_000;

    // By identity: the value of a term is all that it abbreviates, again and again.
    private readonly Dictionary<Term, (IReadOnlyList<HashSet<Literal>>? Met, IReadOnlyList<HashSet<Literal>>? Not)> _terms = new(ReferenceEqualityComparer.Instance);
    private int _work;

    /// <summary>Terms are worked out once each, those before that others use: so nothing recurses from one into another.</summary>
    /// <param name="terms">All of them, each behind those that it uses.</param>
    public Rows(IEnumerable<Term> terms)
    {
        foreach (Term term in terms) _terms.Add(term, (Worked(term.Condition, isMet: true), Worked(term.Condition, isMet: false)));
    }

    /// <summary>How many a condition makes; counted no further than one beyond <see cref="Most"/>.</summary>
    public int Of(Condition condition) => Math.Min(Most + 1, Worked(condition, isMet: true)?.Count ?? Most + 1);

    /// <summary>Whether a condition makes more than <see cref="Most"/>.</summary>
    public bool AreTooMany(Condition condition) => AtMost(condition, isMet: true) > Most && Of(condition) > Most;

    // Without looking at what the tests are; counted no further than one beyond Most. Few conditions come near it.
    private int AtMost(Condition condition, bool isMet) => condition switch
    {
        AllOf all => AtMost(all.Items, isMet, together: isMet),
        AnyOf any => AtMost(any.Items, isMet, together: !isMet),
        Not not => AtMost(not.Inner, !isMet),
        TermUse use => Math.Clamp((isMet ? _terms[use.Term].Met : _terms[use.Term].Not)?.Count ?? Most + 1, 1, Most + 1),
        _ => 1,
    };

    private int AtMost(IReadOnlyList<Condition> items, bool isMet, bool together)
    {
        int count = together ? 1 : 0;
        foreach (Condition item in items)
            count = Math.Min(Most + 1, together ? count * AtMost(item, isMet) : count + AtMost(item, isMet));
        return Math.Max(1, count);
    }

    // Each condition has the whole allowance of work.
    private IReadOnlyList<HashSet<Literal>>? Worked(Condition condition, bool isMet)
    {
        _work = 0;
        return Ways(condition, isMet);
    }

    // Null: too many.
    private IReadOnlyList<HashSet<Literal>>? Ways(Condition condition, bool isMet) => condition switch
    {
        AllOf all => isMet ? Together(all.Items, isMet) : Either(all.Items, isMet),
        AnyOf any => isMet ? Either(any.Items, isMet) : Together(any.Items, isMet),
        Not not => Ways(not.Inner, !isMet),
        TermUse use => isMet ? _terms[use.Term].Met : _terms[use.Term].Not,
        Always => isMet ? [[]] : [],
        FactTest test => [[new Literal(test.Column.Fact.AnswerType.Describe(test), isMet)]],
        OpenPointTest test => [[new Literal(test.Point.Name, isMet)]],
        _ => [[]], // the days on which it is in effect, and the clauses whose default it is, are the same in every row
    };

    private List<HashSet<Literal>>? Together(IReadOnlyList<Condition> items, bool isMet)
    {
        List<HashSet<Literal>> ways = [[]];
        foreach (Condition item in items)
        {
            if (Ways(item, isMet) is not { } more) return null;
            IEnumerable<HashSet<Literal>> pairs = ways.SelectMany(w => more.Select(m => (HashSet<Literal>)[.. w, .. m]));
            if (Shortest(pairs.Where(w => !w.Any(l => w.Contains(l with { IsMet = !l.IsMet })))) is not { } shortest) return null;
            ways = shortest;
        }

        return ways;
    }

    // Alternatives on one column are one set of cells.
    private List<HashSet<Literal>>? Either(IReadOnlyList<Condition> items, bool isMet)
    {
        List<HashSet<Literal>> ways =
        [
            .. items.OfType<FactTest>().GroupBy(t => t.Column).Select(same => (HashSet<Literal>)
                [new Literal(string.Join(isMet ? " or " : " and ", same.Select(t => t.Column.Fact.AnswerType.Describe(t))), isMet)]),
        ];
        foreach (Condition item in items.Where(i => i is not FactTest))
        {
            if (Ways(item, isMet) is not { } more) return null;
            ways.AddRange(more);
        }

        return Shortest(ways);
    }

    private List<HashSet<Literal>>? Shortest(IEnumerable<HashSet<Literal>> ways)
    {
        List<HashSet<Literal>> kept = [];
        foreach (HashSet<Literal> way in ways.OrderBy(w => w.Count))
        {
            if ((_work += kept.Count + 1) > MostWork) return null;
            if (!kept.Exists(k => k.IsSubsetOf(way))) kept.Add(way);
            if (kept.Count > MostAtOnce) return null;
        }

        return kept;
    }

    private readonly record struct Literal(string Test, bool IsMet);
}
