namespace ScopeRules.Laws.Generators;

/// <summary>
/// Draws for a policy another one that it could extend: what is declared and said is divided between the two, some of what is
/// below says something else until the layer mends it, and values hide behind parameters.
/// </summary>
internal sealed class LayerDrawer(Draw draw)
{
    private static readonly string[] Maps = ["contacts", "channels", "holiday-sets", "calendars", "release-lists", "facts", "terms", "open-points"];
    private static readonly string[] Whole = ["precedence", "levels", "documents"];

    private readonly List<(string Key, Piece Value)> _parameters = [];
    private readonly List<(string Id, Piece Body)> _replaced = [], _changed = [];
    private readonly List<string> _removed = [];

    public FilesDraft Draw(PolicyDraft policy)
    {
        Piece.Mapping root = (Piece.Mapping)policy.Root;
        List<(string Key, Piece? Value)> below = [("scoperules", Piece.Plain("1")), ("policy", Piece.Plain("below")), ("title", Text("Below")), ("source", Piece.Flow(("document", Text("Below"))))];
        List<(string Key, Piece? Value)> above = [];
        foreach ((string key, Piece value) in root.Entries.Where(e => e.Key != "otherwise"))
        {
            (Piece? low, Piece? high) = Divide(key, value);
            if (low is not null && key is not ("scoperules" or "policy" or "title" or "source")) below.Add((key, low));
            above.Add((key, high));
        }

        below.Add(("parameters", Map(_parameters.Select(p => (p.Key, draw.Chance(50) ? p.Value : Text("Wrong"))))));
        below.Add(("otherwise", Piece.Flow(("verdict", Piece.Plain("ask-manager")))));
        above.Add(("extends", Piece.Plain("below.yaml")));
        above.Add(("parameters", Map(_parameters)));
        above.Add(("remove", _removed.Count == 0 ? null : Piece.Names(draw, _removed)));
        above.Add(("replace", Map(_replaced)));
        above.Add(("change", Map(_changed)));
        return new FilesDraft(("policy.yaml", Piece.Block([.. above, ("otherwise", root["otherwise"])])), ("below.yaml", Piece.Block(below)));
    }

    private (Piece? Below, Piece? Above) Divide(string key, Piece value)
    {
        if (Whole.Contains(key)) return draw.OneOf<(Piece?, Piece?)>((value, null), (null, value), (Text("Wrong"), value));
        if (Maps.Contains(key)) return DivideMap((Piece.Mapping)value);
        return key switch
        {
            "sections" => (new Piece.Listing(Sections((Piece.Listing)value, out List<Piece> added), IsFlow: false), added.Count == 0 ? null : new Piece.Listing(added, IsFlow: false)),
            "riders" or "impossible" => DivideList((Piece.Listing)value, mayEdit: key == "riders"),
            _ => (null, value),
        };
    }

    // The wrong meaning below is never bound, as the layer has a name of its own for it.
    private (Piece?, Piece?) DivideMap(Piece.Mapping map)
    {
        List<(string, Piece)> below = [], above = [];
        foreach ((string key, Piece value) in map.Entries)
        {
            int place = draw.Int(1, 3);
            if (place < 3) below.Add((key, place == 1 ? value : Text("Wrong")));
            if (place > 1) above.Add((key, value));
        }

        return (Map(below), Map(above));
    }

    private (Piece?, Piece?) DivideList(Piece.Listing list, bool mayEdit)
    {
        List<Piece> below = [], above = [];
        foreach (Piece item in list.Items)
        {
            if (draw.Chance(30)) above.Add(item);
            else below.Add(mayEdit ? Edited(item) : item);
        }

        return (below.Count == 0 ? null : new Piece.Listing(below, IsFlow: false), above.Count == 0 ? null : new Piece.Listing(above, IsFlow: false));
    }

    // Clauses that the layer adds join a section by its heading, so it must be the only one of that name.
    private List<Piece> Sections(Piece.Listing sections, out List<Piece> added)
    {
        List<Piece> below = [];
        added = [];
        foreach (Piece.Mapping section in sections.Items.Cast<Piece.Mapping>())
        {
            bool isAlone = sections.Items.Count == 1 || sections.Items.Count(s => HeadingOf(s) == HeadingOf(section)) == 1;
            if (isAlone && below.Count > 0 && draw.Chance(20)) added.Add(section);
            else below.Add(Section(section, isAlone ? added : null));
        }

        return below;
    }

    private Piece.Mapping Section(Piece.Mapping section, List<Piece>? added)
    {
        if (section["clauses"] is not Piece.Listing clauses) return section;
        List<Piece> kept = [], moved = [];
        foreach (Piece clause in clauses.Items)
        {
            if (added is not null && draw.Chance(20)) moved.Add(clause);
            else kept.Add(Edited(clause));
        }

        while (draw.Chance(15)) kept.Add(Superfluous());
        if (moved.Count > 0) added!.Add(Piece.Block(("heading", section["heading"]), ("clauses", new Piece.Listing(moved, IsFlow: false))));
        return section with { Entries = [.. section.Entries.Select(e => e.Key == "clauses" ? (e.Key, new Piece.Listing(kept, IsFlow: false)) : e).Where(e => e.Key != "clauses" || kept.Count > 0)] };
    }

    private Piece.Mapping Superfluous()
    {
        string id = $"gone-{_removed.Count + 1}";
        _removed.Add(id);
        return (Piece.Mapping)Piece.Block(("id", Piece.Plain(id)), ("title", Text("Gone")), ("cites", Text("Gone")), ("when", Piece.Plain("always")), ("verdict", Piece.Plain("covered")));
    }

    private Piece.Mapping Edited(Piece provision)
    {
        Piece.Mapping whole = (Piece.Mapping)provision;
        string id = whole["id"]!.ToWords()[0];
        List<(string Key, Piece Value)> body = [.. whole.Entries.Where(e => e.Key != "id")];
        (string, Piece)[] own = [("id", whole["id"]!)];
        switch (draw.Int(1, 6))
        {
            case 1:
                _replaced.Add((id, new Piece.Mapping(body, IsFlow: false)));
                return whole with { Entries = [.. own, ("title", Text("Replaced")), ("verdict", Text("Wrong"))] };
            case 2:
                IReadOnlyList<(string Key, Piece Value)> changed = draw.Some(body, 1, 3);
                _changed.Add((id, new Piece.Mapping([.. changed], IsFlow: false)));
                return whole with { Entries = [.. own, .. body.Where(b => !changed.Contains(b) || draw.Chance(50)).Select(b => changed.Contains(b) ? (b.Key, Text("Wrong")) : b)] };
            case 3:
                return whole with { Entries = [.. own, .. body.Select(b => draw.Chance(30) ? (b.Key, Parameter(b.Value)) : b)] };
            default:
                return whole;
        }
    }

    private Piece Parameter(Piece value)
    {
        string name = $"p-{_parameters.Count + 1}";
        _parameters.Add((name, value));
        return Piece.Flow(("parameter", Piece.Plain(name)));
    }

    private static string HeadingOf(Piece section) => ((Piece.Word)section["heading"]!).Text.Trim();

    private static Piece.Mapping? Map(IEnumerable<(string Key, Piece Value)> entries) =>
        entries.ToList() is { Count: > 0 } all ? new Piece.Mapping(all, IsFlow: false) : null;

    private static Piece.Word Text(string text) => new(text, Piece.WordStyle.Double);
}
