namespace ScopeRules.Diagnostics;

/// <summary>The help pages of the codes in <see cref="Catalogue"/>; a further assembly brings its own with a <see cref="PageSource"/>.</summary>
internal static class Pages
{
    public static readonly PageSource Core = new(typeof(Pages).Assembly);

    /// <summary>The page of a code, in upper or lower case; null where there is none.</summary>
    /// <param name="code">Such as <c>SCOPE2003</c>.</param>
    /// <param name="others">Where to look beyond the core.</param>
    public static string? Find(string code, params IReadOnlyList<PageSource> others) =>
        Core.Find(code) ?? others.Select(o => o.Find(code)).FirstOrDefault(p => p is not null);
}
