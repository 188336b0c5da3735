namespace ScopeRules.Laws.Generators;

/// <summary>A fact whose values belong to the releases of a list.</summary>
internal abstract class ReleasedDraft(string name, ReleaseListDraft list) : FactDraft(name)
{
    protected ReleaseListDraft List => list;

    public override Piece Test(Draw draw) => Negated(draw, Nots(draw), draw.Chance(80) ? Piece.Map(draw, list.Tests(draw)) : One(draw));

    protected override IEnumerable<(string Key, Piece? Value)> Declaration(Draw draw) => [("releases", Piece.Plain(list.Name))];

    protected sealed override bool MeetsItself(Piece test, Knows known)
    {
        long value = known.Left(null)![0];
        return test is Piece.Mapping map ? map.Entries.All(e => list.Meets(ReleaseOf(value), e.Key, e.Value)) : Is(value, test.ToWords()[0]);
    }

    /// <summary>A test on one value.</summary>
    protected abstract Piece One(Draw draw);

    /// <summary>Whether a value meets that.</summary>
    protected abstract bool Is(long value, string tested);

    protected abstract ReleaseDraft? ReleaseOf(long value);
}

internal sealed class ReleasedNameDraft(string name, ReleaseListDraft list) : ReleasedDraft(name, list)
{
    private readonly string[] _names = [.. list.Releases.Select(r => r.Name), "something-else"];

    public override string Answer => "one-of";

    public override int MostCells => _names.Length;

    public override IEnumerable<(long Value, int Weight)> Weighed => _names.Select((_, place) => ((long)place, 1));

    public override Given Value(Draw draw)
    {
        int place = draw.Int(0, _names.Length - 1);
        return new(Quoted(_names[place]), new KnowsValues([place]));
    }

    public override Given Exactly(IReadOnlyDictionary<int, long> values) => new(Quoted(_names[(int)values[Itself]]), new KnowsValues([values[Itself]]));

    public override Given Several(Draw draw)
    {
        long[] places = [.. draw.Some([.. Enumerable.Range(0, _names.Length)], 2, 3).Select(p => (long)p).Order()];
        return new(JsonList(places.Select(p => Quoted(_names[(int)p]))), new KnowsValues(places));
    }

    public override Given Wrong(Draw draw) => new(draw.OneOf("\"n-9\"", "3", "[]", "true"), new KnowsNoValue());

    protected override IEnumerable<(string Key, Piece? Value)> Declaration(Draw draw) =>
        [.. base.Declaration(draw), ("values", ListedValues.Declare(draw, [.. _names.Select(n => new ListedValue(n, null, []))]))];

    protected override Piece One(Draw draw) => Piece.Plain(draw.OneOf(_names));

    protected override bool Is(long value, string tested) => _names[(int)value] == tested;

    protected override ReleaseDraft? ReleaseOf(long value) => value < List.Releases.Count ? List.Releases[(int)value] : null;
}

internal sealed class ReleasedVersionDraft(string name, ReleaseListDraft list) : ReleasedDraft(name, list)
{
    public override string Answer => "version";

    public override int MostCells => (2 * List.Releases.Count) + 1;

    public override Given Value(Draw draw)
    {
        string text = VersionDraft.Text(VersionDraft.First(Near(draw)));
        return new(Quoted(text), new KnowsValues([VersionDraft.First(text)]));
    }

    public override Given Exactly(IReadOnlyDictionary<int, long> values) =>
        new(Quoted(VersionDraft.Text(values[Itself])), new KnowsValues([values[Itself]]));

    public override Given Several(Draw draw)
    {
        string[] texts = [.. Draw.Many(2, () => Near(draw)), "1.2.3.4", "1.2.3.5"];
        return new(JsonList(texts.Select(Quoted)), new KnowsValues([.. texts.SelectMany(Left).Distinct()]));
    }

    public override Given Wrong(Draw draw) => new(draw.OneOf("3.4", "\"v3\"", "[]", "true"), new KnowsNoValue());

    protected override Piece Assumption(string json) => Piece.Plain(json);

    protected override Piece One(Draw draw) => new Piece.Word(draw.OneOf(List.Releases).Name, Piece.WordStyle.Double);

    protected override bool Is(long value, string tested) => VersionDraft.First(tested) <= value && value <= VersionDraft.Last(tested);

    // Of those with which the version begins, the one with most parts.
    protected override ReleaseDraft? ReleaseOf(long value) =>
        List.Releases.Where(r => (VersionDraft.Text(value) + ".").StartsWith(r.Name + ".", StringComparison.Ordinal)).MaxBy(r => r.Parts.Count);

    private string Near(Draw draw)
    {
        string text = draw.OneOf(List.Releases).Name;
        return draw.Int(1, 5) switch
        {
            1 => text,
            2 => text.Split('.')[0],
            3 when text.Count(c => c == '.') < 3 => text + "." + draw.OneOf("0", "1", "32767"),
            4 => string.Join('.', text.Split('.').SkipLast(1).Append("7")),
            _ => VersionDraft.Text(draw.OneOf(VersionDraft.Around(text).ToArray())),
        };
    }

    private IEnumerable<long> Left(string text) => List.Releases.SelectMany(r => VersionDraft.Around(r.Name)).Append(VersionDraft.First(text)).Append(VersionDraft.Last(text))
        .Where(v => VersionDraft.First(text) <= v && v <= VersionDraft.Last(text));
}
