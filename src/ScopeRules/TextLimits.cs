namespace ScopeRules;

/// <summary>What a file may cost to read. A file beyond a limit is refused with a diagnostic; nothing is cut off silently.</summary>
public sealed record TextLimits
{
    /// <summary>The limits that hold where none are given.</summary>
    public static TextLimits Default { get; } = new();

    /// <summary>Bytes a file may have; the default is 4 MiB.</summary>
    public int MaxBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>Levels that mappings and lists may nest; the default is 32. More than 64 needs more stack than threads commonly have.</summary>
    public int MaxDepth { get; init; } = 32;

    /// <summary>Keys, values, starts and ends that a file may have together; the default is 200,000.</summary>
    public int MaxEvents { get; init; } = 200_000;

    /// <summary>UTF-16 units that a single value may have; the default is 65,536.</summary>
    public int MaxScalarLength { get; init; } = 64 * 1024;
}
