using System.Globalization;
using System.Text.Json.Nodes;
using ScopeRules.Authoring;
using ScopeRules.Build.Tests.Support;
using ScopeRules.Cases;

namespace ScopeRules.Build.Tests;

/// <summary>Facts that a written record gives come to what the same facts come to as JSON.</summary>
internal sealed class SameDecisionTests
{
    [TestCaseSource(typeof(Written), nameof(Written.All))]
    public void Facts_by_chance_are_decided_alike_as_record_and_as_json(Written written)
    {
        Policy policy = Policy.Load(written.Path).OrThrow();
        CaseOptions options = new() { AsOf = new DateOnly(2026, 11, 26) };
        HashSet<Verdict> verdicts = [];
        for (int seed = 0; seed < 200; seed++)
        {
            Dictionary<string, object> facts = RandomFacts.Draw(policy, new Random(seed));
            Decision byRecord = policy.Decide(written.Records.Case(policy, facts, options));
            Decision byJson = policy.Decide(policy.Case(RandomFacts.ToJson(facts), options));

            WithoutPlaces(byRecord).Should().Be(WithoutPlaces(byJson), $"seed {seed}");
            _ = verdicts.Add(byRecord.Verdict);
        }

        verdicts.Should().HaveCountGreaterThan(1, "else it shows little");
    }

    [TestCaseSource(typeof(Written), nameof(Written.All))]
    public void Suite_cases_of_known_values_are_decided_alike_as_record(Written written)
    {
        Policy policy = Policy.Load(written.Path).OrThrow();
        IReadOnlyList<string> files = PolicySuite.FilesBeside(written.Path);
        int compared = 0;
        foreach (SuiteCase suiteCase in files.SelectMany(f => PolicySuite.Load(policy, f).Cases))
        {
            CaseState state = suiteCase.Facts.State;
            if (state.Problems.Count > 0 || state.Readings.Count > 0 || state.Known.Any(k => !k.Knowledge.IsOneAnswer)) continue;
            Dictionary<string, object> facts = state.Known.ToDictionary(k => k.Fact.Name, k => ValueOf(k.Fact, k.Knowledge.ToString()!));
            CaseOptions options = new() { AsOf = state.AsOf, TakeAssumptions = state.TakeAssumptions };

            policy.Decide(written.Records.Case(policy, facts, options)).ToJson().Should().Be(suiteCase.Run().Decision.ToJson(), suiteCase.Name);
            compared++;
        }

        if (files.Count > 0) compared.Should().BeGreaterThan(20);
    }

    // A record has no lines in which a mistake could stand.
    private static string WithoutPlaces(Decision decision)
    {
        JsonObject json = JsonNode.Parse(decision.ToJson())!.AsObject();
        json["problems"] = string.Join('\n', decision.Problems.Select(p => $"{p.FactName}: {p.Diagnostic.Code} {p.Diagnostic.Message}").Order(StringComparer.Ordinal));
        return json.ToJsonString();
    }

    private static object ValueOf(Fact fact, string text) => fact.Answer switch
    {
        "yes-no" => text == "yes",
        "whole-number" => long.Parse(text, CultureInfo.InvariantCulture),
        "number" => decimal.Parse(text, CultureInfo.InvariantCulture),
        "date" => DateOnly.Parse(text, CultureInfo.InvariantCulture),
        "date-time" => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture),
        "several-of" => text.Trim('[', ']').Split(", ", StringSplitOptions.RemoveEmptyEntries).ToList(),
        _ => text,
    };
}
