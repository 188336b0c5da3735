using System.CommandLine;
using ScopeRules.Tool.Inputs;
using ScopeRules.Tool.Output;
using ScopeRules.Tool.Usage;

namespace ScopeRules.Tool.Commands;

/// <summary><c>scoperules facts POLICY</c>.</summary>
internal static class FactsCommand
{
    public static Command Create(ToolConsole console)
    {
        Argument<string> policy = PolicyInput.Argument();
        Option<string> format = OutputFormat.Option("text", "json", "json-schema");
        Verb command = new(
            "facts", "Show the facts that cases give: enough to put a ticket into facts without knowing the policy.",
            "rules/imail-server", "rules/imail-server --format json-schema")
        {
            policy, format,
        };
        command.SetAction(parsed =>
        {
            if (PolicyInput.Load(parsed.GetRequiredValue(policy), console) is not { } loaded) return ExitCode.WrongUsage;
            Print(console, loaded, parsed.GetValue(format)!);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(ToolConsole console, Policy policy, string format)
    {
        switch (format)
        {
            case "json":
                console.Out.WriteLine(VocabularyJson.Write(policy));
                break;
            case "json-schema":
                console.Out.WriteLine(policy.Vocabulary.ToJsonSchema());
                break;
            default:
                TextPage page = console.NewPage();
                VocabularyText.Write(page, policy);
                page.Flush();
                break;
        }
    }
}
