using ScopeRules.Authoring.Findings;
using ScopeRules.Diagnostics;

namespace ScopeRules.Authoring;

/// <summary>What a new revision of a policy takes away from those who use the old one.</summary>
public static class PolicyChanges
{
    /// <summary>Compares what cases can give and what answers can name; not what is decided.</summary>
    /// <param name="old">The revision that is in use.</param>
    /// <param name="revised">The one that is to follow it; its name may be another.</param>
    /// <returns>Errors where a case that was right would be wrong or less precise; warnings where something that answers named is gone.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static IReadOnlyList<Diagnostic> Between(Policy old, Policy revised)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(revised);
        DiagnosticBag bag = new();
        new VocabularyChanges(revised, old, bag).Report();
        return bag.ToSorted();
    }
}
