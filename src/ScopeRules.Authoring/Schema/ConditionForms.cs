using System.Text.Json.Nodes;
using ScopeRules.Answers;
using static ScopeRules.Answers.SchemaParts;

namespace ScopeRules.Authoring.Schema;

/// <summary>The tree of conditions, whatever its leaves are.</summary>
internal static class ConditionForms
{
    /// <summary>
    /// Defines <c>condition</c>, which stands behind <c>when</c> and <c>unless</c>; <c>part</c>, a part of one; <c>item</c>, a part in a list.
    /// </summary>
    /// <param name="suffix">Set behind the definitions' names.</param>
    /// <param name="bare">Names that may stand alone; null if there are none.</param>
    /// <param name="bareItem">The same in a list.</param>
    /// <param name="tests">What may be a key besides <c>all</c>, <c>any</c> and <c>not</c>.</param>
    public static JsonObject Tree(string suffix, JsonObject? bare, JsonObject? bareItem, MappingSchema tests)
    {
        string at(string name) => $"#/$defs/{name}{suffix}";
        JsonObject list() => Forms.List(Ref(at("item")));
        JsonObject part(JsonObject? alone) => AnyOf([.. alone is null ? [] : new[] { alone }, list().Described("All of these."), Ref(at("tests"))]);
        JsonObject mapping = tests
            .Takes("all", list(), "True where all of these are.")
            .Takes("any", list(), "True where at least one of these is.")
            .Takes("not", Ref(at("part")), "True where this is not.")
            .Whole();
        mapping["minProperties"] = 1;
        return new JsonObject
        {
            ["condition" + suffix] = AnyOf(new JsonObject { ["const"] = "always" }.Described("In every case."), Ref(at("part"))),
            ["part" + suffix] = part(bare),
            ["item" + suffix] = part(bareItem),
            ["tests" + suffix] = mapping,
        };
    }
}
