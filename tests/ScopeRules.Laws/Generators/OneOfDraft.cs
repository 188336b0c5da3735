namespace ScopeRules.Laws.Generators;

/// <summary>Values that the policy lists, some of them within others, some in an order.</summary>
internal sealed class OneOfDraft : FactDraft
{
    private const string SomethingElse = "something-else";

    private const int Wide = 16;

    private static readonly string[] Groups = ["in-a", "in-b", "all-of-it"];

    private readonly IReadOnlyList<ListedValue> _roots, _leaves, _all;
    private readonly string? _order;
    private readonly bool _isExhaustive;

    private OneOfDraft(string name, IReadOnlyList<ListedValue> roots, string? order, bool isExhaustive)
        : base(name)
    {
        _roots = roots;
        _all = [.. roots.SelectMany(r => r.All())];
        _leaves = [.. _all.Where(v => v.Parts.Count == 0)];
        _order = order;
        _isExhaustive = isExhaustive;
    }

    public override string Answer => "one-of";

    public override int MostCells => _leaves.Count;

    public static OneOfDraft Of(string name, Draw draw)
    {
        bool isExhaustive = draw.Chance(50);
        IReadOnlyList<ListedValue> values = ListedValues.Draw(draw, 1, 3);
        if (draw.Chance(30)) values = Grouped(draw, values);
        if (!isExhaustive) values = draw.Shuffled(values.Append(new(SomethingElse, null, [])));
        return new(name, values, draw.Chance(30) ? draw.OneOf("rising", "falling") : null, isExhaustive || draw.Chance(20));
    }

    public override IEnumerable<(long Value, int Weight)> Weighed => _roots.SelectMany(r => WeightsOf(r, 1)).Select((weight, place) => ((long)place, weight));

    public override bool IsWide => _leaves.Count >= Wide;

    /// <summary>With so many values that the rows about each are kept apart.</summary>
    public static OneOfDraft WideOf(string name, Draw draw) =>
        new(name, [.. Enumerable.Range(0, draw.Int(Wide, Wide + 6)).Select(i => new ListedValue($"n-{i}", null, []))], order: null, isExhaustive: true);

    public override Given Value(Draw draw)
    {
        int place = draw.Int(0, _leaves.Count - 1);
        return new(Quoted(draw.Chance(40) ? _leaves[place].Old ?? _leaves[place].Name : _leaves[place].Name), new KnowsValues([place]));
    }

    public override Given Exactly(IReadOnlyDictionary<int, long> values) => new(Quoted(_leaves[(int)values[Itself]].Name), new KnowsValues([values[Itself]]));

    protected override Given Assumable(Draw draw) => draw.Chance(70) ? Value(draw) : Of(draw, [draw.OneOf(_all)]);

    public override Given Several(Draw draw) => Of(draw, draw.Some(_all, 1, _all.Count));

    private Given Of(Draw draw, IReadOnlyList<ListedValue> some)
    {
        long[] places = [.. some.SelectMany(Places).Distinct().Order()];
        string[] names = [.. some.Select(v => Quoted(draw.Chance(40) ? v.Old ?? v.Name : v.Name))];
        return new(names.Length == 1 && draw.Chance(70) ? names[0] : JsonList(names), new KnowsValues(places));
    }

    public override Given Wrong(Draw draw) => new(
        draw.OneOf("\"nothing-like-it\"", "\"Red\"", "\"\"", "7", "true", "{}", "[]", "[[]]", "[\"nothing-like-it\", " + Quoted(_leaves[0].Name) + "]"),
        new KnowsNoValue());

    public override Piece Test(Draw draw)
    {
        int nots = Nots(draw);
        Piece test = draw.Int(1, 3) switch
        {
            1 when _leaves.Count < _all.Count => Piece.Map(draw, ("is-a", Piece.Names(draw, Apart(draw)))),
            2 when _order is not null && Ordered.Length > 0 => Piece.Map(draw, draw.Some(["at-least", "more-than", "at-most", "less-than"], 1, draw.Chance(70) ? 1 : 2)
                .Select(o => (o, Piece.Plain(draw.OneOf(Ordered))))),
            _ => Piece.Names(draw, draw.Some([.. _leaves.Select(v => v.Name)], 1, _leaves.Count)),
        };
        int met = Enumerable.Range(0, _leaves.Count).Count(place => MeetsItself(test, new KnowsValues([place])));
        if (met == (nots % 2 == 0 ? 0 : _leaves.Count)) (nots, test) = (0, Piece.Plain(draw.OneOf(_leaves).Name));
        return Negated(draw, nots, test);
    }

    public override IReadOnlyList<Piece> DisjointTests(Draw draw)
    {
        string[] values = [.. _leaves.Select(v => v.Name)];
        if (IsWide) return [.. values.Chunk(draw.OneOf(1, 1, 1, 2)).Select(v => Piece.Names(draw, v))];
        int cut = draw.Int(1, values.Length);
        IEnumerable<IReadOnlyList<string>> parts = [[.. values.Take(cut)], [.. values.Skip(cut)]];
        return [.. parts.Where(p => p.Count > 0).Select(p => Piece.Names(draw, p))];
    }

    protected override IEnumerable<(string Key, Piece? Value)> Declaration(Draw draw) =>
    [
        ("values", ListedValues.Declare(draw, _roots)),
        ("order", _order is null ? null : Piece.Plain(_order)),
        ("exhaustive", _isExhaustive ? Piece.Plain("yes") : null),
        ("weight", Weight(draw, [.. _all.Select(v => v.Name)])),
    ];

    protected override bool MeetsItself(Piece test, Knows known)
    {
        string value = _leaves[(int)known.Left(null)![0]].Name;
        if (test is not Piece.Mapping map) return test.ToWords().Contains(value);
        return map.Entries.All(e => e.Key == "is-a"
            ? _all.Where(v => e.Value.ToWords().Contains(v.Name)).SelectMany(v => v.All()).Any(v => v.Name == value)
            : Compares(value, e.Key, e.Value.ToWords()[0]));
    }

    // What is said of a value that consists of others is said of each of these, unless more is said of it.
    private IEnumerable<int> WeightsOf(ListedValue value, int outer)
    {
        int own = Weights.GetValueOrDefault(value.Name, outer);
        return value.Parts.Count == 0 ? [own] : value.Parts.SelectMany(p => WeightsOf(p, own));
    }

    private string[] Ordered => [.. _leaves.Select(v => v.Name).Where(n => n != SomethingElse)];

    private bool Compares(string value, string comparison, string bound)
    {
        string[] rising = _order == "rising" ? Ordered : [.. Ordered.Reverse()];
        int place = Array.IndexOf(rising, value), other = Array.IndexOf(rising, bound);
        return place >= 0 && comparison switch
        {
            "at-least" => place >= other,
            "more-than" => place > other,
            "at-most" => place <= other,
            _ => place < other,
        };
    }

    // Names of which none belongs to another.
    private List<string> Apart(Draw draw)
    {
        List<string> names = [];
        foreach (ListedValue value in draw.Some(_all, 1, 3))
            if (_all.Where(v => names.Contains(v.Name)).All(v => !v.All().Contains(value) && !value.All().Contains(v))) names.Add(value.Name);
        return names;
    }

    private IEnumerable<long> Places(ListedValue value) =>
        Enumerable.Range(0, _leaves.Count).Where(place => value.All().Contains(_leaves[place])).Select(place => (long)place);

    private static IReadOnlyList<ListedValue> Grouped(Draw draw, IReadOnlyList<ListedValue> values)
    {
        int cut = draw.Int(1, values.Count);
        ListedValue first = new(Groups[0], draw.Chance(20) ? "old-group" : null, [.. values.Take(cut)]);
        IReadOnlyList<ListedValue> grouped = [first, .. values.Skip(cut)];
        if (cut < values.Count && draw.Chance(30)) grouped = [first, new(Groups[1], null, [.. values.Skip(cut)])];
        return draw.Chance(20) ? [new(Groups[2], null, grouped)] : grouped;
    }
}
