namespace ScopeRules.Evaluation;

/// <summary>Steps that one search may take. They are counted, never timed, so that answers don't depend on the machine.</summary>
internal sealed class Budget(int steps)
{
    public const int Default = 20_000;

    /// <summary>Steps taken so far.</summary>
    public int Taken { get; private set; }

    /// <summary>Whether a search had to stop before it was done.</summary>
    public bool IsSpent { get; private set; }

    public bool Spend()
    {
        if (Taken < steps)
        {
            Taken++;
            return true;
        }

        IsSpent = true;
        return false;
    }
}
