using CsCheck;

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
    public static Gen<PolicyDraft> Any { get; } = new Drawn<PolicyDraft>(d => new PolicyDrawer(d).Policy(), p => p.Yaml.Length);

    public Policy Load() => Policy.Parse(Yaml).OrThrow();
}
