using ScopeRules.Authoring.Findings;
using ScopeRules.Diagnostics;

namespace ScopeRules.Authoring;

/// <summary>What a new revision of a policy takes away from those who use the old one.</summary>
public static class PolicyChanges
{
    /// <summary>Compares what cases can give and what answers can name; not what is decided.</summary>
    /// <param name="policy">The new revision.</param>
    /// <param name="old">The one that is in use.</param>
    /// <returns>Errors where a case that was right would be wrong or less precise; warnings where something that answers named is gone.</returns>
    public static IReadOnlyList<Diagnostic> Between(Policy old, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(policy);
        DiagnosticBag bag = new();
        new VocabularyChanges(policy, old, bag).Report();
        return bag.ToSorted();
    }
}
