using CsCheck;
using ScopeRules.Diagnostics;

namespace ScopeRules.Laws.Generators;

/// <summary>A policy that is going to be written, and what it takes to make cases for it.</summary>
/// <param name="Root">The file.</param>
/// <param name="Facts">What it declares.</param>
internal sealed record PolicyDraft(Piece Root, IReadOnlyList<FactDraft> Facts)
{
    /// <summary>The day for which all cases are decided.</summary>
    public static readonly DateOnly AsOf = new(2026, 11, 25);

    private string? _yaml;

    public string Yaml => _yaml ??= Root.ToDocument();

    /// <summary>Policies of all sizes, small ones more often.</summary>
    public static Gen<PolicyDraft> Any { get; } = new Drawn<PolicyDraft>(Draw, p => p.Yaml.Length);

    /// <summary>Draws one.</summary>
    public static PolicyDraft Draw(Draw draw)
    {
        PolicyDraft policy = new PolicyDrawer(draw).Policy();
        while (policy.IsTooMuch) policy = new PolicyDrawer(draw).Policy();
        return policy;
    }

    // Hardly any: a condition in a section with a condition, both over terms, can make more rows than a clause may. Small ones can't.
    private bool IsTooMuch => Yaml.Length > 1_000 && ReleaseFiles.Parse(Yaml).Diagnostics.Any(d => d.Descriptor == PolicyCodes.TooManyRows);

    public Policy Load() => ReleaseFiles.Parse(Yaml).OrThrow();
}
