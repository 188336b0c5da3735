using ScopeRules.Model;
using ScopeRules.Tables;

namespace ScopeRules.Evaluation;

/// <summary>Which of the facts given and assumed are enough for the one verdict of a case.</summary>
/// <param name="table">The table.</param>
/// <param name="circumstances">A case of which one verdict is proven.</param>
/// <param name="isDecided">Whether all possible completions of a region have one verdict, as far as that is proven.</param>
internal sealed class SufficientReason(DecisionTable table, Circumstances circumstances, Func<Region, bool> isDecided)
{
    /// <summary>What is left once each fact without which the verdict stays is dropped, in the order of their names.</summary>
    public IReadOnlyList<Fact> Facts()
    {
        Region region = circumstances.Region.Copy();
        List<Fact> kept = [];
        foreach (Fact fact in table.Model.Facts.Where(IsReason).OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            Region without = region.Copy();
            foreach (Axis axis in table.AxesOf(fact)) without[axis.Index] = axis.Declared;
            if (isDecided(without)) region = without; // more left open never makes fewer verdicts possible, so each is looked at once
            else kept.Add(fact);
        }

        return kept.AsReadOnly();
    }

    // Whatever a value that is not recognised may be, it is no reason; and it may be more than the declared values.
    private bool IsReason(Fact fact) => circumstances.Taken.Contains(fact) || circumstances.State.Of(fact) is Values or SetKnowledge;
}
