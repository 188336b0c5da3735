using System.CommandLine;
using ScopeRules.Diagnostics;
using ScopeRules.Tool.Inputs;
using ScopeRules.Tool.Output;

namespace ScopeRules.Tool.Commands;

/// <summary><c>scoperules decide POLICY [FACTS]</c>.</summary>
internal static class DecideCommand
{
    public static Command Create(ToolConsole console)
    {
        Argument<string> policy = PolicyInput.Argument();
        Argument<string?> file = new("FACTS") { Description = "the case's facts, YAML or JSON; - reads standard input", Arity = ArgumentArity.ZeroOrOne };
        Option<string[]> fact = new("--fact", "-f") { Description = "a fact, besides those of the file", HelpName = "NAME=VALUE" };
        Option<string[]> ignore = new("--ignore") { Description = "a name in the file that is no fact and no mistake", HelpName = "NAME" };
        Option<bool> lenient = new("--lenient") { Description = "decide even if facts are wrong, and list what is" };
        Option<bool> noAssumptions = new("--no-assumptions") { Description = "take nothing that the policy assumes" };
        Option<bool> explain = new("--explain") { Description = "say clause by clause why" };
        Option<string> format = OutputFormat.Option("text", "json");
        Command command = new("decide", "Decide a case: covered, not-covered or ask-manager, and why.")
        {
            policy, file, fact, ignore, lenient, noAssumptions, explain, format,
        };
        command.SetAction(parsed => Run(console, new Arguments(
            parsed.GetRequiredValue(policy), parsed.GetValue(file), parsed.GetValue(fact) ?? [], parsed.GetValue(lenient), parsed.GetValue(explain),
            parsed.GetValue(format) == "json",
            new CaseOptions { Ignoring = parsed.GetValue(ignore) ?? [], TakeAssumptions = !parsed.GetValue(noAssumptions) })));
        return command;
    }

    private static int Run(ToolConsole console, Arguments arguments)
    {
        if (PolicyInput.Load(arguments.Policy, console) is not { } policy) return ExitCode.WrongUsage;
        DiagnosticBag bag = new();
        CaseFacts? facts = FactsInput.Read(policy, arguments.File, arguments.Facts, arguments.Options, () => console.In, bag);
        IEnumerable<Diagnostic> mistakes = facts is null ? bag.ToSorted() : arguments.IsLenient ? [] : facts.Problems.Select(p => p.Diagnostic);
        if (mistakes.Any())
        {
            DiagnosticOutput.Write(console.Error, mistakes);
            if (facts is not null) console.Error.WriteLine("scoperules: not decided; --lenient decides all the same");
            return ExitCode.WrongUsage;
        }

        if (arguments.Explains) Print(console, policy.Explain(facts!), arguments.AsJson);
        else Print(console, policy.Decide(facts!), arguments.AsJson);
        return ExitCode.Done;
    }

    private static void Print(ToolConsole console, Decision decision, bool asJson)
    {
        if (asJson)
        {
            console.Out.WriteLine(decision.ToJson());
            return;
        }

        TextPage page = console.NewPage();
        DecisionText.Write(page, decision);
        page.Flush();
    }

    private static void Print(ToolConsole console, Explanation explanation, bool asJson)
    {
        if (asJson)
        {
            console.Out.WriteLine(explanation.ToJson());
            return;
        }

        TextPage page = console.NewPage();
        DecisionText.Write(page, explanation.Decision);
        ExplanationText.Write(page, explanation);
        page.Flush();
    }

    private sealed record Arguments(
        string Policy, string? File, IReadOnlyList<string> Facts, bool IsLenient, bool Explains, bool AsJson, CaseOptions Options);
}
