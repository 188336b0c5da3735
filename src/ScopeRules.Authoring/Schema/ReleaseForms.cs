using System.Text.Json.Nodes;
using ScopeRules.Answers;
using static ScopeRules.Answers.SchemaParts;

namespace ScopeRules.Authoring.Schema;

/// <summary>Lists of releases as a policy declares them.</summary>
internal static class ReleaseForms
{
    private static readonly DateAnswer Date = new();

    public static JsonObject Definitions() => new()
    {
        ["release-list"] = List(),
        ["phase"] = new MappingSchema()
            .Takes("lasts", Ref(SchemaParts.Duration), "How long it lasts, from the release or the end of the phase before; where it differs, releases say so.")
            .Whole(),
        ["duration"] = OfTime(),
        ["released-on"] = Date.AnswerSchema(),
        ["date-test"] = Date.TestSchema("#/$defs/released-on", "#/$defs/date-test"),
    };

    private static JsonObject List() => new MappingSchema()
        .Requires("file", Forms.Text, "The file with the releases, from the folder of this one.")
        .Takes("phases", Forms.MapOf(Ref("#/$defs/phase"), "phase"), "What a release goes through, in this order; the last one has no end.")
        .Whole();

    private static JsonObject OfTime()
    {
        JsonObject length = SomeOf(Text.Duration.Units, u =>
            new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = Text.Duration.Most }.Described($"So many {u}."));
        length["maxProperties"] = 1;
        return length;
    }
}
