namespace ScopeRules.Laws.Generators;

internal sealed class SeveralOfDraft(string name, IReadOnlyList<ListedValue> values) : FactDraft(name)
{
    public override string Answer => "several-of";

    public override int MostCells => 1 << values.Count;

    public override Knows GivenTwice => new KnowsMembers([], [], OthersToo: true);

    public static SeveralOfDraft Of(string name, Draw draw) => new(name, ListedValues.Draw(draw, 1, 3));

    public override Given Value(Draw draw)
    {
        IReadOnlyList<int> members = Some(draw, 0);
        string list = JsonNames(draw.Chance(10) ? [.. members, .. members] : members, draw);
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
            ? $"{{\"perhaps\": {JsonNames(perhaps, draw)}}}"
            : $"{{\"includes\": {JsonNames(members)}, \"perhaps\": {JsonNames(perhaps, draw)}}}";
        return new(json, new KnowsMembers(members, [.. perhaps.Except(members)], OthersToo: false));
    }

    public override Given Wrong(Draw draw)
    {
        IReadOnlyList<int> members = Some(draw, 0);
        string some = JsonList([.. members.Select(m => Quoted(values[m].Name)), draw.OneOf("\"nothing-like-it\"", "1", "null", "[]")]);
        return draw.Int(1, 3) switch
        {
            1 => new(some, new KnowsMembers(members, [], OthersToo: true)),
            2 => new($"{{\"includes\": {JsonNames(members)}, \"perhaps\": [\"what\"]}}", new KnowsMembers(members, [], OthersToo: true)),
            _ => new(draw.OneOf(Quoted(values[0].Name), "true", "{}", "{\"includes\": 1}", "{\"excludes\": []}"), new KnowsMembers([], [], OthersToo: true)),
        };
    }

    public override Piece Test(Draw draw)
    {
        IReadOnlyList<string> operators = draw.Some(["includes-any", "includes-all", "includes-none"], 1, draw.Chance(80) ? 1 : 2);
        return Piece.Map(draw, operators.Select(o => (o, Piece.Names(draw, draw.Some([.. values.Select(v => v.Name)], 1, values.Count)))));
    }

    protected override IEnumerable<(string Key, Piece? Value)> Declaration(Draw draw) => [("values", ListedValues.Declare(draw, values))];

    protected override bool MeetsItself(Piece test, Knows known) => ((Piece.Mapping)test).Entries.All(part =>
    {
        bool[] isIn = [.. part.Value.ToWords().Select(name => known.Left(values.ToList().FindIndex(v => v.Name == name))![0] == 1)];
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

    private string JsonNames(IEnumerable<int> members, Draw? draw = null) =>
        JsonList(members.Select(m => Quoted(draw?.Chance(40) == true ? values[m].Old ?? values[m].Name : values[m].Name)));
}
