namespace ScopeRules.Laws.Generators;

/// <summary>Draws what is said along with a verdict, and the contacts and channels that it names.</summary>
internal sealed class OutcomeDrawer(Draw draw, IReadOnlyList<CalendarDraft> calendars)
{
    private static readonly string[] Kinds =
        ["sales", "services", "partner", "provider", "community", "training", "documentation", "manager", "other-policy"];

    private readonly IReadOnlyList<string> _channels = draw.Chance(40) ? draw.Some(["phone", "ticket", "chat"], 1, 3) : [];

    /// <summary>Contacts, which open points name too.</summary>
    public IReadOnlyList<string> Contacts { get; } = draw.Some(["sales", "support-manager", "sales-2"], 0, 3);

    public Piece? DeclareContacts() => Contacts.Count == 0 ? null : Piece.Block(Contacts.Select(c => (c, (Piece?)Contact())));

    public Piece? DeclareChannels() => _channels.Count == 0 ? null : Piece.Block(_channels.Select(c => (c, (Piece?)Prose.Text(draw))));

    /// <summary>The keys of a clause, a rider or `otherwise`.</summary>
    /// <param name="percent">How likely each is, where what it names is declared.</param>
    public IEnumerable<(string, Piece?)> Keys(int percent) =>
    [
        ("refer", Names(Contacts, percent + 10)),
        ("provider", Name(Contacts, percent)),
        ("fee", draw.Chance(percent) ? Piece.Plain(draw.OneOf("included", "possible", "charged", "add-on")) : null),
        ("channels", Names(_channels, percent + 20)),
        ("response", draw.Chance(percent) ? Response() : null),
        ("discretion", Name(Contacts, percent)),
        ("obligations", draw.Chance(percent) ? Prose.Texts(draw) : null),
        ("caveats", draw.Chance(percent) ? Prose.Texts(draw) : null),
        ("promises", draw.Chance(percent / 2) ? Prose.Texts(draw) : null),
        ("restored-by", draw.Chance(percent / 2) ? Prose.Texts(draw) : null),
    ];

    private Piece Contact() => draw.Chance(60) ? Prose.Text(draw) : Piece.Block(
        ("title", Prose.Text(draw)), ("kind", draw.Chance(60) ? Piece.Plain(draw.OneOf(Kinds)) : null), ("url", Prose.Perhaps(draw, 40)));

    // Few amounts, so that two often say the same.
    private Piece Response()
    {
        Piece within = Piece.Flow((draw.OneOf("minutes", "hours", "days", "business-days"), Piece.Plain(draw.OneOf("1", "4", "10000"))));
        Piece? during = calendars.Count > 0 && draw.Chance(50) ? Piece.Plain(draw.OneOf(calendars).Name) : null;
        return draw.Chance(50) ? Piece.Flow(("within", within), ("during", during)) : Piece.Block(("during", during), ("within", within));
    }

    private Piece? Names(IReadOnlyList<string> names, int percent) => names.Count > 0 && draw.Chance(percent) ? Piece.Names(draw, draw.Some(names, 1, 2)) : null;

    private Piece? Name(IReadOnlyList<string> names, int percent) => names.Count > 0 && draw.Chance(percent) ? Piece.Plain(draw.OneOf(names)) : null;
}
