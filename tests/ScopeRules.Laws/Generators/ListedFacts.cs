namespace ScopeRules.Laws.Generators;

/// <summary>Values that a policy lists by name.</summary>
internal static class ListedValues
{
    // Names that other things bear too, and that YAML has other ideas about.
    private static readonly string[] Names = ["red", "green", "blue", "f-a", "t-a", "yes", "no", "on", "y", "not", "always", "x1", "includes", "n-0"];

    public static IReadOnlyList<string> Draw(Draw draw, int atLeast, int atMost) => draw.Some(Names, atLeast, atMost);

    public static Piece Declare(Draw draw, IEnumerable<string> names) => Piece.Block(names.Select(n => (n, (Piece?)Prose.Text(draw))));
}

internal sealed class OneOfDraft(string name, IReadOnlyList<string> values, bool exhaustive) : FactDraft(name)
{
    public override string Answer => "one-of";

    public override int MostCells => values.Count;

    public static OneOfDraft Of(string name, Draw draw)
    {
        IReadOnlyList<string> values = ListedValues.Draw(draw, 1, 3);
        return draw.Chance(50) ? new(name, values, exhaustive: true) : new(name, draw.Shuffled(values.Append("something-else")), draw.Chance(20));
    }

    public override Given Value(Draw draw) => At(draw.Int(0, values.Count - 1));

    public override Given Exactly(IReadOnlyDictionary<int, long> values) => At((int)values[Itself]);

    public override Given Several(Draw draw)
    {
        IReadOnlyList<int> places = draw.Some([.. Enumerable.Range(0, values.Count)], 2, values.Count);
        return new(JsonList(places.Select(p => Quoted(values[p]))), new KnowsValues([.. places.Select(p => (long)p)]));
    }

    public override Given Wrong(Draw draw) => new(
        draw.OneOf("\"nothing-like-it\"", "\"Red\"", "\"\"", "7", "true", "{}", "[]", "[[]]", "[\"nothing-like-it\", " + Quoted(values[0]) + "]"), new KnowsNoValue());

    public override Piece Test(Draw draw)
    {
        int nots = values.Count == 1 ? 0 : Nots(draw);
        IReadOnlyList<string> some = draw.Some(values, 1, nots == 1 ? values.Count - 1 : values.Count);
        return Negated(draw, nots, Piece.Names(draw, some));
    }

    protected override IEnumerable<(string Key, Piece? Value)> Declaration(Draw draw) =>
        [("values", ListedValues.Declare(draw, values)), ("exhaustive", exhaustive ? Piece.Plain("yes") : null)];

    protected override bool MeetsItself(Piece test, Knows known) => test.ToWords().Contains(values[(int)known.Left(null)![0]]);

    private Given At(int place) => new(Quoted(values[place]), new KnowsValues([place]));
}

internal sealed class YesNoDraft(string name) : FactDraft(name)
{
    public override string Answer => "yes-no";

    public override int MostCells => 2;

    public override Given Value(Draw draw) => draw.OneOf<Given>(
        new("\"yes\"", new KnowsValues([1])), new("true", new KnowsValues([1])), new("\"no\"", new KnowsValues([0])), new("false", new KnowsValues([0])));

    public override Given Exactly(IReadOnlyDictionary<int, long> values) =>
        new(Quoted(values[Itself] == 1 ? "yes" : "no"), new KnowsValues([values[Itself]]));

    public override Given Several(Draw draw) => new(draw.OneOf("[\"yes\", \"no\"]", "[false, true]"), new KnowsValues([0, 1]));

    public override Given Wrong(Draw draw) => new(draw.OneOf("\"maybe\"", "1", "\"true\"", "\"Yes\"", "[\"yes\", 0]", "[]", "{\"yes\": true}"), new KnowsNoValue());

    public override Piece Test(Draw draw) => Negated(draw, Nots(draw), Piece.Plain(draw.OneOf("yes", "no", "true", "false")));

    protected override bool MeetsItself(Piece test, Knows known) => (test.ToWords()[0] is "yes" or "true") == (known.Left(null)![0] == 1);
}

internal sealed class SeveralOfDraft(string name, IReadOnlyList<string> values) : FactDraft(name)
{
    public override string Answer => "several-of";

    public override int MostCells => 1 << values.Count;

    public static SeveralOfDraft Of(string name, Draw draw) => new(name, ListedValues.Draw(draw, 1, 3));

    public override Given Value(Draw draw)
    {
        IReadOnlyList<int> members = Some(draw, 0);
        string list = JsonNames(draw.Chance(10) ? [.. members, .. members] : members);
        return new(draw.Chance(15) ? $"{{\"includes\": {list}}}" : list, new KnowsMembers(members, [], OthersToo: false));
    }

    public override Given Exactly(IReadOnlyDictionary<int, long> isIn)
    {
        int[] members = [.. isIn.Where(m => m.Value == 1).Select(m => m.Key)];
        return new(JsonNames(members), new KnowsMembers(members, [], OthersToo: false));
    }

    public override Given Several(Draw draw)
    {
        IReadOnlyList<int> members = Some(draw, 0), perhaps = Some(draw, 1);
        string json = members.Count == 0 && draw.Chance(50)
            ? $"{{\"perhaps\": {JsonNames(perhaps)}}}"
            : $"{{\"includes\": {JsonNames(members)}, \"perhaps\": {JsonNames(perhaps)}}}";
        return new(json, new KnowsMembers(members, [.. perhaps.Except(members)], OthersToo: false));
    }

    public override Given Wrong(Draw draw)
    {
        IReadOnlyList<int> members = Some(draw, 0);
        string some = JsonList([.. members.Select(m => Quoted(values[m])), draw.OneOf("\"nothing-like-it\"", "1", "null", "[]")]);
        return draw.Int(1, 3) switch
        {
            1 => new(some, new KnowsMembers(members, [], OthersToo: true)),
            2 => new($"{{\"includes\": {JsonNames(members)}, \"perhaps\": [\"what\"]}}", new KnowsMembers(members, [], OthersToo: true)),
            _ => new(draw.OneOf(Quoted(values[0]), "true", "{}", "{\"includes\": 1}", "{\"excludes\": []}"), new KnowsMembers([], [], OthersToo: true)),
        };
    }

    public override Piece Test(Draw draw)
    {
        IReadOnlyList<string> operators = draw.Some(["includes-any", "includes-all", "includes-none"], 1, draw.Chance(80) ? 1 : 2);
        return Piece.Map(draw, operators.Select(o => (o, Piece.Names(draw, draw.Some(values, 1, values.Count)))));
    }

    protected override IEnumerable<(string Key, Piece? Value)> Declaration(Draw draw) => [("values", ListedValues.Declare(draw, values))];

    protected override bool MeetsItself(Piece test, Knows known) => ((Piece.Mapping)test).Entries.All(part =>
    {
        bool[] isIn = [.. part.Value.ToWords().Select(name => known.Left(values.ToList().IndexOf(name))![0] == 1)];
        return part.Key switch
        {
            "includes-any" => isIn.Contains(true),
            "includes-all" => !isIn.Contains(false),
            _ => !isIn.Contains(true),
        };
    });

    // JSON that holds no more than names in lists is YAML too.
    protected override Piece Assumption(string json) => Piece.Plain(json);

    private IReadOnlyList<int> Some(Draw draw, int atLeast) => draw.Some([.. Enumerable.Range(0, values.Count)], atLeast, values.Count);

    private string JsonNames(IEnumerable<int> members) => JsonList(members.Select(m => Quoted(values[m])));
}
