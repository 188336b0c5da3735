using System.Text.Json.Nodes;
using ScopeRules;

namespace TicketDesk.Tickets;

/// <summary>What goes back for a ticket: the decision as the library writes it, and what to do next.</summary>
internal static class TicketAnswer
{
    public static JsonObject Of(Decision decision)
    {
        JsonNode json = JsonNode.Parse(decision.ToJson())!;
        JsonObject next = decision switch
        {
            { Basis: Basis.MissingFacts } => new JsonObject { ["do"] = "ask-customer", ["questions"] = Questions(decision) },
            { Verdict: Verdict.AskManager } => Next("escalate", json, "referrals", "presumption", "openPoints", "problems"),
            _ => Next("answer", json, "verdict", "level", "clauses", "referrals", "obligations", "caveats"),
        };
        return new JsonObject { ["decision"] = json, ["next"] = next };
    }

    private static JsonObject Next(string step, JsonNode decision, params IEnumerable<string> keys) =>
        new([KeyValuePair.Create("do", (JsonNode?)step), .. keys.Select(k => KeyValuePair.Create(k, decision[k]?.DeepClone()))]);

    // What is assumed is worth asking only where there is nothing else to ask.
    private static JsonArray Questions(Decision decision)
    {
        bool onlyAssumed = decision.Questions.All(q => q.IsAssumed);
        return [.. decision.Questions.Where(q => onlyAssumed || !q.IsAssumed).Select(q => Question(q.Fact))];
    }

    private static JsonObject Question(Fact fact) => new()
    {
        ["fact"] = fact.Name,
        ["question"] = fact.Question,
        ["answer"] = fact.Answer,
        ["values"] = new JsonArray([.. fact.Values.Select(v => new JsonObject { ["value"] = v.Name, ["meaning"] = v.Meaning })]),
    };
}
