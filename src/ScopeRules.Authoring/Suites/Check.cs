using ScopeRules.Text;

namespace ScopeRules.Authoring.Suites;

/// <summary>One line of what a case expects.</summary>
/// <param name="Key">As it stands in the suite.</param>
/// <param name="Expected">What should be there, as it stands in the suite.</param>
/// <param name="Actual">What a decision has there.</param>
/// <param name="Kind">How the two are compared.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Check(
    string Key, IReadOnlyList<string> Expected, Func<Decision, IEnumerable<string>> Actual, CheckKind Kind, SourceSpan Span)
{
    /// <summary>What is expected, for a message.</summary>
    public string Wanted => Expected.Count == 0 ? "none" : Words.And(Expected.Select(Shown));

    /// <summary>What the decision has instead, for a message; null where it is as expected.</summary>
    public string? Mismatch(Decision decision)
    {
        List<string> actual = [.. Actual(decision)];
        bool met = Expected.All(actual.Contains) && (Kind == CheckKind.AtLeast || actual.Distinct().Count() == Expected.Count);
        return met ? null : actual.Count == 0 ? "there is none" : "it is " + Words.And(actual.Select(Shown));
    }

    // Names stand for themselves; sentences would run into the message.
    private static string Shown(string item) => item.Contains(' ', StringComparison.Ordinal) ? $"\"{item}\"" : item;
}

internal enum CheckKind
{
    /// <summary>These and nothing else, in any order.</summary>
    Exactly,

    /// <summary>These, and perhaps others.</summary>
    AtLeast,
}
