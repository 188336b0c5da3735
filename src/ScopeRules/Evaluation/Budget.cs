namespace ScopeRules.Evaluation;

/// <summary>Steps that one search may take. They are counted, never timed, so that answers don't depend on the machine.</summary>
internal sealed class Budget(int steps)
{
    public const int Default = 20_000;

    /// <summary>Steps taken so far.</summary>
    public int Taken { get; private set; }

    /// <summary>Steps that can still be taken.</summary>
    public int Left => steps - Taken;

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

    /// <summary>Takes several steps at once, as far as there are so many.</summary>
    public bool Spend(int count)
    {
        IsSpent |= count > Left;
        Taken += Math.Min(count, Left);
        return !IsSpent;
    }
}
