namespace ScopeRules.Laws.Generators;

/// <summary>Cuts pieces out of a policy, and puts them where others were: well-formed YAML that is no policy any more.</summary>
internal sealed class Surgery(Draw draw, Piece root)
{
    private readonly IReadOnlyList<Piece> _organs = [.. All(root)];

    // Keys that mean something somewhere.
    private static readonly string[] Keys =
    [
        "when", "unless", "not", "all", "any", "values", "answer", "assume", "verdict", "overrides", "id", "f-a", "t-a", "p-a", "within",
        "includes-any", "at-least", "is-a", "within-last", "before", "formerly", "order", "unit", "meaning", "otherwise", "",
    ];

    public Piece Operated()
    {
        Piece patient = root;
        for (int times = draw.Int(1, 3); times > 0; times--)
        {
            int place = draw.Int(0, All(patient).Count() - 1);
            patient = Replaced(patient, ref place);
        }

        return patient;
    }

    private static IEnumerable<Piece> All(Piece piece) => piece switch
    {
        Piece.Mapping map => map.Entries.SelectMany(e => All(e.Value)).Prepend(piece),
        Piece.Listing list => list.Items.SelectMany(All).Prepend(piece),
        _ => [piece],
    };

    // The piece at a place, counted in document order, becomes something else.
    private Piece Replaced(Piece piece, ref int place)
    {
        if (place-- == 0) return Changed(piece);
        switch (piece)
        {
            case Piece.Mapping map:
                List<(string, Piece)> entries = [];
                foreach ((string key, Piece value) in map.Entries) entries.Add((key, place < 0 ? value : Replaced(value, ref place)));
                return map with { Entries = entries };
            case Piece.Listing list:
                List<Piece> items = [];
                foreach (Piece item in list.Items) items.Add(place < 0 ? item : Replaced(item, ref place));
                return list with { Items = items };
            default:
                return piece;
        }
    }

    private Piece Changed(Piece piece) => (piece, draw.Int(1, 4)) switch
    {
        (Piece.Mapping map, 1) => map with { Entries = Without(map.Entries) },
        (Piece.Mapping map, 2) => map with { Entries = [.. map.Entries, (draw.OneOf(Keys), draw.OneOf(_organs))] },
        (Piece.Mapping map, 3) => map with { Entries = [.. map.Entries.Select(e => draw.Chance(30) ? (draw.OneOf(Keys), e.Value) : e)] },
        (Piece.Listing list, 1) => list with { Items = Without(list.Items) },
        (Piece.Listing list, 2) => list with { Items = [.. list.Items, draw.OneOf(_organs)] },
        (Piece.Listing list, 3) => list with { Items = [.. list.Items, .. list.Items] },
        (_, 4) => draw.OneOf<Piece>(
            Piece.Plain(""), Piece.Plain("~"), Piece.Plain("always"), Piece.Plain("-1"), Piece.Plain("2026-01-01"),
            Piece.Plain("f-a"), Piece.Plain("99999999999999999999"),
            new Piece.Listing([], IsFlow: true), new Piece.Mapping([], IsFlow: true), new Piece.Word(" ", Piece.WordStyle.Double)),
        _ => draw.OneOf(_organs),
    };

    private List<T> Without<T>(IReadOnlyList<T> items)
    {
        List<T> left = [.. items];
        if (left.Count > 0) left.RemoveAt(draw.Int(0, left.Count - 1));
        return left;
    }
}
