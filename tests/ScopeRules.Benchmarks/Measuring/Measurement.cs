namespace ScopeRules.Benchmarks.Measuring;

/// <summary>A row of the table.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Timing">What it costs.</param>
internal sealed record Measurement(string Name, Timing Timing)
{
    /// <summary>With what it is compared; null: with nothing.</summary>
    public string? Yardstick { get; init; }

    /// <summary>Its time in that of its yardstick.</summary>
    public double? Ratio { get; init; }

    /// <summary>The ratio that it should not pass.</summary>
    public double? Target { get; init; }

    /// <summary>Whether allocating anything is a failure.</summary>
    public bool MustNotAllocate { get; init; }

    /// <summary>What else there is to say.</summary>
    public string? Note { get; init; }

    public long Bytes => (long)Math.Round(Timing.Bytes);

    public bool Allocates => MustNotAllocate && Bytes > 0;

    public bool? IsMet => Target is null ? null : Ratio <= Target && !Allocates;

    /// <summary>The row, compared.</summary>
    public Measurement Against(string yardstick, Timing other) => this with { Yardstick = yardstick, Ratio = Timing.Nanoseconds / other.Nanoseconds };
}
