using System.CommandLine;
using ScopeRules.Authoring;
using ScopeRules.Diagnostics;
using ScopeRules.Mapping;
using ScopeRules.Tool.Output;
using ScopeRules.Tool.Usage;

namespace ScopeRules.Tool.Commands;

/// <summary><c>scoperules help [CODE]</c>.</summary>
internal static class HelpCommand
{
    private static readonly PageSource[] Others = [new(typeof(PolicySuite).Assembly), new(typeof(TicketMapping).Assembly)];

    public static Command Create(ToolConsole console)
    {
        Argument<string?> code = new("CODE") { Description = "a code such as SCOPE2003; left out: all codes", Arity = ArgumentArity.ZeroOrOne };
        Verb command = new("help", "Explain a code that a message carries.", "SCOPE2003", "") { code };
        command.SetAction(parsed => parsed.GetValue(code) is { } asked ? Explain(console, asked) : ListAll(console));
        return command;
    }

    private static int Explain(ToolConsole console, string code)
    {
        if (Pages.Find(code, Others) is { } page)
        {
            console.Out.WriteLine(page.TrimEnd());
            return ExitCode.Done;
        }

        console.Complain($"there is no code `{code}`; `scoperules help` lists them all");
        return ExitCode.WrongUsage;
    }

    // A page's first line is «# CODE: what it is about».
    private static int ListAll(ToolConsole console)
    {
        foreach (PageSource source in Others.Prepend(Pages.Core))
            foreach (string code in source.Codes) console.Out.WriteLine(source.Find(code)!.Split('\n')[0].TrimStart('#', ' '));
        return ExitCode.Done;
    }
}
