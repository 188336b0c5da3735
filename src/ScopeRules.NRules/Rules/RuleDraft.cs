using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace ScopeRules.NRules.Rules;

/// <summary>A rule of a policy while it is put together. The names of patterns are those of the parameters of the expressions over them.</summary>
internal sealed class RuleDraft
{
    private readonly RuleBuilder _rule = new();

    /// <param name="policy">The policy, which becomes a tag.</param>
    /// <param name="name">The name.</param>
    /// <param name="description">The rule in a sentence.</param>
    /// <param name="priority">Higher ones come first.</param>
    public RuleDraft(Policy policy, string name, string description, int priority)
    {
        _rule.Name(name);
        _rule.Description(description);
        _rule.Tag(policy.Id);
        _rule.Priority(priority);
    }

    /// <summary>Adds a tag.</summary>
    public RuleDraft Tagged(string tag)
    {
        _rule.Tag(tag);
        return this;
    }

    /// <summary>There is such a fact.</summary>
    public RuleDraft Match<T>(string name, params IEnumerable<LambdaExpression> conditions)
    {
        PatternBuilder pattern = _rule.LeftHandSide().Pattern(typeof(T), name);
        foreach (LambdaExpression condition in conditions) pattern.Condition(condition);
        return this;
    }

    /// <summary>There is no such fact.</summary>
    public RuleDraft MatchNone<T>(string name, params IEnumerable<LambdaExpression> conditions)
    {
        PatternBuilder pattern = _rule.LeftHandSide().Not().Pattern(typeof(T), name);
        foreach (LambdaExpression condition in conditions) pattern.Condition(condition);
        return this;
    }

    /// <summary>All such facts, perhaps none.</summary>
    /// <param name="name">Of the collection.</param>
    /// <param name="element">Of each fact in the conditions on it.</param>
    /// <param name="conditions">Those on each fact.</param>
    /// <param name="ofAll">One on the collection.</param>
    public RuleDraft Collect<T>(string name, string element, IEnumerable<LambdaExpression> conditions, LambdaExpression? ofAll = null)
    {
        PatternBuilder pattern = _rule.LeftHandSide().Pattern(typeof(IEnumerable<T>), name);
        AggregateBuilder collected = pattern.Aggregate();
        collected.Collect();
        PatternBuilder each = collected.Pattern(typeof(T), element);
        foreach (LambdaExpression condition in conditions) each.Condition(condition);
        if (ofAll is not null) pattern.Condition(ofAll);
        return this;
    }

    /// <summary>Then the action is done.</summary>
    public IRuleDefinition Then(LambdaExpression action)
    {
        _rule.RightHandSide().Action(action);
        return _rule.Build();
    }

    /// <summary>Asserts what a rule concludes from a match, in place of what it concluded from it before. It is taken back with the match.</summary>
    public static void Conclude(IContext context, params object[] conclusions)
    {
        foreach (object key in context.GetLinkedKeys().ToArray()) context.RetractLinked(key, context.GetLinked(key)!);
        int next = 0;
        foreach (object conclusion in conclusions) context.InsertLinked(next++, conclusion);
    }
}
