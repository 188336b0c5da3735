using System.CommandLine;
using ScopeRules.Authoring;
using ScopeRules.Diagnostics;
using ScopeRules.Mapping;
using ScopeRules.Tool.Output;
using ScopeRules.Tool.Usage;

namespace ScopeRules.Tool.Commands;

/// <summary><c>scoperules help [CODE]</c>; a verb's name gives that verb's help, as people expect of this word.</summary>
internal static class HelpCommand
{
    private static readonly PageSource[] Others = [new(typeof(PolicySuite).Assembly), new(typeof(TicketMapping).Assembly)];

    public static Command Create(ToolConsole console)
    {
        Argument<string?> code = new("CODE") { Description = "a code such as SCOPE2003, or its number, or the name of a verb; left out: all codes", Arity = ArgumentArity.ZeroOrOne };
        Verb command = new("help", "Explain a code that a message carries.", "SCOPE2003", "") { code };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(code) is not { } asked) return ListAll(console);
            Command? verb = parsed.RootCommandResult.Command.Subcommands.FirstOrDefault(v => v.Name == asked);
            if (verb is null) return Explain(console, asked);
            HelpPage.Write(console.NewPage(console.Out), verb);
            return ExitCode.Done;
        });
        return command;
    }

    private static int Explain(ToolConsole console, string code)
    {
        if ((Pages.Find(code, Others) ?? Pages.Find("SCOPE" + code, Others)) is { } page)
        {
            console.Out.WriteLine(page.TrimEnd());
            return ExitCode.Done;
        }

        console.Complain($"there is no code or verb `{code}`; `scoperules help` lists the codes, and `scoperules` the verbs");
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
