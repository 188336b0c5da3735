using System.Globalization;

namespace ScopeRules;

/// <summary>How soon somebody is to answer. Two that say the same are equal.</summary>
public sealed class ResponseTarget : IEquatable<ResponseTarget>
{
    /// <summary>The most of a unit that there can be.</summary>
    internal const int Most = 10_000;

    internal ResponseTarget(int amount, ResponseUnit unit, string? during)
    {
        Amount = amount;
        Unit = unit;
        During = during;
    }

    /// <summary>How many of <see cref="Unit"/> there are for it, from 1 to 10,000.</summary>
    public int Amount { get; }

    /// <summary>What <see cref="Amount"/> counts.</summary>
    public ResponseUnit Unit { get; }

    /// <summary>The calendar in whose hours the time runs; null if the policy does not say.</summary>
    public string? During { get; }

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(ResponseTarget? left, ResponseTarget? right) => Equals(left, right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(ResponseTarget? left, ResponseTarget? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ResponseTarget? other) => other is not null && (Amount, Unit, During) == (other.Amount, other.Unit, other.During);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResponseTarget);

    /// <inheritdoc/>
    public override int GetHashCode() => (Amount, Unit, During).GetHashCode();

    /// <summary>Such as «4 hours» or «1 day during office-hours».</summary>
    public override string ToString()
    {
        string unit = Unit.Name().Replace('-', ' ');
        string amount = string.Create(CultureInfo.InvariantCulture, $"{Amount} {(Amount == 1 ? unit[..^1] : unit)}");
        return During is null ? amount : $"{amount} during {During}";
    }
}

/// <summary>In what a response target counts.</summary>
public enum ResponseUnit
{
    /// <summary>Minutes.</summary>
    Minutes,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Days of the calendar, weekends included.</summary>
    Days,

    /// <summary>Days on which somebody is at work; which those are, <see cref="ResponseTarget.During"/> says, if anything does.</summary>
    BusinessDays,
}

/// <summary>How units are written in YAML and JSON.</summary>
internal static class ResponseUnitNames
{
    public static readonly IReadOnlyList<string> All = ["minutes", "hours", "days", "business-days"];

    public static string Name(this ResponseUnit unit) => All[(int)unit];

    public static ResponseUnit Parse(string name) => (ResponseUnit)All.ToList().IndexOf(name);
}
