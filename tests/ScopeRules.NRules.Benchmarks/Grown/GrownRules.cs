using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using ScopeRules.Benchmarks.Policies;

namespace ScopeRules.NRules.Benchmarks.Grown;

/// <summary>The clauses of a grown policy, each built with NRules' model over the application's own class. No more than that they hold is concluded:
/// neither overrides nor a verdict.</summary>
internal static class GrownRules
{
    private static readonly MethodInfo HoldsMethod = ((Action<IContext, GrownCase, string>)Holds).Method;

    public static IEnumerable<IRuleDefinition> Of(GrowthPolicy policy) => policy.Clauses.Select(Of);

    private static IRuleDefinition Of(GrowthClause clause)
    {
        RuleBuilder rule = new();
        rule.Name(clause.Id);
        ParameterExpression one = Expression.Parameter(typeof(GrownCase), "one");
        ParameterExpression context = Expression.Parameter(typeof(IContext), "context");
        PatternBuilder pattern = rule.LeftHandSide().Pattern(one.Type, one.Name!);
        foreach (GrowthTest test in clause.Tests) pattern.Condition(Expression.Lambda(Of(test, one), one));
        rule.RightHandSide().Action(Expression.Lambda(Expression.Call(HoldsMethod, context, one, Expression.Constant(clause.Id)), context, one));
        return rule.Build();
    }

    private static Expression Of(GrowthTest test, ParameterExpression one)
    {
        MemberExpression fact = Expression.Property(one, CultureInfo.InvariantCulture.TextInfo.ToTitleCase(test.Fact));
        return test switch
        {
            { Fact: GrowthTest.Users } => Expression.GreaterThanOrEqual(fact, Expression.Constant(int.Parse(test.Value, CultureInfo.InvariantCulture))),
            { Value: "yes" } => fact,
            { Value: "no" } => Expression.Not(fact),
            _ => Expression.Equal(fact, Expression.Constant(test.Value)),
        };
    }

    private static void Holds(IContext context, GrownCase one, string clause) => context.InsertLinked("holds", new GrownHolds(one, clause));
}
