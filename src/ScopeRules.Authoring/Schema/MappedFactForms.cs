using System.Text.Json.Nodes;
using ScopeRules.Answers;
using static ScopeRules.Answers.SchemaParts;

namespace ScopeRules.Authoring.Schema;

/// <summary>What a mapping says of one fact.</summary>
internal static class MappedFactForms
{
    private const string Field = @"(?:[^/~\[]|~[01])(?:[^/~]|~[01])*", Item = @"\[(?:\*|(?:[^/~=]|~[01])*=(?:[^/~]|~[01])*)?\]";

    private static readonly string[] Fields = ["path", "missing", "values", "present", "absent", "unquoted"];

    public static JsonObject Definitions(Policy? policy)
    {
        JsonObject definitions = new()
        {
            ["single-value"] = Forms.AnyText(),
            ["path"] = Forms.Patterned(
                $"^(?:/(?:{Field}|{Item})){{1,16}}$", "Write a path as /issue/fields/priority/name or /custom_fields/[id=360001]/value.", "/issue/fields/priority/name"),
            ["fact-name"] = policy is null ? Ref("#/$defs/single-value") : Names(policy.Vocabulary.Facts.SelectMany(NamesOf)),
            ["mapped-fact"] = Form(AnyOf(Ref("#/$defs/single-value"), ListOf("#/$defs/single-value")), takesUnquoted: true),
        };
        foreach (Fact fact in policy?.Vocabulary.Facts ?? [])
        {
            definitions[FactSchemas.AnswerName(fact)] = FactSchemas.Answer(fact);
            definitions["value-" + fact.Name] = FactSchemas.Mapped(fact);
            JsonObject form = Form(Ref("#/$defs/value-" + fact.Name), takesUnquoted: fact.Answer is "whole-number" or "number" or "yes-no");
            form["title"] = fact.Name;
            definitions["mapped-" + fact.Name] = form.Described(FactSchemas.Help(fact));
        }

        return definitions;
    }

    public static JsonObject Facts(Policy? policy)
    {
        MappingSchema facts = new();
        if (policy is null) facts.TakesOthers(Ref("#/$defs/mapped-fact"));
        foreach (Fact fact in policy?.Vocabulary.Facts ?? [])
        {
            facts.Takes(fact.Name, Ref("#/$defs/mapped-" + fact.Name));
            foreach (string former in fact.Formerly) facts.Takes(former, FactSchemas.Former(fact, Ref("#/$defs/mapped-" + fact.Name)));
        }

        JsonObject whole = facts.Whole();
        whole["minProperties"] = 1;
        return whole;
    }

    /// <summary>One alone or a list; that none stands there twice is left to reading, for which 1 and 1.0 are two.</summary>
    public static JsonObject OneOrMore(JsonObject item) => AnyOf(item, Forms.List((JsonObject)item.DeepClone()));

    // Empty: the empty set, where the fact is one.
    private static JsonObject ListOf(string item) => new() { ["type"] = "array", ["items"] = Ref(item) };

    private static IEnumerable<(string, string)> NamesOf(Fact fact) =>
        [(fact.Name, fact.Question), .. fact.Formerly.Select(f => (f, $"The former name of {fact.Name}."))];

    // Every key is offered until one stands there that excludes it.
    private static JsonObject Form(JsonObject value, bool takesUnquoted)
    {
        JsonObject again() => (JsonObject)value.DeepClone();
        MappingSchema form = new MappingSchema()
            .Takes("missing", OneOrMore(Ref("#/$defs/single-value")), "Values of the field that say as little as its absence.")
            .Takes("values", Table(again()), "The field's values, each with the fact's.")
            .Takes("present", again(), "The fact's value whatever stands in the field.")
            .Takes("absent", again(), "The fact's value where nothing stands in the field; left out, the fact is missing then.")
            .Takes("constant", again(), "The fact's value in every ticket.");
        if (takesUnquoted) form.Takes("unquoted", Forms.YesOrNo, "Yes where the system sends numbers, or yes and no, as texts.");
        MappingSchema field = new MappingSchema().Requires("path", Ref("#/$defs/path"), "The field: a JSON Pointer, whose steps may also choose from a list.");
        return form
            .Where(Having("constant"), Without(Fields), field.Part())
            .Where(Having("present"), Without("values", "unquoted"))
            .Where(Having("unquoted"), Without("values"))
            .Whole();
    }

    private static JsonObject Table(JsonObject value) => new() { ["type"] = "object", ["additionalProperties"] = value, ["minProperties"] = 1 };

    private static JsonObject Having(string key) => MappingSchema.Having(key, new JsonObject());

    private static JsonObject Without(params IEnumerable<string> keys) =>
        new() { ["properties"] = new JsonObject(keys.Select(k => KeyValuePair.Create(k, (JsonNode?)false))) };
}
