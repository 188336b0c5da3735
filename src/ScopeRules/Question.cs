namespace ScopeRules;

/// <summary>A fact to ask for, because its answers can lead to different verdicts.</summary>
public sealed class Question
{
    internal Question(Fact fact, bool isAssumed)
    {
        Fact = fact;
        IsAssumed = isAssumed;
    }

    /// <summary>The fact to ask for; its <see cref="Fact.Question"/> is the text.</summary>
    public Fact Fact { get; }

    /// <summary>Whether a value is assumed until it is asked; such questions come last.</summary>
    public bool IsAssumed { get; }

    /// <summary>The fact's name.</summary>
    public override string ToString() => Fact.Name;
}
