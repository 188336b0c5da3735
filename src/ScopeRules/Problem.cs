namespace ScopeRules;

/// <summary>Something wrong with the facts of a case. The case is decided all the same, and never more favourably because of it.</summary>
public sealed class Problem
{
    internal Problem(string fact, Diagnostic diagnostic)
    {
        Fact = fact;
        Diagnostic = diagnostic;
    }

    /// <summary>The name of the fact as it was given; empty where the facts as a whole are concerned.</summary>
    public string Fact { get; }

    /// <summary>What is wrong, and where it stands if the facts came from a text.</summary>
    public Diagnostic Diagnostic { get; }

    /// <summary>The diagnostic in one line.</summary>
    public override string ToString() => Diagnostic.ToString();
}
