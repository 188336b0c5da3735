using System.Globalization;

namespace ScopeRules.Laws.Generators;

/// <summary>A value as JSON, and what a case knows that gives it.</summary>
internal readonly record struct Given(string Json, Knows Knows);

/// <summary>A fact that is going to be declared: how to test it and what to give.</summary>
internal abstract class FactDraft(string name)
{
    /// <summary>The key under which <see cref="Exactly"/> finds the value of a fact that is no set.</summary>
    public const int Itself = -1;

    public string Name => name;

    /// <summary>The name that it had before; null: none.</summary>
    public string? Former { get; private set; }

    public abstract string Answer { get; }

    /// <summary>Cells into which tests can cut it, at most.</summary>
    public abstract int MostCells { get; }

    /// <summary>Whether its bare name is a condition.</summary>
    public virtual bool CanStandAlone => false;

    /// <summary>Whether tests can cut it into so many cells that an index by them is worth while.</summary>
    public virtual bool IsWide => false;

    /// <summary>What is known of it in a case that gives it twice, which says nothing that could be recognised.</summary>
    public virtual Knows GivenTwice => new KnowsNoValue();

    /// <summary>What is assumed; null: nothing.</summary>
    public Given? Assumed { get; private set; }

    /// <summary>What asking for it costs.</summary>
    public int Cost { get; private set; } = 1;

    /// <summary>The values of a kind that lists them, with how often each comes; empty: any other kind.</summary>
    public virtual IEnumerable<(long Value, int Weight)> Weighed => [];

    /// <summary>The weights that are stated, by name.</summary>
    protected Dictionary<string, int> Weights { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a case that uses a name means it.</summary>
    public bool IsCalled(string given) => given == name || given == Former;

    /// <summary>One value of the policy.</summary>
    public abstract Given Value(Draw draw);

    /// <summary>What can be assumed: one answer, be it that it stands for several values.</summary>
    protected virtual Given Assumable(Draw draw) => Value(draw);

    /// <summary>The value that these numbers stand for: one of a fact, or a yes (1) or no (0) for each member of a set.</summary>
    public abstract Given Exactly(IReadOnlyDictionary<int, long> values);

    /// <summary>Several values that are still possible.</summary>
    public abstract Given Several(Draw draw);

    /// <summary>What the policy doesn't recognise.</summary>
    public abstract Given Wrong(Draw draw);

    /// <summary>What stands beside the fact's name in a condition.</summary>
    public abstract Piece Test(Draw draw);

    /// <summary>Tests of which no value meets two; empty if there is no telling.</summary>
    public virtual IReadOnlyList<Piece> DisjointTests(Draw draw) => [];

    /// <summary>Whether a known value meets a test, read off the test as it is written.</summary>
    public bool Meets(Piece test, Knows known) =>
        test is Piece.Mapping { Entries: [("not", var inner)] } ? !Meets(inner, known) : MeetsItself(test, known);

    /// <summary>The same, of a test without `not` around it.</summary>
    protected abstract bool MeetsItself(Piece test, Knows known);

    public Piece Declare(Draw draw)
    {
        if (draw.Chance(15)) Former = $"old-{name}";
        if (draw.Chance(45)) Assumed = Assumable(draw);
        if (draw.Chance(20)) Cost = Number(draw, 1_000);
        return Piece.Block(
        [
            ("question", Prose.Text(draw)),
            ("formerly", Former is null ? null : Piece.Names(draw, [Former])),
            ("answer", Piece.Plain(Answer)),
            .. Declaration(draw),
            ("assume", Assumed is { } assumed ? Assumption(assumed.Json) : null),
            ("cost", Cost > 1 || draw.Chance(5) ? Plain(Cost) : null),
            ("can-change", draw.Chance(65) ? draw.Chance(60) ? Piece.Plain("yes") : Piece.Map(draw, ("cost", Plain(Number(draw, 1_000)))) : null),
            ("note", Prose.Perhaps(draw, 20)),
        ]);
    }

    protected virtual IEnumerable<(string Key, Piece? Value)> Declaration(Draw draw) => [];

    /// <summary>How often some of the values come.</summary>
    protected Piece? Weight(Draw draw, IReadOnlyCollection<string> values)
    {
        if (!draw.Chance(20)) return null;
        foreach (string value in draw.Some(values, 1, values.Count)) Weights[value] = Number(draw, 1_000_000);
        return Piece.Map(draw, Weights.Select(w => (w.Key, Plain(w.Value))));
    }

    private static int Number(Draw draw, int most) => draw.OneOf(1, 2, draw.Int(1, most), most);

    private static Piece Plain(int number) => Piece.Plain(number.ToString(CultureInfo.InvariantCulture));

    protected virtual Piece Assumption(string json) => Piece.Plain(json.Trim('"'));

    /// <summary>Wraps a test in `not`, where the policy language lets it: no value may be left that can't meet it.</summary>
    protected static Piece Negated(Draw draw, int times, Piece test)
    {
        for (; times > 0; times--) test = Piece.Map(draw, ("not", test));
        return test;
    }

    protected static int Nots(Draw draw) => draw.Chance(75) ? 0 : draw.Int(1, 2);

    protected static string Quoted(string text) => "\"" + text + "\"";

    protected static string JsonList(IEnumerable<string> items) => "[" + string.Join(", ", items) + "]";
}
