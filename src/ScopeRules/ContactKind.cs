namespace ScopeRules;

/// <summary>What sort of contact somebody is.</summary>
public enum ContactKind
{
    /// <summary>Whoever sells the product.</summary>
    Sales,

    /// <summary>Paid services of the vendor, such as consulting.</summary>
    Services,

    /// <summary>A partner of the vendor, such as a reseller.</summary>
    Partner,

    /// <summary>Whoever provides another product or the place where it runs.</summary>
    Provider,

    /// <summary>Other users, such as a forum.</summary>
    Community,

    /// <summary>Whoever holds courses.</summary>
    Training,

    /// <summary>Something to read, such as a manual or a knowledge base.</summary>
    Documentation,

    /// <summary>Somebody who decides for the vendor.</summary>
    Manager,

    /// <summary>Another policy that speaks to the case.</summary>
    OtherPolicy,
}

/// <summary>How kinds of contacts are written in YAML and JSON.</summary>
internal static class ContactKindNames
{
    public static readonly IReadOnlyList<string> All =
        ["sales", "services", "partner", "provider", "community", "training", "documentation", "manager", "other-policy"];

    public static string Name(this ContactKind kind) => All[(int)kind];

    public static ContactKind Parse(string name) => (ContactKind)All.ToList().IndexOf(name);
}
