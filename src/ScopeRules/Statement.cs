namespace ScopeRules;

/// <summary>An obligation, a caveat, a promise or a step that restores cover.</summary>
public sealed class Statement
{
    internal Statement(string text, bool isCertain)
    {
        Text = text;
        IsCertain = isCertain;
    }

    /// <summary>What it says.</summary>
    public string Text { get; }

    /// <summary>Whether it follows whatever the missing facts are.</summary>
    public bool IsCertain { get; }

    /// <summary>What it says.</summary>
    public override string ToString() => Text;
}
