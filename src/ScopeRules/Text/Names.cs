using System.Runtime.CompilerServices;

namespace ScopeRules.Text;

/// <summary>The names of a policy: ASCII <c>[a-z][a-z0-9-]*</c>, 64 characters at most, and not true, false or null.</summary>
internal static class Names
{
    /// <summary>Names that a program gave, in a list of their own that nobody changes.</summary>
    /// <exception cref="ArgumentNullException">They, or one of them, are null.</exception>
    public static IReadOnlyList<string> Copied(IEnumerable<string> names, [CallerArgumentExpression(nameof(names))] string? argument = null)
    {
        ArgumentNullException.ThrowIfNull(names, argument);
        string[] copy = [.. names];
        foreach (string name in copy) ArgumentNullException.ThrowIfNull(name, argument);
        return Array.AsReadOnly(copy);
    }

    public const int MaxLength = 64;

    public static bool IsName(string text)
    {
        if (text.Length is 0 or > MaxLength || text[0] is < 'a' or > 'z') return false;
        if (text is "true" or "false" or "null") return false; // YAML and JSON read them as something else
        foreach (char c in text)
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')) return false;
        return true;
    }

    /// <summary>How something that is no name could be made one; null where that is not clear.</summary>
    public static string? Advice(string text)
    {
        if (text is "true" or "false" or "null") return "YAML and JSON read this word as something else; choose another one";
        if (text.Length > MaxLength) return $"a name has {MaxLength} characters at most";
        string name = string.Join('-', text.ToLowerInvariant().Split([' ', '_', '.', '-'], StringSplitOptions.RemoveEmptyEntries));
        return IsName(name) ? $"write `{name}`" : null;
    }

    /// <summary>The candidate that a misspelt name most likely means; null if none is near.</summary>
    public static string? Nearest(string misspelt, IEnumerable<string> candidates)
    {
        if (misspelt.Length > MaxLength) return null;
        string? nearest = null;
        int best = Math.Min(misspelt.Length, Math.Max(1, misspelt.Length / 3) + 1);
        foreach (string candidate in candidates)
        {
            if (candidate.Length > MaxLength || Math.Abs(candidate.Length - misspelt.Length) > best) continue;
            int distance = Distance(misspelt, candidate);
            bool better = distance < best || (distance == best && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0);
            if (!better) continue;
            best = distance;
            nearest = candidate;
        }

        return nearest;
    }

    // Optimal string alignment: insert, delete, replace, swap neighbours.
    private static int Distance(string a, string b)
    {
        int[,] d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (int j = 0; j <= b.Length; j++) d[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                bool same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                d[i, j] = Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[a.Length, b.Length];
    }
}
