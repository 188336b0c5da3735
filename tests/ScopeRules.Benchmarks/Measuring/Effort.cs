namespace ScopeRules.Benchmarks.Measuring;

/// <summary>How long measuring may take.</summary>
/// <param name="Rounds">Rounds of a race; the median of them counts.</param>
/// <param name="WarmUp">How long a contender runs before, so that the compiler is done with it.</param>
/// <param name="Pass">How long it runs in each round, about.</param>
/// <param name="IsQuick">Whether only what is quick is to be measured at all.</param>
internal sealed record Effort(int Rounds, TimeSpan WarmUp, TimeSpan Pass, bool IsQuick)
{
    public static Effort Full { get; } = new(21, TimeSpan.FromMilliseconds(600), TimeSpan.FromMilliseconds(40), IsQuick: false);

    public static Effort Quick { get; } = new(5, TimeSpan.FromMilliseconds(120), TimeSpan.FromMilliseconds(8), IsQuick: true);

    /// <summary>For what takes long by itself and needs no more than a few tries.</summary>
    public Effort Few => this with { Rounds = IsQuick ? 1 : 5, WarmUp = TimeSpan.Zero, Pass = TimeSpan.Zero };
}
