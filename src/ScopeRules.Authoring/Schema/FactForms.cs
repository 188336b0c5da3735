using System.Text.Json.Nodes;
using ScopeRules.Answers;
using ScopeRules.Model;

namespace ScopeRules.Authoring.Schema;

/// <summary>Declarations of facts: the keys that all have, and by the kind of answer those that only some have.</summary>
internal static class FactForms
{
    public static JsonObject Definitions() => new()
    {
        ["fact"] = Fact(),
        ["value-tree"] = ValueDeclarations.Schema(SchemaParts.ValueTree),
        ["flat-value"] = ValueDeclarations.Schema(self: null),
    };

    private static JsonObject Fact()
    {
        MappingSchema fact = new MappingSchema()
            .Requires("question", Forms.Text, "The question to ask a person.")
            .Requires("answer", Answers(), "The kind of answer.")
            .Takes("cost", SchemaParts.NumberUpTo(ScopeRules.Fact.MostCost), "What asking for it costs, in units of your choosing; left out: 1.")
            .Takes("can-change", CanChange(), "Yes where the customer could still change it, such as by booking something.")
            .Takes("formerly", Forms.Names, "Names that it had before, which cases may still use.")
            .Takes("note", Forms.Text, "Guidance on how to answer.");
        foreach (AnswerType kind in AnswerTypes.Widest)
            fact.Where(MappingSchema.Having("answer", new JsonObject { ["const"] = kind.Keyword }), kind.DeclarationSchema());
        return fact.Whole();
    }

    private static JsonObject CanChange() => SchemaParts.AnyOf(
        Forms.YesOrNo,
        SchemaParts.Only("cost", SchemaParts.NumberUpTo(ScopeRules.Fact.MostCost).Described("What changing it costs, in units of your choosing; left out: 1.")));

    private static JsonObject Answers() => SchemaParts.Names(AnswerTypes.Widest.Select(k => (k.Keyword, k.Meaning)));
}
