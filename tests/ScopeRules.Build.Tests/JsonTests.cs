using System.Text.Json;
using ScopeRules.Build.Tests.Policies;
using ScopeRules.Build.Tests.Support;

namespace ScopeRules.Build.Tests;

/// <summary>A record as JSON has the names of the policy: what is sent to another program means there what it meant here.</summary>
internal sealed class JsonTests
{
    [TestCaseSource(typeof(Written), nameof(Written.All))]
    public void A_record_as_json_is_a_case_of_the_policy_and_read_again_the_same_record(Written written)
    {
        Policy policy = Policy.Load(written.Path).OrThrow();
        CaseOptions options = new() { AsOf = new DateOnly(2026, 11, 26) };
        int compared = 0;
        for (int seed = 0; seed < 200; seed++)
        {
            Dictionary<string, object> facts = RandomFacts.Draw(policy, new Random(seed));
            CaseFacts byRecord = written.Records.Case(policy, facts, options);
            if (byRecord.Problems.Count > 0) continue;
            string decision = policy.Decide(byRecord).ToJson();

            policy.Decide(policy.Case(written.Records.ToJson(facts), options)).ToJson().Should().Be(decision, $"seed {seed}");
            policy.Decide(written.Records.CaseByJson(policy, facts, options)).ToJson().Should().Be(decision, $"seed {seed}");
            compared++;
        }

        compared.Should().BeGreaterThan(20);
    }

    [Test]
    public void Json_has_the_names_of_the_policy() => JsonSerializer.Serialize(new EveryKindCase
    {
        Request = Request.SomethingElse,
        Active = true,
        HoursUsed = 1.5m,
        Parts = [Parts.BackDoor],
        Class = Class.A12,
    }).Should().Be("""{"request":"something-else","active":true,"seats":null,"hours-used":1.5,"version":null,"bought":null,"wanted-at":null,"parts":["back-door"],"class":"a1","to-string":null,"every-kind-case":null,"facts":null,"a-b":null,"a--b":null}""");

    [TestCase("""{"hours-usd": 1}""", "The JSON property 'hours-usd' could not be mapped to any .NET member*")]
    [TestCase("""{"request": 2}""", "`request` is given by the name of its value.*")]
    [TestCase("""{"request": ["help", "repair"]}""", "`request` is given by the name of its value.*")]
    [TestCase("""{"request": "help, explain"}""", "`help, explain` is no value of `request`.*")]
    [TestCase("""{"request": "2"}""", "`2` is no value of `request`.*")]
    [TestCase("""{"request": "Help"}""", "`Help` is no value of `request`.*")]
    [TestCase("""{"request": "(not set)"}""", "`(not set)` is no value of `request`.*")]
    [TestCase("""{"agreement": false}""", "The JSON property 'agreement' could not be mapped to any .NET member*")]
    [TestCase("""{"Wanted": "help"}""", "The JSON property 'Wanted' could not be mapped to any .NET member*")]
    [TestCase("""{"seats": "3"}""", "The JSON value could not be converted to*")]
    [TestCase("""{"wanted-at": "2026-11-25T10:00:00"}""", "`2026-11-25T10:00:00` is no moment with its offset from UTC.*")]
    [TestCase("""{"wanted-at": "2026-11-25"}""", "`2026-11-25` is no moment with its offset from UTC.*")]
    [TestCase("""{"wanted-at": 5}""", "`` is no moment with its offset from UTC.*")]
    [TestCase("""{"parts": ["door", "dor"]}""", "`dor` is no value of `parts`.*")]
    public void What_the_policy_would_not_take_is_refused_by_apis_too(string json, string message)
    {
        foreach (JsonSerializerOptions options in new[] { JsonSerializerOptions.Default, JsonSerializerOptions.Web, JsonSerializerOptions.Strict })
            FluentActions.Invoking(() => JsonSerializer.Deserialize<EveryKindCase>(json, options)).Should().Throw<JsonException>().WithMessage(message);
    }

    [TestCase(0)]
    [TestCase(99)]
    public void A_number_that_is_no_member_is_not_written(int number) =>
        FluentActions.Invoking(() => JsonSerializer.Serialize(new EveryKindCase { Request = (Request)number })).Should().Throw<JsonException>()
            .WithMessage($"{number} is no value of `request`.*");
}
