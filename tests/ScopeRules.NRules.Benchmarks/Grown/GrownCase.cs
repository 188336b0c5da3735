namespace ScopeRules.NRules.Benchmarks.Grown;

/// <summary>A case of a grown policy as an application has it.</summary>
internal sealed class GrownCase(IReadOnlyDictionary<string, object?> facts)
{
    public string Product { get; } = (string)facts["product"]!;

    public string Edition { get; } = (string)facts["edition"]!;

    public string Licence { get; } = (string)facts["licence"]!;

    public bool Agreement { get; } = (bool)facts["agreement"]!;

    public bool Altered { get; } = (bool)facts["altered"]!;

    public bool Production { get; } = (bool)facts["production"]!;

    public bool Latest { get; } = (bool)facts["latest"]!;

    public int Users { get; } = (int)facts["users"]!;
}
