using System.Reflection;

namespace ScopeRules.Diagnostics;

/// <summary>The help pages that an assembly carries: embedded Markdown, each under its diagnostic code as the resource's name.</summary>
internal sealed class PageSource(Assembly assembly)
{
    private const string Prefix = "SCOPE";

    /// <summary>The codes that have a page, in order.</summary>
    public IReadOnlyList<string> Codes { get; } =
        [.. assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The page of a code, in upper or lower case; null where there is none.</summary>
    public string? Find(string code)
    {
        if (Codes.FirstOrDefault(c => c.Equals(code, StringComparison.OrdinalIgnoreCase)) is not { } name) return null;
        using StreamReader reader = new(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
