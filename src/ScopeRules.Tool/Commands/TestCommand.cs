using System.CommandLine;
using ScopeRules.Authoring;
using ScopeRules.Authoring.Suites;
using ScopeRules.Diagnostics;
using ScopeRules.Tool.Inputs;
using ScopeRules.Tool.Output;
using ScopeRules.Tool.Usage;

namespace ScopeRules.Tool.Commands;

/// <summary><c>scoperules test POLICY...</c>.</summary>
internal static class TestCommand
{
    public static Command Create(ToolConsole console)
    {
        Argument<string[]> policies = PolicyInput.Arguments();
        Option<string[]> suite = new("--suite")
        {
            Description = "a suite's file, instead of all in suites/ beside the policy; can be repeated",
            HelpName = "FILE",
        };
        suite.Validators.Add(result =>
        {
            if (result.GetResult(policies) is { Tokens.Count: > 1 }) result.AddError("--suite goes with one policy");
        });
        Option<bool> coverage = Verb.Flag("--coverage", "say which clauses and tests the cases show, and which they don't");
        Option<bool> require = Verb.Flag("--require-coverage", "the same, and end with 1 if something that a case could show is not shown");
        Option<string> format = OutputFormat.Option("text", "json");
        Verb command = new(
            "test", "Decide every case of the suites beside policies, and compare with what they expect.",
            "rules", "rules/imail-server --suite rules/imail-server/suites/hours.yaml")
        {
            policies, suite, coverage, require, format,
        };
        command.SetAction(parsed =>
        {
            bool isRequired = parsed.GetValue(require);
            List<TestResult> results = [.. PolicyInput.Expand(parsed.GetRequiredValue(policies))
                .Select(p => Test(console, p, parsed.GetValue(suite) ?? []))
                .Select(r => isRequired || parsed.GetValue(coverage) ? r.WithCoverage(isRequired) : r)];
            if (parsed.GetValue(format) == "json") console.Out.WriteLine(TestOutput.Json(results));
            else TestOutput.WriteText(console, results);
            return results.Select(r => r.ExitCode).Max();
        });
        return command;
    }

    private static TestResult Test(ToolConsole console, string path, string[] suites)
    {
        CheckResult check = SuiteInput.Load(path, suites, out IReadOnlyList<PolicySuite> loaded);
        if (check.Policy is null) return new TestResult(check, []);
        DiagnosticBag bag = new();
        if (loaded.Count == 0) bag.ReportFile(SuiteCodes.NoSuites, path, "write one: suites/cases.yaml beside the policy");
        return new TestResult(check.With(bag.ToSorted()), [.. Run(console, [.. loaded.SelectMany(s => s.Cases)])]);
    }

    private static IEnumerable<CaseResult> Run(ToolConsole console, IReadOnlyList<SuiteCase> cases)
    {
        for (int i = 0; i < cases.Count; i++)
        {
            if (console.ShowsProgress && i % 50 == 0) console.Error.Write($"\r{i} of {cases.Count} cases");
            yield return cases[i].Run();
        }

        if (console.ShowsProgress) console.Error.Write("\r" + new string(' ', 40) + "\r");
    }
}
