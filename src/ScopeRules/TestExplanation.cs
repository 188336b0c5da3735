namespace ScopeRules;

/// <summary>A test of a clause, and what the case says to it.</summary>
public sealed class TestExplanation
{
    internal TestExplanation(string test, string given, bool? isMet)
    {
        Test = test;
        Given = given;
        IsMet = isMet;
    }

    /// <summary>The test in words, such as «request is teach».</summary>
    public string Test { get; }

    /// <summary>What the case has for it: a value, several, «missing», «unrecognised», an assumed value, or «open point», «settled» and the like.</summary>
    public string Given { get; }

    /// <summary>Whether it is met; null where that is open.</summary>
    public bool? IsMet { get; }
}
