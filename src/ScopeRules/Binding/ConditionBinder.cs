using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>Conditions: nodes to trees of tests, with terms that are bound already.</summary>
internal sealed class ConditionBinder(Declarations declared)
{
    private readonly TestScope _scope = new(declared.Calendars, declared.Bag);

    public TermBinder Terms { get; } = new(declared);

    public DiagnosticBag Bag => declared.Bag;

    /// <summary>Binds what stands behind the `when` of a clause or rider, which may be `always`.</summary>
    public Condition? BindWhen(Node node)
    {
        if (node is ScalarNode { Value: "always" }) return new Always();
        if (node is not (MapNode { Entries.Count: 0 } or ListNode { Items.Count: 0 })) return Bind(node);
        declared.Bag.Report(PolicyCodes.EmptyCondition, node.Span, "write `always` if it is to hold in every case");
        return null;
    }

    /// <summary>Binds a whole condition.</summary>
    public Condition? Bind(Node node, bool openPointsAllowed = true)
    {
        Condition? condition = BindPart(node);
        if (condition is null) return null;
        if (condition.TestCount > Condition.MaxTests)
        {
            declared.Bag.Report(PolicyCodes.TooManyTests, node.Span, "split it into several clauses", Condition.MaxTests);
            return null;
        }

        if (openPointsAllowed || condition.OpenPoints().FirstOrDefault() is not { } point) return condition;
        declared.Bag.Report(PolicyCodes.OpenPointInImpossible, node.Span, help: null, point.Name);
        return null;
    }

    /// <summary>Binds a condition or a part of one.</summary>
    public Condition? BindPart(Node node)
    {
        switch (node)
        {
            case MapNode { Entries.Count: > 0 } map:
                return Together([.. map.Entries.Select(Entry)], all: true);
            case ListNode { Items.Count: > 0 } list:
                return Together([.. list.Items.Select(BindPart)], all: true);
            case ScalarNode { IsNull: false } scalar:
                return BareName(scalar);
            default:
                declared.Bag.Report(PolicyCodes.EmptyCondition, node.Span, "say what is meant, or leave it out");
                return null;
        }
    }

    private static Condition? Together(IReadOnlyList<Condition?> parts, bool all)
    {
        if (parts.Contains(null)) return null;
        Condition[] items = [.. parts.OfType<Condition>()];
        if (items.Length == 1) return items[0];
        return all ? new AllOf(items) : new AnyOf(items);
    }

    private Condition? Entry(Entry entry)
    {
        string name = entry.Key.Value;
        switch (name)
        {
            case "all" or "any":
                if (entry.Value is ListNode { Items.Count: > 0 } list) return Together([.. list.Items.Select(BindPart)], name == "all");
                if (entry.Value is ListNode or ScalarNode { IsNull: true })
                    declared.Bag.Report(PolicyCodes.EmptyCondition, entry.Key.Span, "list the conditions under it");
                else MapReader.WrongShape(declared.Bag, entry.Value, name, "a list of conditions", "begin each condition with a dash");
                return null;
            case "not":
                return BindPart(entry.Value) is { } inner ? new Not(inner) : null;
        }

        if (declared.Facts.TryGetValue(name, out Fact? fact)) return BindTest(fact, entry.Value);
        if (TermOrPoint(entry.Key) is not { } use) return null;
        return MapReader.YesNo(entry.Value, name, declared.Bag) switch
        {
            true => use,
            false => new Not(use),
            null => null,
        };
    }

    /// <summary>Binds what stands beside a fact's name.</summary>
    public Condition? BindTest(Fact fact, Node test) => fact.AnswerType.BindTest(fact, test, _scope);

    /// <summary>Binds the name of a table's column.</summary>
    public TableColumn? BindColumn(ScalarNode name)
    {
        if (declared.Facts.TryGetValue(name.Value, out Fact? fact)) return new TableColumn(name.Value, fact, null);
        return TermOrPoint(name) is { } use ? new TableColumn(name.Value, null, use) : null;
    }

    private Condition? BareName(ScalarNode name)
    {
        if (!declared.Facts.TryGetValue(name.Value, out Fact? fact)) return TermOrPoint(name);
        if (fact.AnswerType.BareTest is { } test) return new FactTest(new Column(fact, Member: null), test, name.Span);
        declared.Bag.Report(PolicyCodes.NotYesNoFact, name.Span, $"say which values are meant: {{{name.Value}: ...}}", name.Value);
        return null;
    }

    private Condition? TermOrPoint(ScalarNode name)
    {
        if (declared.OpenPoints.TryGetValue(name.Value, out OpenPoint? point)) return new OpenPointTest(point);
        if (Terms.IsDeclared(name.Value)) return Terms.Find(name.Value) is { } term ? new TermUse(term) : null;
        if (declared.IsClaimedInConditions(name.Value)) return null; // it has a mistake, which is reported there
        if (name.Value == "always") declared.Bag.Report(PolicyCodes.AlwaysInside, name.Span, "leave it out, or leave out the rest");
        else declared.Bag.Report(PolicyCodes.UnknownInCondition, name.Span, Advice(name.Value), name.Value);
        return null;
    }

    private string? Advice(string name) => name switch
    {
        "all" or "any" => $"write {{{name}: [...]}} with the conditions in it",
        "not" => "write {not: ...} with the condition in it",
        "and" => "write {all: [...]}, or only a list: all of it must hold",
        "or" => "write {any: [...]}",
        _ when declared.Facts.Values.FirstOrDefault(f => f.Formerly.Contains(name)) is { } renamed => $"the fact is called `{renamed.Name}` now",
        _ => declared.Bag.DidYouMean(name, declared.Facts.Keys.Concat(declared.OpenPoints.Keys).Concat(Terms.Names).Concat(["all", "any", "not"])),
    };
}
