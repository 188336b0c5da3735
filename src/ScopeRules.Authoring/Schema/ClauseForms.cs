using System.Text.Json.Nodes;
using ScopeRules.Answers;
using ScopeRules.Binding;
using static ScopeRules.Answers.SchemaParts;

namespace ScopeRules.Authoring.Schema;

/// <summary>Clauses, riders, and what is said where no clause is in force.</summary>
internal static class ClauseForms
{
    public static JsonObject Definitions() => new()
    {
        ["clause"] = Clause(),
        ["rider"] = Rider(),
        ["otherwise"] = Otherwise(),
        ["presumption"] = Names(
        [
            ("covered", "Until a manager has answered, the request is taken for covered."),
            ("not-covered", "Until a manager has answered, the request is taken for not covered."),
        ]),
    };

    private static MappingSchema Presumption() =>
        new MappingSchema().Takes("presume", Ref("#/$defs/presumption"), "What is presumed until a manager has answered.");

    /// <summary>The days on which something counts.</summary>
    public static MappingSchema Effect() => new MappingSchema()
        .Takes("effective-from", Forms.Date, "The first day on which it counts; left out, it counts from ever.")
        .Takes("effective-until", Forms.Date, "The last day on which it counts; left out, it counts for ever.");

    /// <summary>What a clause says, apart from its id and from when it holds.</summary>
    public static MappingSchema Saying(this MappingSchema form) => form
        .Requires("title", Forms.Text, "The clause in a sentence, fit to be read aloud to a customer.")
        .Requires("verdict", Forms.Verdict, "What the clause concludes where it is in force.")
        .Takes("overrides", DeclaredNames.Clauses, "The clauses that it sets aside where it is in force.")
        .With(OutcomeForms.Keys())
        .Takes("note", Forms.Text, "A remark for readers of the policy.")
        .Where("verdict", "covered", new MappingSchema().Takes("level", DeclaredNames.Level, "How far cover goes; left out, it is the best level."))
        .Where("verdict", "ask-manager", Presumption());

    private static JsonObject Clause() => new MappingSchema()
        .Requires("id", Forms.Name, "The name that suites and overrides use; clauses and riders share them.")
        .Requires("cites", Forms.Text, "The heading of the document under which it stands.")
        .Requires("when", Ref("#/$defs/condition"), "The clause holds where this is true; a mapping and a list both mean and.")
        .Takes("unless", Ref("#/$defs/part"), "The clause does not hold where this is true.")
        .With(Effect())
        .Saying()
        .Whole();

    private static JsonObject Rider()
    {
        JsonObject rider = new MappingSchema()
            .Requires("id", Forms.Name, "The name that suites use; clauses and riders share them.")
            .Requires("added-to", Forms.Verdicts, "The verdict, or verdicts, to which it can be added.")
            .Takes("title", Forms.Text, "The rider in a sentence.")
            .Takes("cites", Forms.Text, "The heading of the document under which it stands.")
            .Requires("when", Ref("#/$defs/condition"), "The rider is added where this is true; a mapping and a list both mean and.")
            .Takes("unless", Ref("#/$defs/part"), "The rider is not added where this is true.")
            .With(Effect())
            .With(OutcomeForms.Keys())
            .Whole();
        rider["anyOf"] = new JsonArray([.. OutcomeBinder.Keys.Select(Adding)]);
        return rider;
    }

    private static JsonObject Adding(string key)
    {
        JsonObject addition = MappingSchema.Having(key, true);
        addition["errorMessage"] = "A rider adds something: give it obligations, caveats or refer.";
        return addition;
    }

    private static JsonObject Otherwise() => new MappingSchema()
        .Requires("verdict", Forms.Verdict, "What is said where no clause is in force.")
        .With(OutcomeForms.Keys())
        .Takes("cites", Forms.Text, "The heading of the document that says so.")
        .Where("verdict", "ask-manager", Presumption())
        .Whole();
}
