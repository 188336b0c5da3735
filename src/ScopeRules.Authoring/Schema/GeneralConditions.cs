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

    private static JsonObject Value()
    {
        JsonObject value = new()
        {
            ["type"] = new JsonArray("string", "integer", "boolean"),
            ["pattern"] = Forms.NamePattern,
            ["patternErrorMessage"] = "A value's name is wanted here, a whole number, or yes or no.",
            ["defaultSnippets"] = new JsonArray(Forms.Snippet("yes", "yes"), Forms.Snippet("no", "no")),
        };
        return value.Described("A value of the fact; for a yes-no fact, a term or an open point yes or no.");
    }
}
