using System.Text.Json.Nodes;
using ScopeRules.Answers;
using static ScopeRules.Answers.SchemaParts;

namespace ScopeRules.Authoring.Schema;

/// <summary>Declarations of facts: the keys that all have, and by the kind of answer those that only some have.</summary>
internal static class FactForms
{
    private static readonly string[] Keys = ["one-of", "yes-no", "whole-number", "date-time", "several-of"];

    public static JsonObject Definitions() => new() { ["fact"] = Fact() };

    private static JsonObject Fact()
    {
        MappingSchema fact = new MappingSchema()
            .Requires("question", Forms.Text, "The question to ask a person.")
            .Requires("answer", Answers(), "The kind of answer.")
            .Takes("can-change", Forms.YesOrNo, "Yes where the customer could still change it, such as by booking something.")
            .Takes("note", Forms.Text, "Guidance on how to answer.");
        foreach (string kind in Keys) fact.Where("answer", kind, KeysOf(kind));
        return fact.Whole();
    }

    private static JsonObject Answers() => SchemaParts.Names(
    [
        ("one-of", "One of the values that are listed under `values`."),
        ("yes-no", "Yes or no."),
        ("whole-number", "A whole number, within `from` and `to` where they are given."),
        ("date-time", "A moment: date, time and offset from UTC."),
        ("several-of", "Any number of the values that are listed under `values`."),
    ]);

    private static MappingSchema KeysOf(string kind) => kind switch
    {
        "one-of" => OneOf().Takes("assume", Assumed(Forms.Name), "The value that is taken when a case does not give the fact."),
        "several-of" => new MappingSchema()
            .Requires("values", Values(), "The values, each with what it means.")
            .Takes("assume", AssumedSet(), "The values that are taken when a case does not give the fact."),
        "whole-number" => new MappingSchema()
            .Takes("from", Forms.WholeNumber, "The least number possible.")
            .Takes("to", Forms.WholeNumber, "The greatest number possible.")
            .Takes("assume", Assumed(Forms.WholeNumber), "The number that is taken when a case does not give the fact."),
        "date-time" => new MappingSchema()
            .Takes("assume", Assumed(new DateTimeAnswer().AnswerSchema()), "The moment that is taken when a case does not give the fact."),
        _ => new MappingSchema()
            .Takes("assume", Assumed(Forms.YesOrNo), "The answer that is taken when a case does not give the fact."),
    };

    private static MappingSchema OneOf() => new MappingSchema()
        .Requires("values", Values(), "The values, each with when it is the right one.")
        .Takes("exhaustive", Forms.YesOrNo, "Yes where there can be nothing but the values listed.")
        .Where(
            new JsonObject { ["properties"] = new JsonObject { ["values"] = MappingSchema.Having(OneOfAnswer.SomethingElse, true) } },
            then: null,
            otherwise: new JsonObject
            {
                ["properties"] = new JsonObject { ["exhaustive"] = new JsonObject { ["not"] = new JsonObject { ["enum"] = new JsonArray("no", false) } } },
                ["required"] = new JsonArray("exhaustive"),
                ["errorMessage"] = "Add a value something-else, or say `exhaustive: yes` if there can be nothing else.",
            });

    private static JsonObject Values() => Forms.MapOf(Forms.Text, "value");

    // One value; a list of one says the same.
    private static JsonObject Assumed(JsonObject value) => AnyOf(value, Forms.List((JsonObject)value.DeepClone()));

    private static JsonObject AssumedSet()
    {
        JsonObject set() => new() { ["type"] = "array", ["items"] = Forms.Name };
        return AnyOf(set(), SomeOf(["includes", "perhaps"], _ => set()));
    }
}
