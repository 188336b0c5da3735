using System.Runtime.CompilerServices;

namespace ScopeRules;

/// <summary>What a file may cost to read. A file beyond a limit is refused with a diagnostic; nothing is cut off silently.</summary>
public sealed class TextLimits
{
    private const int MostDepth = 64;

    /// <summary>The limits that hold where none are given.</summary>
    public static TextLimits Default { get; } = new();

    /// <summary>Bytes a file may have; the default is 4 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxBytes { get; init => field = Checked(value); } = 4 * 1024 * 1024;

    /// <summary>Levels that mappings and lists may nest, from 1 to 64, as more would need more stack than threads commonly have; the default is 32.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1 or more than 64.</exception>
    public int MaxDepth { get; init => field = Checked(value, MostDepth); } = 32;

    /// <summary>Keys, values, starts and ends that a file may have together; the default is 200,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxEvents { get; init => field = Checked(value); } = 200_000;

    /// <summary>UTF-16 units that a single value may have; the default is 65,536.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxScalarLength { get; init => field = Checked(value); } = 64 * 1024;

    private static int Checked(int value, int most = int.MaxValue, [CallerMemberName] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }
}
