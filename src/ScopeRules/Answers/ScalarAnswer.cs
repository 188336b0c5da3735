using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Answers;

/// <summary>Kinds of which a case has one value: lists of values still possible and <c>not</c> work alike for all of them.</summary>
internal abstract class ScalarAnswer : AnswerType
{
    public sealed override Knowledge Read(Fact fact, RawValue raw)
    {
        switch (raw)
        {
            case RawNull:
                return Missing.Instance;
            case RawDontKnow:
                return DontKnow.Instance;
            case RawList { Items.Count: 0 }:
                return new UnrecognisedValue("an empty list leaves no value possible", raw.Span);
            case RawList list:
                List<ValueRange> possible = [];
                foreach (RawValue item in list.Items)
                {
                    if (!TryRead(item, out ValueRange one, out string? why)) return new UnrecognisedValue(why, item.Span);
                    possible.Add(one);
                }

                return new Values(this, ValueRange.Outermost(possible));
            default:
                return TryRead(raw, out ValueRange value, out string? reason) ? new Values(this, [value]) : new UnrecognisedValue(reason, raw.Span);
        }
    }

    public sealed override Condition? BindTest(Fact fact, Node test, TestScope scope)
    {
        if (BindValue(fact.Name, test, scope) is not { } bound) return null;
        Column column = new(fact, Member: null);
        if (bound.DependsOnDate || CanHold(bound, column)) return new FactTest(column, bound, test.Span);
        scope.Bag.Report(PolicyCodes.ImpossibleTest, test.Span, "it would never be true; say what is meant", fact.Name);
        return null;
    }

    /// <summary>Whether any value of a column meets a test, which is the same on every day.</summary>
    protected virtual bool CanHold(ValueTest test, Column column) => Representatives(column, [test]).Any(test.Holds);

    public override JsonObject GivenSchema(string answer) => SchemaParts.AnyOf(
        OneGivenSchema(answer),
        PossibleSchema(answer),
        new JsonObject { ["type"] = "null", ["description"] = "Not known." });

    public override JsonObject MappedSchema(string answer) => SchemaParts.AnyOf(OneGivenSchema(answer), PossibleSchema(answer));

    public sealed override JsonObject TestSchema(string answer, string self) =>
        SchemaParts.AnyOf([.. ValueTestSchemas(answer), SchemaParts.Only("not", SchemaParts.Ref(self).Described("Any other value; one that is not recognised does not meet it."))]);

    /// <summary>What may be given as one value; some kinds have more ways to give one than they have values.</summary>
    protected virtual IEnumerable<JsonObject> OneGivenSchemas(string answer) => [SchemaParts.Ref(answer)];

    // Values still possible.
    private JsonObject PossibleSchema(string answer) => new() { ["type"] = "array", ["items"] = OneGivenSchema(answer), ["minItems"] = 1 };

    private JsonObject OneGivenSchema(string answer) => OneGivenSchemas(answer).ToList() is [var only] ? only : SchemaParts.AnyOf(OneGivenSchemas(answer));

    /// <summary>The tests but for <c>not</c>.</summary>
    protected virtual IEnumerable<JsonObject> ValueTestSchemas(string answer) =>
        [SchemaParts.Ref(answer), SchemaParts.ListOf(SchemaParts.Ref(answer))];

    /// <summary>Reads one value, or what stands for several; the reason completes «`fact`: ...».</summary>
    protected abstract bool TryRead(RawValue raw, out ValueRange value, [NotNullWhen(false)] out string? reason);

    /// <summary>Reads one value, or what stands for several, where a condition asks for it.</summary>
    protected virtual bool TryReadTested(RawValue raw, out ValueRange value, [NotNullWhen(false)] out string? reason) => TryRead(raw, out value, out reason);

    /// <summary>Binds a mapping other than <c>not</c>.</summary>
    protected virtual ValueTest? BindOperators(string name, MapNode map, TestScope scope)
    {
        _ = CheckOperators(name, map, scope, ["not"]);
        return null;
    }

    /// <summary>What would let the fact be asked so; null where nothing would.</summary>
    protected virtual string? HelpWith(string keyword) => null;

    /// <summary>Reports the keys that are no tests of this kind, and <c>not</c>, which has others beside it here.</summary>
    /// <returns>Whether there is nothing to report.</returns>
    protected bool CheckOperators(string name, MapNode map, TestScope scope, IReadOnlyList<string> operators)
    {
        int before = scope.Bag.Count;
        foreach (Entry entry in map.Entries)
        {
            if (operators.Contains(entry.Key.Value)) continue;
            string? help = HelpWith(entry.Key.Value) ?? scope.Bag.DidYouMean(entry.Key.Value, operators);
            scope.Bag.Report(PolicyCodes.UnknownOperator, entry.Key.Span, help, entry.Key.Value, $"`{name}` ({Keyword})");
        }

        if (map.Find("not") is { } not)
        {
            string help = $"write a list of two: [{{{name}: ...}}, {{{name}: {{not: ...}}}}]";
            scope.Bag.Report(PolicyCodes.NotBesideOthers, not.Key.Span, help);
        }

        return scope.Bag.Count == before;
    }

    /// <summary>Binds a test on a value of this kind, whatever has it; whether any value meets it is not looked at.</summary>
    /// <param name="name">What has the value.</param>
    /// <param name="test">What stands beside that name.</param>
    /// <param name="scope">What it may refer to.</param>
    public virtual ValueTest? BindValue(string name, Node test, TestScope scope)
    {
        switch (test)
        {
            case MapNode { Entries.Count: 0 } or ListNode { Items.Count: 0 } or ScalarNode { IsNull: true }:
                scope.Bag.Report(PolicyCodes.EmptyCondition, test.Span, "say which values are meant, or leave it out");
                return null;
            case MapNode map when map.Entries.Count == 1 && map["not"] is { } inner:
                return BindValue(name, inner, scope) is { } bound ? new IsNot(bound) : null;
            case MapNode map:
                return BindOperators(name, map, scope);
            case ListNode list:
                return BindList(name, list.Items, scope);
            default:
                return BindList(name, [test], scope);
        }
    }

    private IsOneOf? BindList(string name, IReadOnlyList<Node> items, TestScope scope)
    {
        List<(ValueRange Value, Node Item)> values = new(items.Count);
        foreach (Node item in items)
        {
            if (TryReadTested(RawValue.From(item), out ValueRange value, out string? reason)) values.Add((value, item));
            else scope.Bag.Report(PolicyCodes.WrongValue, item.Span, "expected is " + Expected, name, reason);
        }

        return CheckListed(values, scope.Bag) && values.Count == items.Count ? new IsOneOf([.. values.Select(v => v.Value).OrderBy(v => v.Low)]) : null;
    }

    /// <summary>Reports the values that a list has already, by themselves or as parts of others.</summary>
    /// <returns>Whether there are none.</returns>
    protected bool CheckListed(IReadOnlyList<(ValueRange Value, Node Item)> values, DiagnosticBag bag)
    {
        ValueRange[] inOrder = [.. values.Select(v => v.Value).OrderBy(v => v.Low)];
        if (!inOrder.Skip(1).Where((next, i) => next.Low <= inOrder[i].High).Any()) return true;
        List<ValueRange> before = [];
        foreach ((ValueRange value, Node item) in values)
            if (CheckListed(before, value, item, bag)) before.Add(value);
        return false;
    }

    private bool CheckListed(IEnumerable<ValueRange> before, ValueRange value, Node item, DiagnosticBag bag)
    {
        foreach (ValueRange other in before)
        {
            if (other == value) bag.Report(PolicyCodes.ListedTwice, item.Span, "keep one of them", Write(value));
            else if (other.Contains(value)) bag.Report(PolicyCodes.ListedWithin, item.Span, "keep one of them", Write(value), Write(other));
            else if (value.Contains(other)) bag.Report(PolicyCodes.ListedWithin, item.Span, "keep one of them", Write(other), Write(value));
            else continue;
            return false;
        }

        return true;
    }
}
