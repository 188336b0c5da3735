namespace ScopeRules;

/// <summary>What a clause concludes and what a decision says.</summary>
public enum Verdict
{
    /// <summary>A manager has to decide: the document leaves it open, or facts are missing. The default, so that nothing is covered by accident.</summary>
    AskManager,

    /// <summary>Technical support covers the request.</summary>
    Covered,

    /// <summary>Technical support does not cover the request.</summary>
    NotCovered,
}

/// <summary>How verdicts are written in YAML, JSON and messages.</summary>
internal static class VerdictNames
{
    public static readonly IReadOnlyList<string> All = ["covered", "not-covered", "ask-manager"];

    public static string Name(this Verdict verdict) => verdict switch
    {
        Verdict.Covered => "covered",
        Verdict.NotCovered => "not-covered",
        _ => "ask-manager",
    };

    public static Verdict? Parse(string name) => name switch
    {
        "covered" => Verdict.Covered,
        "not-covered" => Verdict.NotCovered,
        "ask-manager" => Verdict.AskManager,
        _ => null,
    };
}
