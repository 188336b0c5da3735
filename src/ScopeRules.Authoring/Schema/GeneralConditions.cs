using System.Text.Json.Nodes;
using ScopeRules.Answers;
using static ScopeRules.Answers.SchemaParts;

namespace ScopeRules.Authoring.Schema;

/// <summary>Conditions where facts, terms and open points are not known: any name, and beside it any test that some kind of answer has.</summary>
internal static class GeneralConditions
{
    public static IEnumerable<JsonObject> Definitions()
    {
        JsonObject bare() => Ref("#/$defs/condition-name").Described("A yes-no fact, term or open point that is to be yes.");
        yield return ConditionForms.Tree("", bare(), bare(), new MappingSchema().TakesOthers(Ref("#/$defs/test"), Ref("#/$defs/condition-key")));
        yield return new JsonObject
        {
            ["part-on-facts"] = Ref("#/$defs/part"),
            ["condition-key"] = Forms.Patterned(Forms.NamePattern, "The name of a fact, term or open point is wanted here, or all, any or not."),
            ["value"] = Value(),
            ["values"] = new JsonObject { ["type"] = "array", ["items"] = Ref("#/$defs/value") },
            ["test"] = Test(),
        };
    }

    // Each form once: what one kind of answer shares with another is written the same.
    private static JsonObject Test() => AnyOf(AnswerTypes.Widest
        .SelectMany(k => FormsOf(k.TestSchema(k.AnswerSchema().ContainsKey("items") ? "#/$defs/values" : "#/$defs/value", "#/$defs/test")))
        .DistinctBy(f => f.ToJsonString()));

    private static IEnumerable<JsonObject> FormsOf(JsonObject test) =>
        test["anyOf"] is JsonArray forms ? forms.Select(f => f!.DeepClone().AsObject()) : [test];

    // What some kind of answer takes. In one form, as editors mix up alternatives that look alike.
    private static JsonObject Value()
    {
        List<JsonObject> answers = [.. AnswerTypes.Widest.Select(k => k.AnswerSchema())];
        IEnumerable<string> types = answers.SelectMany(a => a["type"] is JsonArray several ? several.Select(t => (string)t!) : [(string?)a["type"] ?? "string"]);
        IEnumerable<string> patterns = answers.Select(a => (string?)a["pattern"]).OfType<string>().Prepend(Forms.NamePattern);
        JsonObject value = new()
        {
            ["type"] = new JsonArray([.. types.Where(t => t != "array").Append("boolean").Distinct()]),
            ["pattern"] = string.Join('|', patterns),
            ["patternErrorMessage"] = "A value is wanted here: a name, a number, a date, a version, or yes or no.",
            ["defaultSnippets"] = new JsonArray(Forms.Snippet("yes", "yes"), Forms.Snippet("no", "no")),
        };
        return value.Described("A value of the fact; for a yes-no fact, a term or an open point yes or no.");
    }
}
