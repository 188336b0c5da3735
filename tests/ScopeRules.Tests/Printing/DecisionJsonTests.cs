using System.Text.Json;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Printing;

/// <summary>The JSON of a decision is a contract: keys are added, none is taken away.</summary>
public sealed class DecisionJsonTests
{
    [Test]
    public void Everything_that_a_decision_has_is_there_even_if_it_is_empty()
    {
        Policy policy = Policy.Load(Path.Combine(Repository.Cases, "good", "riders")).OrThrow();

        policy.Decide(policy.Case("{\"night\": true, \"course\": false, \"booked\": \"perhaps\"}"u8)).ToJson().ReplaceLineEndings("\n").Should().Be($$"""
            {
              "format": 1,
              "verdict": "covered",
              "basis": "clauses",
              "presumption": "covered",
              "proven": true,
              "clauses": [
                {
                  "id": "rest",
                  "title": "All else is covered.",
                  "cites": "Scope"
                }
              ],
              "possibleClauses": [],
              "level": null,
              "riders": [],
              "possibleRiders": [
                {
                  "id": "night-rate",
                  "title": "Nights cost more.",
                  "cites": "Nights"
                },
                {
                  "id": "no-booking",
                  "title": null,
                  "cites": null
                }
              ],
              "referrals": [
                {
                  "contact": "sales",
                  "title": "Your sales representative",
                  "kind": null,
                  "url": null,
                  "certain": false
                },
                {
                  "contact": "duty",
                  "title": "The duty officer",
                  "kind": null,
                  "url": null,
                  "certain": false
                }
              ],
              "providers": [],
              "fees": [],
              "channels": [],
              "responses": [],
              "discretion": [],
              "obligations": [
                {
                  "text": "Be at hand.",
                  "certain": true
                },
                {
                  "text": "Pay twice.",
                  "certain": false
                }
              ],
              "caveats": [
                {
                  "text": "Nobody may be there.",
                  "certain": false
                }
              ],
              "promises": [],
              "restoredBy": [],
              "assuming": [],
              "possible": [
                "covered"
              ],
              "questions": [],
              "openPoints": [],
              "problems": [
                {
                  "fact": "booked",
                  "code": "SCOPE3002",
                  "message": "\u0060booked\u0060: \u0060perhaps\u0060 is neither yes nor no",
                  "help": "expected is yes or no"
                }
              ],
              "asOf": null,
              "policy": {
                "id": "sample",
                "title": "What is added once the verdict is final",
                "sha256": "{{policy.Sha256}}"
              }
            }
            """);
    }

    [Test]
    public void What_is_said_along_has_keys_of_its_own()
    {
        Policy policy = Policy.Load(Path.Combine(Repository.Cases, "good", "outcome-data")).OrThrow();
        using JsonDocument json = JsonDocument.Parse(policy.Decide(policy.Case("{\"phone-plan\": true, \"patched\": true}"u8)).ToJson());

        string[] keys = ["referrals", "providers", "fees", "channels", "responses", "discretion", "promises", "restoredBy"];
        string.Join('\n', keys.Select(k => $"{k}: {JsonSerializer.Serialize(json.RootElement.GetProperty(k))}")).Should().Be("""
            referrals: [{"contact":"vendor","title":"Whoever made it","kind":"provider","url":"https://example.org/help","certain":true}]
            providers: [{"contact":"vendor","title":"Whoever made it","kind":"provider","url":"https://example.org/help","certain":true}]
            fees: [{"fee":"included","certain":true},{"fee":"possible","certain":false}]
            channels: [{"channel":"ticket","title":"By ticket","certain":true},{"channel":"phone","title":"By telephone","certain":true}]
            responses: [{"within":4,"unit":"hours","during":"office","certain":true},{"within":1,"unit":"business-days","during":null,"certain":false}]
            discretion: [{"contact":"boss","title":"A manager","kind":"manager","url":null,"certain":true}]
            promises: [{"text":"We link the bug.","certain":true}]
            restoredBy: [{"text":"Undo the change.","certain":true}]
            """);
    }

    [Test]
    public void Questions_assumptions_and_open_points_say_what_to_ask_and_whom()
    {
        Policy policy = Policy.Load(Path.Combine(Repository.Cases, "good", "open-point-open")).OrThrow();
        using JsonDocument json = JsonDocument.Parse(policy.Decide(policy.Case().Set("weekend", true)).ToJson());

        json.RootElement.GetProperty("questions")[0].GetRawText().ReplaceLineEndings("").Should().Contain("\"fact\": \"agreement\"").And.Contain("\"question\": \"Is there an agreement\"");
        json.RootElement.GetProperty("openPoints")[0].GetProperty("cites").GetString().Should().Be("Hours");

        using JsonDocument assuming = JsonDocument.Parse(Samples.Policy.Decide(Samples.Policy.Case().Set("request", "explain")).ToJson());
        assuming.RootElement.GetProperty("assuming")[0].GetProperty("fact").GetString().Should().Be("active");
        assuming.RootElement.GetProperty("assuming")[0].GetProperty("value").GetString().Should().Be("yes");
    }

    [Test]
    public void Text_from_a_policy_or_a_case_can_not_break_out_of_a_page_or_a_terminal()
    {
        Policy policy = Policy.Parse(Samples.Text.Replace("We explain our product.", "\"</script><b> & 'x'\"", StringComparison.Ordinal)).OrThrow();

        policy.Decide(policy.Case().Set("request", "explain").Set("\u001b\u202e<b>", 1)).ToJson().Should().NotContainAny("<", ">", "&", "'", "\u001b", "\u202e");
    }
}
