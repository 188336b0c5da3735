namespace ScopeRules.Hosting.Reload;

/// <summary>What a policy is to its host.</summary>
/// <param name="Name">The name under which the host has it; empty for the one without a name.</param>
/// <param name="IsRequired">Whether the host must have it to start.</param>
/// <param name="IsShadow">Whether it is the candidate beside the one in use.</param>
internal sealed record PolicyIdentity(string Name, bool IsRequired, bool IsShadow)
{
    /// <summary>What the one without a name is called there, and so none with a name.</summary>
    public const string Unnamed = "default";

    /// <summary>What follows a policy's name where its shadow is meant.</summary>
    public const string OfShadow = " (shadow)";

    /// <summary>What tells it from others in logs and measurements.</summary>
    public string Source => (Name.Length == 0 ? Unnamed : Name) + (IsShadow ? OfShadow : "");
}
