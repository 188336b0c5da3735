using System.Text.Json.Nodes;
using ScopeRules.Answers;
using static ScopeRules.Answers.SchemaParts;

namespace ScopeRules.Authoring.Schema;

/// <summary>Sections, what they say for everything in them, and tables.</summary>
internal static class SectionForms
{
    public static JsonObject Definitions() => new()
    {
        ["section"] = Section(),
        ["section-default"] = Default("The heading of the document under which it stands.", citesItself: true),
        ["table"] = Table(),
        ["table-default"] = Default("The heading of the document under which it stands; left out, it is that of the table.", citesItself: false),
        ["outcome"] = new MappingSchema()
            .Takes("cites", Forms.Text, "The heading of the document under which it stands; left out, it is that of the table.")
            .Saying()
            .Whole(),
        ["row"] = new JsonObject { ["type"] = "array", ["minItems"] = 2, ["errorMessage"] = "A row is a list: a test for each column, and the cell." },
    };

    private static JsonObject Section()
    {
        string[] contents = ["clauses", "tables", "sections"];
        JsonObject section = new MappingSchema()
            .Requires("heading", Forms.Text, "The heading of the document under which the clauses stand.")
            .Takes("document", Forms.Name, "Which of the documents that are ranked it is part of.")
            .With(Applying("section"))
            .With(ClauseForms.Effect())
            .Takes("clauses", Forms.List(Ref("#/$defs/clause")), "The clauses, one thought of the document each.")
            .Takes("tables", Forms.List(Ref("#/$defs/table")), "Tables, whose cells are clauses.")
            .Takes("sections", Forms.List(Ref("#/$defs/section")), "Sections in it.")
            .Takes("otherwise", Ref("#/$defs/section-default"), "A clause that holds where none of the clauses in the section holds.")
            .Whole();
        section["anyOf"] = new JsonArray([.. contents.Select(key => (JsonNode)MappingSchema.Having(key, true))]);
        return section;
    }

    private static MappingSchema Applying(string what) => new MappingSchema()
        .Takes("when", Ref("#/$defs/condition"), $"What stands in the {what} holds only where this is true.")
        .Takes("unless", Ref("#/$defs/part"), $"What stands in the {what} does not hold where this is true.");

    private static JsonObject Default(string cites, bool citesItself)
    {
        MappingSchema form = new MappingSchema().Requires("id", Forms.Name, "The name that suites and overrides use; clauses and riders share them.");
        form = citesItself ? form.Requires("cites", Forms.Text, cites) : form.Takes("cites", Forms.Text, cites);
        return form.With(Applying("default")).With(ClauseForms.Effect()).Saying().Whole();
    }

    private static JsonObject Table() => new MappingSchema()
        .Requires("id", Forms.Name, "The table's name; bare verdicts in its cells make clauses named after it.")
        .Requires("title", Forms.Text, "What the table says, in a sentence; bare verdicts in its cells say this.")
        .Requires("cites", Forms.Text, "The heading of the document under which it stands.")
        .With(Applying("table"))
        .With(ClauseForms.Effect())
        .Requires("columns", Forms.Names, "The facts, terms or open points that decide the row.")
        .Takes("outcomes", Forms.MapOf(Ref("#/$defs/outcome"), "outcome"), "What cells can say, by name: a clause each.")
        .Requires("rows", Forms.List(Ref("#/$defs/row")), "The rows: a test for each column (any: every value), and the cell.")
        .Requires("otherwise", TableOtherwise(), "What the cells mean that are left out.")
        .Whole();

    private static JsonObject TableOtherwise() => AnyOf(Forms.Name, Ref("#/$defs/table-default"));
}
