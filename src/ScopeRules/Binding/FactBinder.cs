using ScopeRules.Answers;
using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Releases;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>Declarations of facts.</summary>
internal static class FactBinder
{
    public static void Bind(MapReader policy, Declarations declared)
    {
        foreach (Entry entry in policy.Entries("facts", required: true))
        {
            bool claimed = declared.ClaimInConditions(entry.Key, "fact");
            if (MapReader.From(entry.Value, entry.Key.Value, "a fact", policy.Bag) is not { } map) continue;
            if (Bind(entry.Key, map, declared.ReleaseLists) is { } fact && claimed) declared.Facts.Add(fact.Name, fact);
        }
    }

    private static Fact? Bind(ScalarNode name, MapReader map, IReadOnlyDictionary<string, ReleaseList?> lists)
    {
        string? question = map.Text("question");
        string? note = map.OptionalText("note");
        bool canChange = map.Flag("can-change");
        Node? assume = map.Optional("assume");
        AnswerType? answer = AnswerTypes.Bind(name.Value, map, lists);
        if (answer is null) return null; // its keys can't be judged
        map.Finish($"a {answer.Keyword} fact");
        Fact bare = new(name.Value, question ?? "", answer, name.Span) { Note = note, CanChange = canChange };
        if (assume is null) return bare;
        return Assumption(bare, assume, map.Bag) is { } assumption
            ? new Fact(bare.Name, bare.Question, answer, bare.Span) { Note = note, CanChange = canChange, Assumption = assumption }
            : bare;
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
