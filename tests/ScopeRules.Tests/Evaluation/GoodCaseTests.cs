using System.Text.Json.Nodes;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Evaluation;

/// <summary>
/// tests/cases/good: policies that show one construct of the language each, with facts NAME.facts.yaml (or .json) and the
/// decision NAME.decision.json, in which nothing is said of what is empty.
/// </summary>
public sealed class GoodCaseTests
{
    /// <summary>The day for which all are decided.</summary>
    public static readonly CaseOptions Options = new() { AsOf = new DateOnly(2026, 11, 25) };

    private static readonly string Root = Path.Combine(Repository.Cases, "good");

    private static IEnumerable<TestCaseData> Cases =>
        Directory.EnumerateFiles(Root, "*.facts.*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)
            .Select(name => new TestCaseData(name).SetArgDisplayNames(name));

    private static IEnumerable<TestCaseData> Policies => CaseFolders.Under("good");

    [TestCaseSource(nameof(Cases))]
    public void Is_decided(string name) => Expected.Compare(PinnedFile(name), Decide(name));

    [TestCaseSource(nameof(Policies))]
    public void Every_clause_and_rider_matters_to_a_case(string name)
    {
        string folder = Path.Combine(Root, name);
        string decisions = string.Concat(Directory.EnumerateFiles(folder, "*.decision.json").Select(File.ReadAllText));
        Policy policy = Policy.Load(folder).OrThrow();

        // A settled open point can keep a clause from ever holding.
        IEnumerable<string> clauses = policy.Explain(policy.Case(Options)).Clauses
            .Where(c => c.Standing != ClauseStanding.DoesNotHold).Select(c => c.Clause.Id);
        clauses.Concat(policy.Riders.Select(r => r.Id))
            .Where(id => !decisions.Contains($"\"{id}\"", StringComparison.Ordinal)).Should().BeEmpty();
    }

    /// <summary>What all cases decide now.</summary>
    public static IEnumerable<string> Decided() => Cases.Select(c => Decide((string)c.Arguments[0]!));

    /// <summary>What they are to decide.</summary>
    public static IEnumerable<string> Pinned() => Cases.Select(c => File.ReadAllText(PinnedFile((string)c.Arguments[0]!)));

    private static string PinnedFile(string name) => Path.Combine(Root, name[..name.IndexOf(".facts.", StringComparison.Ordinal)] + ".decision.json");

    private static string Decide(string name)
    {
        string file = Path.Combine(Root, name);
        Policy policy = Policy.Load(Path.GetDirectoryName(file)!).OrThrow();
        return Shown(policy.Decide(FactsFile.Read(policy, file, Options)));
    }

    // The decision's own JSON without what it does not say, without titles and without the policy, which stands beside it.
    private static string Shown(Decision decision)
    {
        JsonObject json = JsonNode.Parse(decision.ToJson())!.AsObject();
        foreach (string key in new[] { "format", "policy", "asOf" }) json.Remove(key);
        foreach ((string key, JsonNode? value) in json.ToList())
        {
            if (value is null or JsonArray { Count: 0 }) json.Remove(key);
            else if (value is JsonArray list) json[key] = Brief(key, list);
        }

        if (json["proven"]!.GetValue<bool>()) json.Remove("proven");
        return json.ToJsonString(new System.Text.Json.JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    private static JsonArray Brief(string key, JsonArray list) => key switch
    {
        "clauses" or "possibleClauses" or "riders" or "possibleRiders" => Names(list, "id"),
        "questions" => Names(list, "fact"),
        "openPoints" => Names(list, "name"),
        "referrals" or "providers" or "discretion" => Certain(list, "contact"),
        "fees" => Certain(list, "fee"),
        "channels" => Certain(list, "channel"),
        "responses" => Certain(list, "within", "unit", "during"),
        "obligations" or "caveats" or "promises" or "restoredBy" => Certain(list, "text"),
        _ => list.DeepClone().AsArray(),
    };

    private static JsonArray Names(JsonArray list, string key) => [.. list.Select(item => item![key]!.DeepClone())];

    private static JsonArray Certain(JsonArray list, params string[] keys) => [.. list.Select(item => JsonValue.Create(
        string.Join(' ', keys.Select(k => item![k]?.ToString()).OfType<string>()) + (item!["certain"]!.GetValue<bool>() ? "" : " (perhaps)")))];
}
