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
            { Basis: Basis.MissingFacts } when !IsForAPerson(decision) => Next("ask-customer", json, "questions", "problems"),
            _ when decision.Verdict == Verdict.AskManager || IsUnreadable(decision) => Next("escalate", json, "referrals", "presumption", "openPoints", "questions", "problems"),
            _ => Next("answer", json, "verdict", "level", "clauses", "referrals", "obligations", "caveats", "problems"),
        };
        if (next.ContainsKey("questions")) next["questions"] = Questions(decision);
        if (decision.Verdict == Verdict.AskManager && next["referrals"] is JsonArray referrals) next["referrals"] = Certain(referrals);
        return new JsonObject { ["decision"] = json, ["next"] = next };
    }

    private static JsonObject Next(string step, JsonNode decision, params IEnumerable<string> keys) =>
        new([KeyValuePair.Create("do", (JsonNode?)step), .. keys.Select(k => KeyValuePair.Create(k, decision[k]?.DeepClone()))]);

    // Whom it would be for if this or that were so is nobody to send it to.
    private static JsonArray Certain(JsonArray referrals) => [.. referrals.Where(r => (bool)r!["certain"]!).Select(r => r!.DeepClone())];

    // The ticket does say something of what it depends on, or can't be read at all: the customer would be asked what they have answered.
    private static bool IsForAPerson(Decision decision) => IsUnreadable(decision) || decision.Questions.Any(q => HasProblem(decision, q.Fact));

    private static bool IsUnreadable(Decision decision) => decision.Problems.Any(p => p.FactName is null);

    private static bool HasProblem(Decision decision, Fact fact) =>
        decision.Problems.Any(p => p.FactName is { } name && decision.Policy.Vocabulary.TryFind(name, out Fact? concerned) && concerned == fact);

    // What is assumed is worth asking only where there is nothing else to ask.
    private static JsonArray Questions(Decision decision)
    {
        if (IsUnreadable(decision)) return [];
        IReadOnlyList<Question> open = [.. decision.Questions.Where(q => !HasProblem(decision, q.Fact))];
        bool onlyAssumed = open.All(q => q.IsAssumed);
        return [.. open.Where(q => onlyAssumed || !q.IsAssumed).Select(q => Question(q.Fact))];
    }

    private static JsonObject Question(Fact fact) => new()
    {
        ["fact"] = fact.Name,
        ["question"] = fact.Question,
        ["answer"] = fact.Answer,
        ["values"] = new JsonArray([.. fact.Values.Select(v => new JsonObject { ["value"] = v.Name, ["meaning"] = v.Meaning })]),
    };
}
