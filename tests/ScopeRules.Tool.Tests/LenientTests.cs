using System.Text.Json;
using ScopeRules.Tool.Tests.Support;

namespace ScopeRules.Tool.Tests;

/// <summary>A wrong fact never makes a case covered.</summary>
internal sealed class LenientTests
{
    // Each case is not covered because of the fact that is then given wrongly.
    private static readonly (string Fact, string Right, string Others)[] Excluding =
    [
        ("request", "buy", "rented: yes"),
        ("rented", "no", "request: fix"),
        ("opened", "yes", "request: fix\nrented: yes"),
        ("pages", "60000", "request: fix\nrented: yes"),
        ("parts", "[toner]", "request: fix\nrented: yes"),
        ("wanted-at", "2026-07-01T23:00:00+02:00", "request: fix\nrented: yes\nurgent: yes"),
    ];

    private static readonly string[] WrongValues =
        ["[]", "17.5", "-1", "\"1\"", "\"\"", "nonsense", "{a: b}", "[nonsense]", "[yes, nonsense]", "2026-07-01T23:00:00", "2026-07-01", "Yes", "on", "1e9"];

    private static IEnumerable<TestCaseData> WrongFacts() =>
        from fact in Excluding
        from wrong in WrongValues
        where (fact.Fact, wrong) is not ("parts", "[]") // which is right: no part is worn
        select new TestCaseData(fact.Fact, fact.Right, fact.Others, wrong);

    [TestCaseSource(nameof(WrongFacts))]
    public void A_wrong_value_leaves_open_what_the_right_one_excludes(string fact, string right, string others, string wrong)
    {
        Verdict($"{others}\n{fact}: {right}\n", out _).Should().NotBe("covered");
        Verdict($"{others}\n{fact}: {wrong}\n", out int problems).Should().NotBe("covered");
        problems.Should().Be(1);
    }

    [TestCaseSource(nameof(Misspellings))]
    public void A_misspelt_name_leaves_open_what_the_right_one_excludes(string misspelt, string right, string others)
    {
        Verdict($"{others}\n{misspelt}: {right}\n", out int problems).Should().NotBe("covered");
        problems.Should().Be(1);
    }

    [TestCaseSource(nameof(Doublings))]
    public void A_doubled_fact_leaves_open_what_either_excludes(string fact, string right, string others, string second)
    {
        Verdict($"{others}\n{fact}: {right}\n{fact}: {second}\n", out int problems).Should().NotBe("covered");
        Verdict($"{others}\n{fact}: {second}\n{fact}: {right}\n", out _).Should().NotBe("covered");
        problems.Should().Be(1);
    }

    private static IEnumerable<TestCaseData> Misspellings() =>
        from fact in Excluding
        from misspelt in new[] { fact.Fact + "s", fact.Fact.ToUpperInvariant(), fact.Fact[1..], "altogether-different" }
        select new TestCaseData(misspelt, fact.Right, fact.Others);

    private static IEnumerable<TestCaseData> Doublings() =>
        from fact in Excluding
        let second = fact.Fact switch
        {
            "request" => "fix",
            "rented" => "yes",
            "opened" => "no",
            "pages" => "1",
            "parts" => "[]",
            _ => "2026-07-01T12:00:00+02:00",
        }
        select new TestCaseData(fact.Fact, fact.Right, fact.Others, second);

    private static string Verdict(string facts, out int problems)
    {
        using TemporaryFolder folder = new();
        ToolRun run = folder.Run("decide", ToolCases.PrintShop, folder.Write("facts.yaml", facts), "--lenient", "--format", "json");
        run.ExitCode.Should().Be(0, run.Error);
        using JsonDocument decision = JsonDocument.Parse(run.Out);
        problems = decision.RootElement.GetProperty("problems").GetArrayLength();
        return decision.RootElement.GetProperty("verdict").GetString()!;
    }
}
