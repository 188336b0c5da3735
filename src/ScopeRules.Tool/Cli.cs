using System.CommandLine;
using ScopeRules.Tool.Commands;
using ScopeRules.Tool.Output;

namespace ScopeRules.Tool;

/// <summary>The command line as a whole.</summary>
internal static class Cli
{
    /// <summary>Parses the arguments and runs what they name.</summary>
    /// <returns>0 done; 1 the policy or its tests have findings; 2 wrong usage or unreadable input.</returns>
    public static int Run(IReadOnlyList<string> args, ToolConsole console)
    {
        RootCommand root = new("Decides support cases from a scope-of-support document written as YAML clauses.")
        {
            DecideCommand.Create(console),
            FactsCommand.Create(console),
            CheckCommand.Create(console),
            TestCommand.Create(console),
            SchemaCommand.Create(console),
            NewCommand.Create(console),
            HelpCommand.Create(console),
        };
        root.HelpName = "scoperules";
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count == 0)
            return parsed.Invoke(new InvocationConfiguration { Output = console.Out, Error = console.Error, EnableDefaultExceptionHandler = false });
        foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors) console.Error.WriteLine($"scoperules: {error.Message}");
        string verb = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        console.Error.WriteLine($"Try: scoperules {verb}--help");
        return ExitCode.WrongUsage;
    }
}
