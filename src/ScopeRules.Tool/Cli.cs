using System.CommandLine;
using System.CommandLine.Help;
using ScopeRules.Tool.Commands;
using ScopeRules.Tool.Output;
using ScopeRules.Tool.Usage;

namespace ScopeRules.Tool;

/// <summary>The command line as a whole.</summary>
internal static class Cli
{
    /// <summary>Parses the arguments and runs what they name.</summary>
    /// <returns>0 done; 1 the policy or its tests have findings; 2 wrong usage or unreadable input.</returns>
    public static int Run(IReadOnlyList<string> args, ToolConsole console)
    {
        try
        {
            return Run(Root(console), args, console);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) // a full disk behind >, a folder that may not be listed
        {
            console.Complain(e.Message);
            return ExitCode.WrongUsage;
        }
    }

    private static int Run(RootCommand root, IReadOnlyList<string> args, ToolConsole console)
    {
        if (args.Count == 0)
        {
            HelpPage.Write(console.NewPage(console.Error), root);
            return ExitCode.WrongUsage;
        }

        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        IReadOnlyList<string> mistakes = parsed.Action?.ClearsParseErrors == true ? [] : UsageMistakes.Of(parsed);
        if (mistakes.Count == 0)
            return parsed.Invoke(new InvocationConfiguration { Output = console.Out, Error = console.Error, EnableDefaultExceptionHandler = false });
        foreach (string mistake in mistakes) console.Complain(mistake);
        string verb = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        console.Error.WriteLine($"Try: scoperules {verb}--help");
        return ExitCode.WrongUsage;
    }

    private static RootCommand Root(ToolConsole console)
    {
        RootCommand root = new("Decides support cases from a scope-of-support document written as YAML clauses.")
        {
            DecideCommand.Create(console),
            InterviewCommand.Create(console),
            FactsCommand.Create(console),
            CheckCommand.Create(console),
            TestCommand.Create(console),
            SchemaCommand.Create(console),
            NewCommand.Create(console),
            HelpCommand.Create(console),
        };
        foreach (Option option in root.Options)
        {
            (option.Description, option.Action) = option is HelpOption
                ? ("print this", new HelpPage(console))
                : ("print the version", (System.CommandLine.Invocation.CommandLineAction)new VersionLine(console));
        }

        return root;
    }
}
