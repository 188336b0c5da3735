namespace ScopeRules.Laws.Generators;

/// <summary>Texts for people: most are plain words, some are what makes printers and readers stumble.</summary>
internal static class Prose
{
    private static readonly string[] Words = ["help", "with", "the", "server", "Nothing", "else", "bill", "fee", "Hours"];

    // Whatever YAML gives a meaning, and letters from far away.
    private static readonly string[] Crumbs =
    [
        "a", "z", " ", "  ", ": ", " #", "#", "-", "- ", "?", "{", "}", "[", "]", ",", "&", "*", "!", "|", ">", "%", "@", "`", "\"", "'", "\\", "\n", "\t",
        "{0}", "${x}", "é", "ß", "İ", "中", "\u00a0", "😀", "e\u0301", "~", "null", "yes", "=", "\\n", "«", "\u3000",
    ];

    public static Piece Text(Draw draw)
    {
        if (draw.Chance(20)) return Awkward(draw);
        string text = string.Join(' ', Draw.Many(draw.Int(1, 3), () => draw.OneOf(Words)));
        return new Piece.Word(text, draw.OneOf(Enum.GetValues<Piece.WordStyle>()));
    }

    public static Piece? Perhaps(Draw draw, int percent) => draw.Chance(percent) ? Text(draw) : null;

    /// <summary>Texts of which no two are the same.</summary>
    public static Piece Texts(Draw draw)
    {
        Piece[] texts = [.. Draw.Many(draw.Int(1, 2), () => Text(draw)).DistinctBy(t => ((Piece.Word)t).Text.Trim())];
        return Piece.OneOrMore(draw, texts);
    }

    private static Piece.Word Awkward(Draw draw)
    {
        string text = string.Concat(Draw.Many(draw.Int(1, 6), () => draw.OneOf(Crumbs)));
        if (text.Trim().Length == 0) text += "x";
        return new Piece.Word(text, text.Contains('\n') || text.Contains('\t') || draw.Chance(50) ? Piece.WordStyle.Double : Piece.WordStyle.Single);
    }
}
