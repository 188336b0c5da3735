namespace ScopeRules.Benchmarks.Policies;

/// <summary>A test of a clause of a grown policy.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">Its value; of users the fewest there are.</param>
internal sealed record GrowthTest(string Fact, string Value)
{
    public const string Users = "users";

    /// <summary>As it stands in the policy.</summary>
    public override string ToString() => Fact == Users ? $"{Fact}: {{at-least: {Value}}}" : $"{Fact}: {Value}";
}
