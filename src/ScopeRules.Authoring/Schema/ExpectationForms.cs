using System.Text.Json.Nodes;
using ScopeRules.Answers;
using ScopeRules.Authoring.Suites;
using ScopeRules.Model;
using static ScopeRules.Answers.SchemaParts;

namespace ScopeRules.Authoring.Schema;

/// <summary>What a case of a suite expects.</summary>
internal static class ExpectationForms
{
    public static JsonObject Definitions(Policy policy) => new()
    {
        ["expectation"] = Expectation(policy),
        ["basis"] = Names(Enum.GetValues<Basis>().Select(b => (b.Name(), Meaning(b)))),
        ["presumption-or-none"] = Names(
        [
            ("covered", "Until a manager has answered, the request is taken for covered."),
            ("not-covered", "Until a manager has answered, the request is taken for not covered."),
            ("none", "Nothing is presumed."),
        ]),
        ["level-or-none"] = AnyOf(DeclaredNames.Level, new JsonObject { ["const"] = "none" }.Described("No level is stated.")),
        ["statement"] = Forms.AnyText(),
        ["response-text"] = Response(policy),
    };

    private static JsonObject Expectation(Policy policy)
    {
        JsonObject whole = new MappingSchema()
            .Takes("verdict", Exactly("verdict"), "The verdict.")
            .Takes("basis", Exactly("basis"), "What the decision rests on.")
            .Takes("clause", DeclaredNames.Clauses, "Clauses that certainly determine the verdict: these at least.")
            .Takes("possible-clause", DeclaredNames.Clauses, "Clauses that may determine the verdict: these at least.")
            .Takes("presumption", Exactly("presumption-or-none"), "What is presumed until a manager has answered.")
            .Takes("possible", Exactly("verdict"), "The verdicts that are still possible: these and no others.")
            .Takes("level", Exactly("level-or-none"), "How far cover goes.")
            .Takes("rider", DeclaredNames.Riders, "Riders that are certainly added: these at least.")
            .Takes("refer", DeclaredNames.Contact, "To whom the customer is certainly referred: these at least.")
            .Takes("provider", DeclaredNames.Contact, "Who is certainly responsible: these at least.")
            .Takes("fee", OneOrMore("#/$defs/fee"), "What the answer certainly costs: these at least.")
            .Takes("channel", DeclaredNames.Channel, "The channels that are certainly allowed: these at least.")
            .Takes("response", OneOrMore("#/$defs/response-text"), "Response targets that certainly hold, such as 4 hours during office: these at least.")
            .Takes("discretion", DeclaredNames.Contact, "Who certainly may decide otherwise: these at least.")
            .Takes("obligation", Statements(policy, o => o.Obligations), "What the customer must certainly do, in the policy's words: these at least.")
            .Takes("caveat", Statements(policy, o => o.Caveats), "What the answer certainly does not promise, in the policy's words: these at least.")
            .Takes("promise", Statements(policy, o => o.Promises), "What support certainly does all the same, in the policy's words: these at least.")
            .Takes("restored-by", Statements(policy, o => o.RestoredBy), "What would certainly restore cover, in the policy's words: these at least.")
            .Takes("assuming", Exactly("fact-name"), "The assumptions on which the decision rests: these and no others.")
            .Takes("questions", Exactly("fact-name"), "What is asked next: these facts and no others; [] for none.")
            .Takes("open-point", DeclaredNames.OpenPoints, "The open points on which the verdict hangs: these at least.")
            .Takes("problems", Exactly("statement"), "The names whose facts are wrong: these and no others.")
            .Whole();
        whole["minProperties"] = 1;
        return whole;
    }

    // An empty list says that there is none.
    private static JsonObject Exactly(string name) => AnyOf(
        Ref("#/$defs/" + name),
        new JsonObject { ["type"] = "array", ["items"] = Ref("#/$defs/" + name), ["uniqueItems"] = true });

    private static JsonObject Statements(Policy policy, Func<OutcomeData, IReadOnlyList<string>> texts)
    {
        JsonObject statements = OneOrMore("#/$defs/statement");
        statements["examples"] = new JsonArray([.. policy.Model.Outcomes.SelectMany(texts).Distinct().Select(t => JsonValue.Create(t))]);
        return statements;
    }

    // Only what the policy states can be expected; where it states none, nothing can.
    private static JsonObject Response(Policy policy)
    {
        JsonNode[] stated = [.. ExpectationReader.Responses(policy).Select(r => JsonValue.Create(r))];
        return stated.Length == 0 ? new() { ["not"] = new JsonObject() } : new() { ["enum"] = new JsonArray(stated) };
    }

    private static string Meaning(Basis basis) => basis switch
    {
        Basis.Clauses => "At least one clause certainly determines the verdict.",
        Basis.Agreement => "Every possible completion of the case gives this verdict, though by different clauses.",
        Basis.Otherwise => "No clause speaks to the case, so the policy's otherwise does.",
        Basis.MissingFacts => "The verdict depends on facts that are missing.",
        Basis.OpenPoint => "The document itself is ambiguous here, and its readings disagree.",
        Basis.ContradictoryFacts => "The facts cannot all be true, by what the policy declares impossible.",
        _ => throw new ArgumentOutOfRangeException(nameof(basis)),
    };
}
