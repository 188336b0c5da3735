using System.Text.Json.Nodes;
using ScopeRules.Answers;
using static ScopeRules.Answers.SchemaParts;

namespace ScopeRules.Authoring.Schema;

/// <summary>The schema of files with releases.</summary>
internal static class ReleaseFileSchema
{
    public static JsonObject Of() => SchemaFile.Rooted(
        "urn:scoperules:releases:1",
        "A list of releases, newest first, that a policy names under `release-lists`.",
        new MappingSchema()
            .Requires("release-list", Forms.Name, "The list's name in the policy.")
            .Takes("source", PolicyFileSchema.Source(), "The document from which the list was taken.")
            .Requires("releases", Forms.List(Ref("#/$defs/release")), "The releases, newest first.")
            .Requires("end", Ref("#/$defs/end"), "The last key, in braces, which shows that the file is whole.")
            .Whole(),
        [Forms.Definitions(), Definitions()]);

    private static JsonObject Definitions() => new()
    {
        ["release"] = Release(),
        ["end"] = new MappingSchema()
            .Requires("releases", new JsonObject { ["type"] = "integer", ["minimum"] = 1 }, "How many releases the file has.")
            .Whole(),
    };

    private static JsonObject Release() => new MappingSchema()
        .Requires("release", VersionOrName(), "The version, or the name.")
        .Requires("released", Forms.Date, "The day on which it came out, or comes out.")
        .Takes("labels", Forms.Names, "What is said of it in a word, such as lts.")
        .Takes("ends", Forms.MapOf(AnyOf(Forms.Date, new JsonObject { ["const"] = "open", ["description"] = "Not announced." }), "phase"),
            "The last day of phases, where it is not what the policy says of all releases.")
        .Whole();

    private static JsonObject VersionOrName() => new()
    {
        ["type"] = new JsonArray("string", "integer"),
        ["pattern"] = $"^[0-9]{{1,5}}([.][0-9]{{1,5}}){{0,3}}$|{Forms.NamePattern}",
        ["patternErrorMessage"] = "Write a version of two parts as \"3.9\", in quotes, or a name.",
        ["errorMessage"] = "Write a version of two parts as \"3.9\", in quotes, or a name.",
    };
}
