using ScopeRules.Answers;
using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Releases;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>Declarations of facts.</summary>
internal static class FactBinder
{
    public static void Bind(MapReader policy, Declarations declared)
    {
        IReadOnlyList<Entry> entries = policy.Entries("facts", required: true);
        Dictionary<string, SourceSpan> names = new(StringComparer.Ordinal);
        foreach (Entry entry in entries) _ = names.TryAdd(entry.Key.Value, entry.Key.Span);
        foreach (Entry entry in entries)
        {
            bool claimed = declared.ClaimInConditions(entry.Key, "fact");
            if (MapReader.From(entry.Value, entry.Key.Value, "a fact", policy.Bag) is not { } map) continue;
            if (Bind(entry.Key, map, declared.ReleaseLists, names) is { } fact && claimed) declared.Facts.Add(fact.Name, fact);
        }
    }

    private static Fact? Bind(ScalarNode name, MapReader map, IReadOnlyDictionary<string, ReleaseList?> lists, Dictionary<string, SourceSpan> names)
    {
        string? question = map.Text("question");
        string? note = map.OptionalText("note");
        string[] formerly = [.. map.Scalars("formerly").Where(f => MapReader.AsName(f, map.Bag) is not null && Claim(f, names, map.Bag)).Select(f => f.Value)];
        int? cost = WholeNumbers.Optional(map, "cost", Fact.MostCost);
        int? changeCost = map.Optional("can-change") is { } change ? ChangeCost(change, map.Bag) : null;
        Node? assume = map.Optional("assume");
        AnswerType? answer = AnswerTypes.Bind(name.Value, map, lists);
        if (answer is null) return null; // its keys can't be judged
        map.Finish($"a {answer.Keyword} fact");
        Fact With(Knowledge? assumption) => new(name.Value, question ?? "", answer, name.Span)
        {
            Note = note,
            Formerly = formerly,
            Cost = cost ?? 1,
            CanChange = changeCost is not null,
            ChangeCost = changeCost ?? 1,
            Assumption = assumption,
        };
        Fact bare = With(assumption: null);
        return assume is null ? bare : With(Assumption(bare, assume, map.Bag));
    }

    // Cases use both alike, so no two facts can share one.
    private static bool Claim(ScalarNode former, Dictionary<string, SourceSpan> names, DiagnosticBag bag)
    {
        if (names.TryAdd(former.Value, former.Span)) return true;
        bag.Report(PolicyCodes.DeclaredTwice, former.Span, "give one of them another name", "fact", former.Value, names[former.Value].Position.Line);
        return false;
    }

    // What it costs, be it that the policy says only that it can be changed; null: it can't.
    private static int? ChangeCost(Node node, DiagnosticBag bag)
    {
        const string Form = "write yes, no or {cost: 5}";
        if (node is ScalarNode) return MapReader.YesNo(node, "can-change", bag) == true ? 1 : null;
        if (node is not MapNode entries)
        {
            MapReader.WrongShape(bag, node, "can-change", "yes, no or a cost", Form);
            return null;
        }

        MapReader map = new(entries, "`can-change`", bag);
        int? cost = WholeNumbers.Required(map, "cost", Fact.MostCost);
        map.Finish();
        return cost;
    }

    private static Knowledge? Assumption(Fact fact, Node node, DiagnosticBag bag)
    {
        RawValue raw = RawValue.From(node);
        Knowledge assumed = fact.AnswerType.Read(fact, raw);
        if (assumed.IsOneAnswer) return assumed;
        string reason = assumed.Unrecognised ?? "one value is assumed or none";
        bag.Report(PolicyCodes.BadAssumption, node.Span, "expected is " + fact.AnswerType.Expected, fact.Name, raw.Shown, reason);
        return null;
    }
}
