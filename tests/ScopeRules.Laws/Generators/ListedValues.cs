namespace ScopeRules.Laws.Generators;

/// <summary>A value that a policy lists by name.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Old">The one that it had before; null: none.</param>
/// <param name="Parts">The values of which it consists.</param>
internal sealed record ListedValue(string Name, string? Old, IReadOnlyList<ListedValue> Parts)
{
    /// <summary>Itself and all of which it consists.</summary>
    public IEnumerable<ListedValue> All() => Parts.SelectMany(p => p.All()).Prepend(this);
}

internal static class ListedValues
{
    // Names that other things bear too, and that YAML has other ideas about.
    private static readonly string[] Names = ["red", "green", "blue", "f-a", "t-a", "yes", "no", "on", "y", "not", "always", "x1", "includes", "n-0"];

    public static IReadOnlyList<ListedValue> Draw(Draw draw, int atLeast, int atMost) =>
        [.. draw.Some(Names, atLeast, atMost).Select(n => new ListedValue(n, draw.Chance(10) ? $"old-{n}" : null, []))];

    public static Piece Declare(Draw draw, IEnumerable<ListedValue> values) => Piece.Block(values.Select(v => (v.Name, (Piece?)Declare(draw, v))));

    private static Piece Declare(Draw draw, ListedValue value) => value is { Old: null, Parts.Count: 0 } && draw.Chance(95)
        ? Prose.Text(draw)
        : Piece.Block(
            ("meaning", Prose.Text(draw)),
            ("formerly", value.Old is null ? null : Piece.Names(draw, [value.Old])),
            ("values", value.Parts.Count == 0 ? null : Declare(draw, value.Parts)));
}
