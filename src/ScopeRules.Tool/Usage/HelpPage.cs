using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ScopeRules.Tool.Output;

namespace ScopeRules.Tool.Usage;

/// <summary>What <c>--help</c> prints, for the tool as a whole or for a verb.</summary>
internal sealed class HelpPage(ToolConsole console) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(console.NewPage(), parseResult.CommandResult.Command);
        return ExitCode.Done;
    }

    public static void Write(TextPage page, Command command)
    {
        if (command is RootCommand root) WriteRoot(page, root);
        else WriteVerb(page, command);
        page.Flush();
    }

    private static void WriteRoot(TextPage page, RootCommand root)
    {
        _ = page.Line(root.Description!).Blank().Heading("Usage: scoperules VERB ...").Blank()
            .Definitions(root.Subcommands.Select(verb => ($"{verb.Name}{Arguments(verb)}", verb.Description ?? "")), indent: 2).Blank()
            .Definitions(root.Options.Select(Definition), indent: 2).Blank()
            .Line("scoperules VERB --help says more about a verb.")
            .Line("Exit codes: 0 done; 1 the policy or its tests have findings; 2 wrong usage or unreadable input.");
    }

    private static void WriteVerb(TextPage page, Command verb)
    {
        _ = page.Line(verb.Description ?? "").Blank()
            .Heading($"Usage: scoperules {verb.Name}{Arguments(verb)} [OPTIONS]").Blank()
            .Definitions(verb.Arguments.Select(a => (a.Name, a.Description ?? "")).Concat(verb.Options.Append(HelpOf(verb)).Select(Definition)), indent: 2);
        if (verb is not Verb { Examples: { Count: > 0 } examples }) return;
        _ = page.Blank().Line("For example:");
        foreach (string example in examples) _ = page.Line($"scoperules {verb.Name} {example}", indent: 2);
    }

    // It stands at the root and holds for every verb.
    private static HelpOption HelpOf(Command verb) => verb.Parents.OfType<RootCommand>().First().Options.OfType<HelpOption>().First();

    private static string Arguments(Command verb) => string.Concat(verb.Arguments.Select(a => a.Arity switch
    {
        { MinimumNumberOfValues: 0 } => $" [{a.Name}]",
        { MaximumNumberOfValues: > 1 } => $" {a.Name}...",
        _ => $" {a.Name}",
    }));

    private static (string Name, string Meaning) Definition(Option option)
    {
        string names = string.Join(", ", option.Aliases.Append(option.Name).Where(n => n[0] == '-' && n != "-?").OrderBy(n => n.Length));
        return (option.HelpName is { } value ? $"{names} {value}" : names, option.Description ?? "");
    }
}
