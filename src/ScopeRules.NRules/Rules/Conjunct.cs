using ScopeRules.Tables;

namespace ScopeRules.NRules.Rules;

/// <summary>A part of a condition that has to be met, or not to be met, beside others. Equal parts become one node for all rules.</summary>
/// <param name="Condition">The part.</param>
/// <param name="IsMet">Whether it has to be met.</param>
internal readonly record struct Conjunct(CellCondition Condition, bool IsMet)
{
    /// <summary>All parts of a condition that can be told apart; what is met anyway is none.</summary>
    public static IEnumerable<Conjunct> Of(CellCondition condition, bool isMet = true) => condition switch
    {
        Negation not => Of(not.Inner, !isMet),
        Junction junction when junction.IsAll == isMet => junction.Items.SelectMany(i => Of(i, isMet)).Distinct(),
        ConstantCondition constant when constant.Value == isMet => [],
        _ => [new Conjunct(condition, isMet)],
    };
}
