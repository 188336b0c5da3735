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
        "rules/imail-server --mappings > imail-server-mappings.schema.json",
    ];

    public static Command Create(ToolConsole console)
    {
        Argument<string?> policy = new("POLICY") { Description = "a policy whose own names are to be completed; left out: the language in general", Arity = ArgumentArity.ZeroOrOne };
        Option<bool> suites = Verb.Flag("--suites", "the schema of the policy's suites, instead of that of its file");
        Option<bool> releases = Verb.Flag("--releases", "the schema of files with releases");
        Option<bool> mappings = Verb.Flag("--mappings", "the schema of mappings of tickets, to the policy's facts or to those of any");
        Verb command = new("schema", "Print a JSON Schema (2020-12) by which editors complete and check policies, suites, lists of releases and mappings.", Examples)
        {
            policy, suites, releases, mappings,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(suites) && result.GetValue(policy) is null) result.AddError("--suites wants a POLICY: suites are checked against its names");
            if (result.GetValue(releases) && (result.GetValue(suites) || result.GetValue(policy) is not null))
                result.AddError("--releases stands alone: files with releases look alike whatever the policy");
            if (result.GetValue(mappings) && (result.GetValue(suites) || result.GetValue(releases))) result.AddError("--mappings stands without --suites and --releases: each is another schema");
        });
        command.SetAction(parsed => Run(console, parsed.GetValue(policy), parsed.GetValue(suites), parsed.GetValue(releases), parsed.GetValue(mappings)));
        return command;
    }

    private static int Run(ToolConsole console, string? path, bool suites, bool releases, bool mappings)
    {
        if (releases) return Print(console, PolicySchema.OfReleases());
        if (path is null) return Print(console, mappings ? PolicySchema.OfMappings() : PolicySchema.OfLanguage());
        if (PolicyInput.Load(path, console) is not { } policy) return ExitCode.WrongUsage;
        return Print(console, mappings ? PolicySchema.OfMappings(policy) : suites ? PolicySchema.OfSuites(policy) : PolicySchema.Of(policy));
    }

    private static int Print(ToolConsole console, string schema)
    {
        console.Out.WriteLine(schema);
        return ExitCode.Done;
    }
}
