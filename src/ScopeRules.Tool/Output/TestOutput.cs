using System.Text.Json.Nodes;
using ScopeRules.Text;

namespace ScopeRules.Tool.Output;

/// <summary>What <c>test</c> prints: each expectation that was not met, where it stands; then the counts.</summary>
internal static class TestOutput
{
    public static void WriteText(ToolConsole console, IReadOnlyList<TestResult> results)
    {
        foreach (TestResult result in results)
        {
            DiagnosticOutput.Write(console.Out, result.Check.Diagnostics);
            DiagnosticOutput.Write(console.Out, result.Cases.SelectMany(c => c.Failures));
            console.Out.WriteLine($"{Characters.Printable(result.Check.Path)}: {Counts(result)}");
            if (result.Coverage is { } coverage) CoverageOutput.WriteText(console.Out, coverage);
        }
    }

    public static string Json(IReadOnlyList<TestResult> results) => new JsonObject
    {
        ["format"] = 1,
        ["policies"] = new JsonArray([.. results.Select(r => new JsonObject
        {
            ["path"] = r.Check.Path,
            ["policy"] = r.Check.Policy?.Id,
            ["passed"] = r.Passed,
            ["failed"] = r.Failed,
            ["diagnostics"] = CheckOutput.Diagnostics(r.Check.Diagnostics),
            ["coverage"] = r.Coverage is { } coverage ? CoverageOutput.Json(coverage) : null,
            ["failures"] = new JsonArray([.. r.Cases.Where(c => !c.Passed).Select(c => new JsonObject
            {
                ["case"] = c.Case.Name,
                ["file"] = c.Case.File,
                ["line"] = c.Case.Line,
                ["verdict"] = c.Decision.Verdict.Name(),
                ["diagnostics"] = CheckOutput.Diagnostics(c.Failures),
            })]),
        })]),
    }.ToJsonString(JsonText.Indented);

    private static string Counts(TestResult result)
    {
        string mistakes = CheckOutput.Count(result.Check.Errors, "mistake");
        if (result.Check.Policy is null) return result.Check.IsUnreadable ? "there is no policy to test" : $"not tested, {mistakes} in the policy";
        string cases = $"{result.Passed} passed, {result.Failed} failed";
        return result.Check.Errors == 0 ? cases : $"{cases}, {mistakes} in the suites";
    }
}
