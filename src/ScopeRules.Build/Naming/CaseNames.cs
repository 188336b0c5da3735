namespace ScopeRules.Build.Naming;

/// <summary>What everything that is written for a policy is called.</summary>
internal sealed class CaseNames
{
    // What a record has already, by itself or as a source of facts.
    private static readonly string[] Members =
    [
        "Columns", "Give", "PolicyId", "PolicySha256",
        "Clone", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ReferenceEquals", "ToString",
    ];

    // Below a project's namespace these would hide what all code means by them.
    private static readonly string[] Roots = ["System", "Microsoft", "ScopeRules"];

    public CaseNames(Policy policy, string? ownNamespace, string rootNamespace, string? className)
    {
        string id = Identifiers.Pascal(policy.Id);
        Namespace = string.Join('.', (ownNamespace ?? $"{rootNamespace}.{new FreshNames(Roots).Take(id)}").Split('.', StringSplitOptions.RemoveEmptyEntries).Select(Identifiers.Escape));
        ClassName = className ?? id + "Case";

        FreshNames types = new(ClassName);
        JsonType = types.Take(ClassName + "Json");
        FreshNames properties = new([ClassName, .. Members]), locals = new("facts");
        Facts = [.. policy.Vocabulary.Facts.Select((f, place) => new FactNames(f, place, types, properties, locals))];
        FormerProperties = [.. Facts.SelectMany(f => FormerName.Of(f.Fact.Formerly, f.Property, properties).Select(n => (n, f)))];
    }

    public string Namespace { get; }

    public string ClassName { get; }

    /// <summary>What the enumerations have in common as JSON.</summary>
    public string JsonType { get; }

    /// <summary>The facts, in the policy's order.</summary>
    public IReadOnlyList<FactNames> Facts { get; }

    /// <summary>Former names of facts, with the facts.</summary>
    public IReadOnlyList<(FormerName Name, FactNames Fact)> FormerProperties { get; }

    /// <summary>Why names that a project gives can't be used; null if they can.</summary>
    public static string? Refusal(string? ownNamespace, string rootNamespace, string? className)
    {
        if (className is not null && (!Identifiers.IsTypeName(className) || Members.Contains(className)))
            return $"`{className}` can't be the name of a class; set another ClassName on the ScopeRulesPolicy item";
        string given = ownNamespace ?? rootNamespace;
        return given.Length == 0 || given.Split('.').All(Identifiers.IsIdentifier) ? null
            : $"`{given}` can't be a namespace; set another Namespace on the ScopeRulesPolicy item";
    }
}
