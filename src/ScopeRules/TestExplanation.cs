namespace ScopeRules;

/// <summary>A test of a clause, and what the case says to it.</summary>
public sealed class TestExplanation
{
    internal TestExplanation(string test, string given, bool? isMet, string finding)
    {
        Test = test;
        Given = given;
        IsMet = isMet;
        Finding = finding;
    }

    /// <summary>The test in words, such as «request is teach».</summary>
    public string Test { get; }

    /// <summary>What the case has for it: a value, several, «missing», «unrecognised», an assumed value, or «open point», «settled» and the like.</summary>
    public string Given { get; }

    /// <summary>Whether it is met; null where that is open.</summary>
    public bool? IsMet { get; }

    /// <summary>What the case says to it, in words: «`request` is explain, not teach», or where it is open «whether `rented` is yes (missing)».</summary>
    public string Finding { get; }

    /// <summary>The line in which it stands, from 1, which can be that of a term; null for what has none of its own, such as open points.</summary>
    public int? Line { get; internal init; }

    /// <summary>The name of the policy in whose file that line is; null where there is no line.</summary>
    public string? Layer { get; internal init; }
}
