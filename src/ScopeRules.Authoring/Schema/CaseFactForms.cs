using System.Text.Json.Nodes;
using ScopeRules.Answers;
using static ScopeRules.Answers.SchemaParts;

namespace ScopeRules.Authoring.Schema;

/// <summary>The facts of cases. How strict their form is depends on the case.</summary>
internal static class CaseFactForms
{
    public static JsonObject Facts(Strictness strictness) => Ref("#/$defs/facts" + strictness.Suffix());

    public static JsonObject Definitions(Policy policy)
    {
        JsonObject definitions = new()
        {
            ["lenient"] = MappingSchema.Having("lenient", new JsonObject { ["enum"] = new JsonArray("yes", true) }),
            ["ignoring"] = MappingSchema.Having("ignoring", true),
            ["lenient-or-ignoring"] = AnyOf(Ref("#/$defs/lenient"), Ref("#/$defs/ignoring")),
            ["facts"] = Mapping(policy, Given, others: false),
            ["facts-or-others"] = Mapping(policy, Given, others: true),
            ["facts-or-anything"] = Mapping(policy, f => AnyOf(Given(f), []).Described(FactSchemas.Help(f)), others: true),
        };
        foreach (Fact fact in policy.Vocabulary.Facts)
        {
            definitions[FactSchemas.AnswerName(fact)] = FactSchemas.Answer(fact);
            definitions["given-" + fact.Name] = FactSchemas.Given(fact);
        }

        return definitions;
    }

    /// <summary>Facts as strict as the case that holds them, or stricter the case around it.</summary>
    public static MappingSchema ByStrictness(this MappingSchema form, Strictness around, Func<Strictness, MappingSchema> keys)
    {
        if (around == Strictness.Anything) return form.With(keys(Strictness.Anything));
        JsonObject otherwise = around == Strictness.DeclaredOrIgnored
            ? keys(Strictness.DeclaredOrIgnored).Part()
            : new JsonObject
            {
                ["if"] = Ref("#/$defs/ignoring"),
                ["then"] = keys(Strictness.DeclaredOrIgnored).Part(),
                ["else"] = keys(Strictness.Declared).Part(),
            };
        return form.Where(Ref("#/$defs/lenient"), keys(Strictness.Anything).Part(), otherwise);
    }

    public static JsonObject Readings(Policy policy)
    {
        MappingSchema readings = new();
        foreach (OpenPoint point in policy.OpenPoints) readings.Takes(point.Name, Forms.YesOrNo, point.Question);
        JsonObject whole = readings.Whole();
        whole["minProperties"] = 1;
        return whole;
    }

    private static JsonObject Mapping(Policy policy, Func<Fact, JsonObject> value, bool others)
    {
        MappingSchema facts = new();
        foreach (Fact fact in policy.Vocabulary.Facts)
        {
            facts.Takes(fact.Name, value(fact));
            foreach (string former in fact.Formerly) facts.Takes(former, FactSchemas.Former(fact, value(fact)));
        }

        return (others ? facts.TakesOthers([]) : facts).Whole();
    }

    private static JsonObject Given(Fact fact) => Ref("#/$defs/given-" + fact.Name);
}

/// <summary>What a case may give as facts.</summary>
internal enum Strictness
{
    /// <summary>Declared facts with declared values.</summary>
    Declared,

    /// <summary>And names that it says it ignores; which of them are meant a schema can't compare.</summary>
    DeclaredOrIgnored,

    /// <summary>Whatever it likes.</summary>
    Anything,
}

internal static class StrictnessNames
{
    public static string Suffix(this Strictness strictness) => strictness switch
    {
        Strictness.Declared => "",
        Strictness.DeclaredOrIgnored => "-or-others",
        _ => "-or-anything",
    };
}
