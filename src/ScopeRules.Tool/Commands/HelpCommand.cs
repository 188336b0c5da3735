using System.CommandLine;
using ScopeRules.Tool.Output;

namespace ScopeRules.Tool.Commands;

/// <summary><c>scoperules help CODE</c>.</summary>
internal static class HelpCommand
{
    public static Command Create(ToolConsole console)
    {
        Argument<string?> code = new("CODE") { Description = "a code such as SCOPE2003; left out: all codes", Arity = ArgumentArity.ZeroOrOne };
        Command command = new("help", "Explain a code that a message carries.") { code };
        command.SetAction(parsed => Run(console, parsed.GetValue(code)));
        return command;
    }

    private static int Run(ToolConsole console, string? code)
    {
        console.Out.WriteLine(code);
        return ExitCode.Done;
    }
}
