namespace ScopeRules;

/// <summary>How much a <see cref="Diagnostic"/> weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is refused because of it.</summary>
    Warning,

    /// <summary>The policy, suite or facts are refused because of it.</summary>
    Error,
}
