using ScopeRules.Cases;
using ScopeRules.Model;

namespace ScopeRules.Benchmarks.Interviews;

/// <summary>A lower bound for interviews: the fewest of a case's own answers that leave nothing to ask.</summary>
/// <param name="Count">How many; no interview that ends in this case can ask less.</param>
/// <param name="IsExact">Whether so many settle the case; otherwise searching for them would have taken too long.</param>
internal readonly record struct FewestAnswers(int Count, bool IsExact)
{
    /// <summary>Tries all sets of answers, small ones first.</summary>
    /// <param name="answers">The case, complete.</param>
    /// <param name="settling">What says whether answers settle it.</param>
    /// <param name="most">Decisions that may be made.</param>
    public static FewestAnswers Of(CaseState answers, Settling settling, int most)
    {
        List<(Fact Fact, Knowledge Knowledge)> all = [.. answers.Known];
        int limit = settling.Decisions + most;
        for (int size = 0; size <= all.Count; size++)
        {
            if (Settle(answers.Empty(), all, 0, size, settling, limit) is not { } settles) return new FewestAnswers(size, IsExact: false);
            if (settles) return new FewestAnswers(size, IsExact: true);
        }

        throw new InvalidOperationException("All answers together leave something to ask.");
    }

    // Whether some of the answers from a place on, so many of them, settle it; null where that took too long.
    private static bool? Settle(CaseState state, List<(Fact Fact, Knowledge Knowledge)> all, int from, int size, Settling settling, int limit)
    {
        if (size == 0) return settling.IsSettled(state);
        for (int i = from; i <= all.Count - size; i++)
        {
            if (settling.Decisions >= limit) return null;
            bool? settles = Settle(state.With(all[i].Fact, all[i].Knowledge), all, i + 1, size - 1, settling, limit);
            if (settles != false) return settles;
        }

        return false;
    }
}
