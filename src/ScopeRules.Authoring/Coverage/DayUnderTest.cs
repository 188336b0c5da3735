using ScopeRules.Evaluation;
using ScopeRules.Tables;

namespace ScopeRules.Authoring.Coverage;

/// <summary>A policy's table of one day, with what there is to show of it. A policy that says the same on every day has one.</summary>
internal sealed class DayUnderTest(Policy policy, DecisionTable table)
{
    private readonly Decider?[] _without = new Decider?[policy.Clauses.Count];

    public DecisionTable Table => table;

    /// <summary>The tests of every clause, in document order.</summary>
    public IReadOnlyList<ConditionTest> Tests { get; } = [.. policy.Clauses.SelectMany(c => ConditionTest.Of(table, c))];

    /// <summary>Decides as if a clause never held.</summary>
    public Decider Without(int clause) => _without[clause] ??= new Decider(policy, table.Without(clause));
}
