using System.Globalization;
using System.Text.Json.Nodes;
using ScopeRules.Authoring;

namespace ScopeRules.Tool.Output;

/// <summary>What suites show of a policy, in a few lines, and what they don't.</summary>
internal static class CoverageOutput
{
    public static void WriteText(TextWriter output, SuiteCoverage coverage)
    {
        List<TestCoverage> shown = [.. coverage.Tests.Where(t => t.CanBeShown)];
        int effective = coverage.Clauses.Count(c => c.EffectiveIn is not null);
        output.WriteLine($"  clauses effective in some case: {effective} of {coverage.Clauses.Count}");
        output.WriteLine($"  tests shown true and shown false: {shown.Count(t => t.ShownIn is not null)} of {shown.Count}");
        if (coverage.OpenPoints.Count > 0)
            output.WriteLine($"  open points read both ways: {coverage.OpenPoints.Count(p => p.ReadYes && p.ReadNo)} of {coverage.OpenPoints.Count}");
        if (coverage.MeanQuestions is { } mean)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  questions to decide a case, asked one by one from nothing: {mean:0.0} on average over {coverage.InterviewedCases} cases"));
        WriteList(output, "not effective", coverage.Clauses.Where(c => c.EffectiveIn is null).Select(c => c.Clause.Id));
        WriteList(output, "not shown", shown.Where(t => t.ShownIn is null).Select(Describe));
        WriteList(output, "not read both ways", coverage.OpenPoints.Where(p => !p.ReadYes || !p.ReadNo).Select(p => p.OpenPoint.Name));
        WriteList(output, "left out, as no possible case can show it", coverage.Tests.Where(t => !t.CanBeShown).Select(Describe));
    }

    public static JsonObject Json(SuiteCoverage coverage) => new()
    {
        ["complete"] = coverage.IsComplete,
        ["meanQuestions"] = coverage.MeanQuestions,
        ["clauses"] = new JsonArray([.. coverage.Clauses.Select(c => new JsonObject { ["id"] = c.Clause.Id, ["effectiveIn"] = c.EffectiveIn?.Name })]),
        ["tests"] = new JsonArray([.. coverage.Tests.Select(t => new JsonObject
        {
            ["clause"] = t.Clause.Id,
            ["test"] = t.Test,
            ["value"] = t.IsMet,
            ["canBeShown"] = t.CanBeShown,
            ["shownIn"] = t.ShownIn?.Name,
        })]),
        ["openPoints"] = new JsonArray([.. coverage.OpenPoints.Select(p => new JsonObject
        {
            ["name"] = p.OpenPoint.Name,
            ["readYes"] = p.ReadYes,
            ["readNo"] = p.ReadNo,
        })]),
    };

    private static string Describe(TestCoverage test) => $"{test.Clause.Id}: {test.Test}, {(test.IsMet ? "true" : "false")}";

    private static void WriteList(TextWriter output, string heading, IEnumerable<string> items)
    {
        List<string> all = [.. items];
        if (all.Count == 0) return;
        output.WriteLine($"  {heading}:");
        foreach (string item in all) output.WriteLine($"    - {item}");
    }
}
