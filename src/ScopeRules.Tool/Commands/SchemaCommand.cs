using System.CommandLine;
using ScopeRules.Authoring;
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
        "--releases > releases.schema.json",
    ];

    public static Command Create(ToolConsole console)
    {
        Argument<string?> policy = new("POLICY") { Description = "a policy whose own names are to be completed; left out: the language in general", Arity = ArgumentArity.ZeroOrOne };
        Option<bool> suites = Verb.Flag("--suites", "the schema of the policy's suites, instead of that of its file");
        Option<bool> releases = Verb.Flag("--releases", "the schema of files with releases");
        Verb command = new("schema", "Print a JSON Schema (2020-12) by which editors complete and check policies, suites and lists of releases.", Examples) { policy, suites, releases };
        command.Validators.Add(result =>
        {
            if (result.GetValue(suites) && result.GetValue(policy) is null) result.AddError("--suites wants a POLICY: suites are checked against its names");
            if (result.GetValue(releases) && (result.GetValue(suites) || result.GetValue(policy) is not null))
                result.AddError("--releases stands alone: files with releases look alike whatever the policy");
        });
        command.SetAction(parsed => Run(console, parsed.GetValue(policy), parsed.GetValue(suites), parsed.GetValue(releases)));
        return command;
    }

    private static int Run(ToolConsole console, string? path, bool suites, bool releases)
    {
        if (releases) return Print(console, PolicySchema.OfReleases());
        if (path is null) return Print(console, PolicySchema.OfLanguage());
        if (PolicyInput.Load(path, console) is not { } policy) return ExitCode.WrongUsage;
        return Print(console, suites ? PolicySchema.OfSuites(policy) : PolicySchema.Of(policy));
    }

    private static int Print(ToolConsole console, string schema)
    {
        console.Out.WriteLine(schema);
        return ExitCode.Done;
    }
}
