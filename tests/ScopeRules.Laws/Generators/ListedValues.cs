namespace ScopeRules.Laws.Generators;

/// <summary>Values that a policy lists by name.</summary>
internal static class ListedValues
{
    // Names that other things bear too, and that YAML has other ideas about.
    private static readonly string[] Names = ["red", "green", "blue", "f-a", "t-a", "yes", "no", "on", "y", "not", "always", "x1", "includes", "n-0"];

    public static IReadOnlyList<string> Draw(Draw draw, int atLeast, int atMost) => draw.Some(Names, atLeast, atMost);

    public static Piece Declare(Draw draw, IEnumerable<string> names) => Piece.Block(names.Select(n => (n, (Piece?)Prose.Text(draw))));
}
