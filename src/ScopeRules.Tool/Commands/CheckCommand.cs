using System.CommandLine;
using ScopeRules.Authoring;
using ScopeRules.Tool.Inputs;
using ScopeRules.Tool.Output;
using ScopeRules.Tool.Usage;

namespace ScopeRules.Tool.Commands;

/// <summary><c>scoperules check POLICY...</c>.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolConsole console)
    {
        Argument<string[]> policies = PolicyInput.Arguments();
        Option<string> format = OutputFormat.Option("text", "json");
        Verb command = new("check", "Check policies and the suites beside them, without running the cases.", "rules", "rules/imail-server --format json")
        {
            policies, format,
        };
        command.SetAction(parsed =>
        {
            List<CheckResult> results = [.. PolicyInput.Expand(parsed.GetRequiredValue(policies)).Select(Check)];
            if (parsed.GetValue(format) == "json") console.Out.WriteLine(CheckOutput.Json(results));
            else CheckOutput.WriteText(console, results);
            return results.Select(r => r.ExitCode).Max();
        });
        return command;
    }

    private static CheckResult Check(string path)
    {
        PolicyResult loaded = Policy.Load(path);
        if (!loaded.IsLoaded) return new CheckResult(path, null, loaded.Diagnostics, Cases: 0);
        List<PolicySuite> suites = [.. PolicySuite.FilesBeside(path).Select(file => PolicySuite.Load(loaded.Policy, file))];
        return new CheckResult(
            path, loaded.Policy, [.. loaded.Diagnostics, .. suites.SelectMany(s => s.Diagnostics)], suites.Sum(s => s.Cases.Count));
    }
}
