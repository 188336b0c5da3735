namespace ScopeRules.Evaluation;

/// <summary>What difference the answers to a question make.</summary>
internal enum Difference
{
    /// <summary>None, whatever the rest.</summary>
    None,

    /// <summary>Some rule out what others leave possible.</summary>
    Possibility,

    /// <summary>Some lead to another verdict than others.</summary>
    Verdict,
}
