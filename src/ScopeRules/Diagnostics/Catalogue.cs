namespace ScopeRules.Diagnostics;

/// <summary>Every kind of mistake that the core can report.</summary>
internal static class Catalogue
{
    /// <summary>By number.</summary>
    public static readonly IReadOnlyList<Descriptor> All = [.. TextCodes.All, .. PolicyCodes.All, .. LayerCodes.All, .. CaseCodes.All];
}
