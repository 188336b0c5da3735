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
        Option<string?> asOf = AsOf.Option();
        Option<string> format = OutputFormat.Option("text", "json");
        Verb command = new("check", "Check policies and the suites beside them, without running the cases.", "rules", "rules/imail-server --format json")
        {
            policies, asOf, format,
        };
        command.SetAction(parsed =>
        {
            List<CheckResult> results = [.. PolicyInput.Expand(parsed.GetRequiredValue(policies)).Select(p => Check(p, AsOf.Read(parsed.GetValue(asOf))))];
            if (parsed.GetValue(format) == "json") console.Out.WriteLine(CheckOutput.Json(results));
            else CheckOutput.WriteText(console, results);
            return results.Select(r => r.ExitCode).Max();
        });
        return command;
    }

    private static CheckResult Check(string path, DateOnly? asOf)
    {
        CheckResult result = SuiteInput.Load(path, [], out _);
        return result.Policy is { } policy ? result.With(PolicyFindings.Of(policy, asOf)) : result;
    }
}
