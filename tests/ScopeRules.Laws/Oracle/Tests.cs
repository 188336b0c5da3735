using ScopeRules.Laws.Generators;
using ScopeRules.Model;

namespace ScopeRules.Laws.Oracle;

/// <summary>The tests that a policy puts to each column.</summary>
internal static class Tests
{
    public static ILookup<Column, ValueTest> Of(PolicyModel model)
    {
        IEnumerable<Condition?> roots =
        [
            .. model.Terms.Select(t => t.Condition), .. model.Impossible.Select(i => i.When),
            .. model.Clauses.SelectMany(c => new[] { c.When, c.Unless }), .. model.Riders.SelectMany(r => new[] { r.When, r.Unless }),
        ];
        return roots.SelectMany(In).ToLookup(t => t.Column, t => t.Test.At(PolicyDraft.AsOf));
    }

    private static IEnumerable<FactTest> In(Condition? condition) => condition switch
    {
        FactTest test => [test],
        AllOf all => all.Items.SelectMany(In),
        AnyOf any => any.Items.SelectMany(In),
        Not not => In(not.Inner),
        _ => [],
    };
}
