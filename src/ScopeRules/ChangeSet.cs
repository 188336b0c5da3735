namespace ScopeRules;

/// <summary>Changes that lead to a verdict if they are made together.</summary>
public sealed class ChangeSet
{
    private readonly Lazy<Decision> _decision;

    internal ChangeSet(IReadOnlyList<Change> changes, Func<Decision> decision)
    {
        Changes = changes;
        _decision = new(decision);
    }

    /// <summary>The changes, by the names of their facts; none where the case has the verdict already.</summary>
    public IReadOnlyList<Change> Changes { get; }

    /// <summary>What the policy says to the case with the first value of each change.</summary>
    public Decision Decision => _decision.Value;

    /// <summary>The changes.</summary>
    public override string ToString() => string.Join(", ", Changes);
}
