using System.CommandLine;
using System.Text.Json.Nodes;
using ScopeRules.Authoring.Schema;
using ScopeRules.Text;
using ScopeRules.Tool.Inputs;
using ScopeRules.Tool.Output;
using ScopeRules.Tool.Usage;

namespace ScopeRules.Tool.Commands;

/// <summary><c>scoperules schema [POLICY]</c>.</summary>
internal static class SchemaCommand
{
    private static readonly string[] Examples =
    [
        "> policy-language.schema.json",
        "rules/imail-server > imail-server.schema.json",
        "rules/imail-server --suites > imail-server-suites.schema.json",
    ];

    public static Command Create(ToolConsole console)
    {
        Argument<string?> policy = new("POLICY") { Description = "a policy whose own names are to be completed; left out: the language in general", Arity = ArgumentArity.ZeroOrOne };
        Option<bool> suites = Verb.Flag("--suites", "the schema of the policy's suites, instead of that of its file");
        Verb command = new("schema", "Print a JSON Schema (2020-12) by which editors complete and check policies and suites.", Examples) { policy, suites };
        command.Validators.Add(result =>
        {
            if (result.GetValue(suites) && result.GetValue(policy) is null) result.AddError("--suites wants a POLICY: suites are checked against its names");
        });
        command.SetAction(parsed => Run(console, parsed.GetValue(policy), parsed.GetValue(suites)));
        return command;
    }

    private static int Run(ToolConsole console, string? path, bool suites)
    {
        if (path is null) return Print(console, PolicyFileSchema.OfLanguage());
        if (PolicyInput.Load(path, console) is not { } policy) return ExitCode.WrongUsage;
        return Print(console, suites ? SuiteFileSchema.Of(policy) : PolicyFileSchema.Of(policy));
    }

    private static int Print(ToolConsole console, JsonObject schema)
    {
        console.Out.WriteLine(schema.ToJsonString(JsonText.Indented));
        return ExitCode.Done;
    }
}
