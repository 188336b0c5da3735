namespace ScopeRules.Text;

/// <summary>Lists in running text.</summary>
internal static class Words
{
    /// <summary>«a», «a or b», «a, b or c».</summary>
    public static string Or(IEnumerable<string> items) => Join([.. items], " or ");

    /// <summary>«a», «a and b», «a, b and c».</summary>
    public static string And(IEnumerable<string> items) => Join([.. items], " and ");

    private static string Join(List<string> items, string last) => items.Count switch
    {
        0 => "nothing",
        1 => items[0],
        _ => string.Join(", ", items[..^1]) + last + items[^1],
    };
}
