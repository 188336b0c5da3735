using ScopeRules.Model;

namespace ScopeRules.Cases;

/// <summary>What a case gives, at one moment: an unchanging copy to decide on.</summary>
/// <param name="Known">What is known of each fact that is given; the others are missing.</param>
/// <param name="Problems">What was wrong with the facts given.</param>
/// <param name="TakeAssumptions">Whether what the policy assumes is taken for missing facts.</param>
/// <param name="Readings">Open points that are to be read one way.</param>
/// <param name="AsOf">The day for which to decide; null: today.</param>
internal sealed record CaseState(
    IReadOnlyDictionary<Fact, Knowledge> Known,
    IReadOnlyList<Problem> Problems,
    bool TakeAssumptions,
    IReadOnlyDictionary<OpenPoint, bool> Readings,
    DateOnly? AsOf)
{
    public Knowledge Of(Fact fact) => Known.GetValueOrDefault(fact, Missing.Instance);
}
