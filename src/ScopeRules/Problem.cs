namespace ScopeRules;

/// <summary>Something wrong with the facts of a case. The case is decided all the same, and never more favourably because of it.</summary>
public sealed class Problem
{
    internal Problem(string? factName, Diagnostic diagnostic)
    {
        FactName = factName;
        Diagnostic = diagnostic;
    }

    /// <summary>The name of the fact as it was given; null where the facts as a whole are concerned.</summary>
    public string? FactName { get; }

    /// <summary>What is wrong, and where it stands if the facts came from a text.</summary>
    public Diagnostic Diagnostic { get; }

    /// <summary>The diagnostic in one line.</summary>
    public override string ToString() => Diagnostic.ToString();
}
