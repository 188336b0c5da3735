using System.Text.Json.Nodes;
using ScopeRules.Answers;
using static ScopeRules.Answers.SchemaParts;

namespace ScopeRules.Authoring.Schema;

/// <summary>The schema of mapping files, which say where tickets have what a policy asks.</summary>
internal static class MappingFileSchema
{
    /// <summary>Of mappings for the policy; null: for any.</summary>
    public static JsonObject Of(Policy? policy) => SchemaFile.Rooted(
        policy is null ? "urn:scoperules:mapping:1" : $"urn:scoperules:mapping:{policy.Id}",
        policy is null ? "A mapping: where the tickets of a system say what a policy asks." : $"A mapping of tickets to the policy {policy.Id}.",
        Keys(policy),
        [Forms.Definitions(), MappedFactForms.Definitions(policy)]);

    private static JsonObject Keys(Policy? policy) => new MappingSchema()
        .Requires("mapping", new JsonObject { ["const"] = 1 }, "The version of the form in which the file is written.")
        .Requires("policy", policy is null ? Forms.Name : new JsonObject { ["const"] = policy.Id }, "The name of the policy that it is for.")
        .Requires("system", Forms.Name, "The name of the system whose tickets it takes.")
        .Takes("ignore", MappedFactForms.OneOrMore(Ref("#/$defs/fact-name")), "Facts of the policy that this system doesn't know.")
        .Requires("facts", MappedFactForms.Facts(policy), "For each fact where a ticket says it.")
        .Whole();
}
