using System.Text.Json.Nodes;
using ScopeRules.Answers;
using static ScopeRules.Answers.SchemaParts;

namespace ScopeRules.Authoring.Schema;

/// <summary>The schema of one policy's suites.</summary>
internal static class SuiteFileSchema
{
    public static JsonObject Of(Policy policy) => SchemaFile.Rooted(
        $"urn:scoperules:suite:{policy.Id}",
        $"A suite of the policy {policy.Id}: cases with what they must come to, and their near misses.",
        Keys(policy),
        [
            Forms.Definitions(),
            DeclaredNames.Definitions(policy),
            OutcomeForms.Definitions(),
            CaseFactForms.Definitions(policy),
            ExpectationForms.Definitions(policy),
            .. Enum.GetValues<Strictness>().Select(s => NearMisses(s, policy)),
            Case(policy),
        ]);

    private static JsonObject Keys(Policy policy) => new MappingSchema()
        .Requires("policy", new JsonObject { ["const"] = policy.Id }, "The name of the policy that is tested.")
        .Takes("as-of", Forms.Date, "The day for which cases are decided that don't say so themselves; left out, it is today.")
        .Requires("cases", Forms.List(Ref("#/$defs/case")), "The cases, one request each.")
        // What all cases share may be wrong where none of them minds.
        .Where(
            new JsonObject { ["properties"] = new JsonObject { ["cases"] = new JsonObject { ["type"] = "array", ["items"] = Ref("#/$defs/lenient-or-ignoring") } } },
            Given(Strictness.Anything),
            Given(Strictness.Declared))
        .Whole();

    private static JsonObject Given(Strictness strictness) =>
        new MappingSchema().Takes("given", CaseFactForms.Facts(strictness), "Facts that all cases share.").Part();

    private static JsonObject Case(Policy policy)
    {
        MappingSchema form = new MappingSchema().Requires("name", Forms.Text, "What the case shows; no two of a suite share a name.");
        return new JsonObject
        {
            ["case"] = Shared(form, policy).ByStrictness(Strictness.Declared, strictness => new MappingSchema()
                .Requires("facts", CaseFactForms.Facts(strictness), "What is known of the case; a fact that is left out is missing, and null takes a given one away.")
                .Takes("but", Ref("#/$defs/near-misses" + strictness.Suffix()), "What little must change for another decision: one near miss or a list of them."))
                .Whole(),
        };
    }

    private static JsonObject NearMisses(Strictness strictness, Policy policy)
    {
        string one = "near-miss" + strictness.Suffix();
        MappingSchema form = new MappingSchema().Takes("name", Forms.Text, "What the near miss shows; left out, it is named after its case.");
        return new JsonObject
        {
            [one] = Shared(form, policy).ByStrictness(strictness, s => new MappingSchema()
                .Takes("facts", CaseFactForms.Facts(s), "The facts that differ from those of the case; null takes one away."))
                .Whole(),
            ["near-misses" + strictness.Suffix()] = AnyOf(Ref("#/$defs/" + one), new JsonObject { ["type"] = "array", ["items"] = Ref("#/$defs/" + one) }),
        };
    }

    private static MappingSchema Shared(MappingSchema form, Policy policy) => form
        .Takes("ticket", Forms.Text, "The customer's words.")
        .Takes("as-of", Forms.Date, "The day for which the case is decided; left out, it is that of the suite, or today.")
        .Takes("readings", CaseFactForms.Readings(policy), "How open points are to be read in this case.")
        .Takes("lenient", Forms.YesOrNo, "Yes where wrong facts are decided all the same, as that is what the case shows.")
        .Takes("ignoring", Forms.Texts, "Names that are no facts and no mistakes either.")
        .Requires("expect", Ref("#/$defs/expectation"), "What the case must come to; what is left out may be anything.");
}
