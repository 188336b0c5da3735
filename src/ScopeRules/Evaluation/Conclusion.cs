using ScopeRules.Tables;

namespace ScopeRules.Evaluation;

/// <summary>What the policy says to one completion of a case.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="ByOtherwise">Whether no clause is in force.</param>
/// <param name="Presumption">The verdict, or what is presumed where that is ask-manager.</param>
internal readonly record struct Conclusion(Verdict Verdict, bool ByOtherwise, Verdict? Presumption)
{
    /// <summary>What clauses that determine a verdict together conclude; none: what `otherwise` does.</summary>
    public static Conclusion Of(IReadOnlyList<Clause> determining, Otherwise otherwise)
    {
        if (determining.Count == 0) return Of(otherwise);
        Verdict verdict = determining[0].Verdict;
        if (verdict != Verdict.AskManager) return new Conclusion(verdict, ByOtherwise: false, verdict);
        bool isShared = determining.All(c => c.Presumption == determining[0].Presumption);
        return new Conclusion(verdict, ByOtherwise: false, isShared ? determining[0].Presumption : null);
    }

    /// <summary>What `otherwise` concludes.</summary>
    public static Conclusion Of(Otherwise otherwise) => new(
        otherwise.Verdict, ByOtherwise: true, otherwise.Verdict == Verdict.AskManager ? otherwise.Presumption : otherwise.Verdict);
}

/// <summary>What clauses and `otherwise` conclude over a region, three-valued: the conclusions that are possible, at least.</summary>
internal sealed class Conclusions
{
    private readonly DecisionTable _table;
    private readonly Truth[] _inForce;
    private readonly List<Conclusion> _possible = [];

    public Conclusions(DecisionTable table, Region region)
    {
        _table = table;
        _inForce = table.ClauseTable.InForce(region);
        bool open = true;
        foreach (Verdict verdict in table.Model.Precedence)
        {
            open = Add(verdict);
            if (!open) break;
        }

        if (open) _possible.Add(Conclusion.Of(table.Model.Otherwise));
    }

    /// <summary>Every conclusion that some completion may reach; one alone is reached by all.</summary>
    public IReadOnlyList<Conclusion> Possible => _possible;

    /// <summary>The one conclusion that all completions share, as far as can be told without splitting.</summary>
    public Conclusion? Settled => _possible.Count == 1 ? _possible[0] : null;

    /// <summary>The one verdict that all completions share, as far as can be told without splitting.</summary>
    public Verdict? SettledVerdict => _possible.TrueForAll(c => c.Verdict == _possible[0].Verdict) ? _possible[0].Verdict : null;

    public Truth InForce(int clause) => _inForce[clause];

    /// <summary>The clauses that may determine the verdict: in force, perhaps, and with this verdict.</summary>
    public IEnumerable<int> Determining(Verdict verdict, Truth atLeast = Truth.Unknown) =>
        Enumerable.Range(0, _inForce.Length).Where(c => _inForce[c] >= atLeast && _table.ClauseTable[c].Clause.Verdict == verdict);

    /// <summary>Counts the open tests that stand between this and one conclusion.</summary>
    public void Vote(Region region, int[] votes)
    {
        bool[] seen = new bool[_inForce.Length];
        Stack<int> relevant = new(_possible.SelectMany(c => c.ByOtherwise ? [] : Determining(c.Verdict)).Distinct());
        while (relevant.TryPop(out int place))
        {
            if (seen[place] || _inForce[place] != Truth.Unknown) continue;
            seen[place] = true;
            TableClause clause = _table.ClauseTable[place];
            clause.Holds.Vote(region, votes);
            foreach (int overrider in clause.OverriderPlaces) relevant.Push(overrider);
        }
    }

    // False: a clause with this verdict is certainly in force, so nothing behind it in precedence matters.
    private bool Add(Verdict verdict)
    {
        List<int> determining = [.. Determining(verdict)];
        if (determining.Count == 0) return true;
        if (verdict != Verdict.AskManager)
        {
            _possible.Add(new Conclusion(verdict, ByOtherwise: false, verdict));
        }
        else
        {
            // A completion's presumption is the one that all its determining clauses share.
            List<Verdict?> presumed = [.. determining.Select(c => _table.ClauseTable[c].Clause.Presumption).Distinct()];
            bool allCertain = determining.TrueForAll(c => _inForce[c] == Truth.True);
            if (presumed.Count > 1 && !presumed.Contains(null)) presumed.Add(null);
            if (presumed.Count > 1 && allCertain) presumed = [null];
            _possible.AddRange(presumed.Select(p => new Conclusion(verdict, ByOtherwise: false, p)));
        }

        return determining.TrueForAll(c => _inForce[c] != Truth.True);
    }
}
