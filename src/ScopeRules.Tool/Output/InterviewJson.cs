using System.Text.Json.Nodes;
using ScopeRules.Model;
using ScopeRules.Text;
using ScopeRules.Tool.Interviews;

namespace ScopeRules.Tool.Output;

/// <summary>The decision to which an interview came, as <c>decide</c> prints it, with what was asked.</summary>
internal static class InterviewJson
{
    public static string Write(Interview interview, bool explains)
    {
        Policy policy = interview.Decision.Policy;
        JsonObject json = JsonNode.Parse(explains ? policy.Explain(interview.Facts).ToJson() : interview.Decision.ToJson())!.AsObject();
        json["asked"] = new JsonArray([.. interview.Asked.Select(a => new JsonObject { ["fact"] = a.Fact.Name, ["answer"] = Answer(a.Value) })]);
        return json.ToJsonString(JsonText.Indented);
    }

    // As a facts file would give it; null: don't know.
    private static JsonNode? Answer(RawValue value) => value switch
    {
        RawText text => text.Text,
        RawFlag flag => flag.Value ? "yes" : "no",
        RawNumber number => JsonNode.Parse(number.Digits),
        RawList list => new JsonArray([.. list.Items.Select(Answer)]),
        _ => null,
    };
}
