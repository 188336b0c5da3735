namespace ScopeRules;

/// <summary>What an answer costs.</summary>
public enum Fee
{
    /// <summary>Nothing beyond what the customer pays already.</summary>
    Included,

    /// <summary>A fee may be charged.</summary>
    Possible,

    /// <summary>A fee is charged.</summary>
    Charged,

    /// <summary>It belongs to something that the customer can buy in addition.</summary>
    AddOn,
}

/// <summary>How fees are written in YAML and JSON.</summary>
internal static class FeeNames
{
    public static readonly IReadOnlyList<string> All = ["included", "possible", "charged", "add-on"];

    public static string Name(this Fee fee) => All[(int)fee];

    public static Fee Parse(string name) => (Fee)All.ToList().IndexOf(name);
}
