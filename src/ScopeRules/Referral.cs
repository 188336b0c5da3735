namespace ScopeRules;

/// <summary>Somebody to refer to.</summary>
public sealed class Referral
{
    internal Referral(Contact contact, bool isCertain)
    {
        Contact = contact;
        IsCertain = isCertain;
    }

    /// <summary>Who.</summary>
    public Contact Contact { get; }

    /// <summary>Whether it follows whatever the missing facts are.</summary>
    public bool IsCertain { get; }

    /// <summary>The contact's name.</summary>
    public override string ToString() => Contact.Name;
}
