using System.CommandLine;
using ScopeRules.Authoring;
using ScopeRules.Diagnostics;
using ScopeRules.Mapping;
using ScopeRules.Tool.Inputs;
using ScopeRules.Tool.Output;
using ScopeRules.Tool.Usage;

namespace ScopeRules.Tool.Commands;

/// <summary><c>scoperules check POLICY...</c>.</summary>
internal static class CheckCommand
{
    private static readonly string[] Examples =
        ["rules", "rules/imail-server --format json", "rules/imail-server --against released/imail-server", "rules/imail-server --mapping zendesk.yaml"];

    public static Command Create(ToolConsole console)
    {
        Argument<string[]> policies = PolicyInput.Arguments();
        Option<string?> asOf = AsOf.Option();
        Option<string?> against = new("--against") { Description = "an older revision of the one POLICY: say what cases and programs that use it would miss", HelpName = "OLD" };
        Option<string[]> mappings = new("--mapping") { Description = "a mapping of tickets to hold against the one POLICY; can be repeated", HelpName = "FILE" };
        Option<string> format = OutputFormat.Option("text", "json");
        Verb command = new("check", "Check policies and the suites beside them, without running the cases.", Examples)
        {
            policies, against, mappings, asOf, format,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(policies) is [_]) return;
            if (result.GetValue(against) is not null) result.AddError("--against wants one POLICY");
            if (result.GetValue(mappings) is [_, ..]) result.AddError("--mapping wants one POLICY");
        });
        command.SetAction(parsed =>
        {
            Policy? old = null;
            if (parsed.GetValue(against) is { } path && (old = PolicyInput.Load(path, console)) is null) return ExitCode.WrongUsage;
            List<CheckResult> results = [.. PolicyInput.Expand(parsed.GetRequiredValue(policies)).Select(p => Check(p, old, parsed.GetValue(mappings) ?? [], AsOf.Read(parsed.GetValue(asOf))))];
            if (parsed.GetValue(format) == "json") console.Out.WriteLine(CheckOutput.Json(results));
            else CheckOutput.WriteText(console, results);
            return results.Select(r => r.ExitCode).Max();
        });
        return command;
    }

    private static CheckResult Check(string path, Policy? old, IReadOnlyList<string> mappings, DateOnly? asOf)
    {
        CheckResult result = SuiteInput.Load(path, [], out _);
        if (result.Policy is not { } policy) return result;
        result = result.With(PolicyFindings.Of(policy, asOf));
        foreach (string file in mappings) result = Hold(file, policy, result);
        return old is null ? result : result.With(PolicyChanges.Between(old, policy));
    }

    private static CheckResult Hold(string file, Policy policy, CheckResult result)
    {
        DiagnosticBag bag = new();
        TicketMapping? mapping = MappingInput.Load(file, policy, bag);
        result = result.With(bag.ToSorted());
        return mapping is null ? result : result with { Mappings = [.. result.Mappings, new HeldMapping(file, mapping.System, mapping.Facts.Count, mapping.Ignored.Count)] };
    }
}
