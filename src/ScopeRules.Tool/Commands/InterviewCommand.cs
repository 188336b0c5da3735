using System.CommandLine;
using ScopeRules.Cases;
using ScopeRules.Diagnostics;
using ScopeRules.Tool.Inputs;
using ScopeRules.Tool.Interviews;
using ScopeRules.Tool.Output;
using ScopeRules.Tool.Usage;

namespace ScopeRules.Tool.Commands;

/// <summary><c>scoperules interview POLICY [FACTS]</c>.</summary>
internal static class InterviewCommand
{
    public static Command Create(ToolConsole console)
    {
        Argument<string> policy = PolicyInput.Argument();
        Argument<string?> file = new("FACTS") { Description = "a file of what is known already, YAML or JSON", Arity = ArgumentArity.ZeroOrOne };
        Option<string[]> fact = FactsInput.Option();
        Option<string[]> ignore = FactsInput.IgnoreOption();
        Option<bool> noAssumptions = Verb.Flag("--no-assumptions", "take nothing that the policy assumes");
        Option<bool> explain = Verb.Flag("--explain", "say at the end clause by clause why");
        Option<string?> asOf = AsOf.Option();
        Option<string> format = OutputFormat.Option("text", "json");
        Verb command = new(
            "interview", "Ask for the facts of a case, no more than it takes, and decide it.",
            "rules/imail-server", "rules/imail-server ticket.yaml -f agreement=active", "rules/imail-server --format json > decision.json")
        {
            policy, file, fact, ignore, noAssumptions, asOf, explain, format,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(file) == "-") result.AddError("FACTS can't be -: standard input is for the answers");
        });
        command.SetAction(parsed =>
        {
            if (PolicyInput.Load(parsed.GetRequiredValue(policy), console) is not { } loaded) return ExitCode.WrongUsage;
            CaseOptions options = new()
            {
                Ignoring = parsed.GetValue(ignore) ?? [],
                TakeAssumptions = !parsed.GetValue(noAssumptions),
                AsOf = AsOf.Read(parsed.GetValue(asOf)),
            };
            DiagnosticBag bag = new();
            IReadOnlyList<GivenFact>? given = FactsInput.Read(loaded, parsed.GetValue(file), parsed.GetValue(fact) ?? [], () => console.In, bag);
            Interview? interview = given is null ? null : new Interview(loaded, options, given);
            IReadOnlyList<Diagnostic> mistakes = interview is null ? bag.ToSorted() : [.. interview.Facts.Problems.Select(p => p.Diagnostic)];
            DiagnosticOutput.Write(console.Error, mistakes);
            return interview is null || mistakes.Count > 0 ? ExitCode.WrongUsage
                : Run(console, interview, parsed.GetValue(explain), parsed.GetValue(format) == "json");
        });
        return command;
    }

    private static int Run(ToolConsole console, Interview interview, bool explains, bool asJson)
    {
        using LineInput input = new(console.In);
        if (interview.Open.Count > 0)
        {
            new Dialogue(interview, console, asJson ? console.Error : console.Out, input).Run();
            if (!asJson) console.Out.WriteLine();
        }

        if (asJson) console.Out.WriteLine(InterviewJson.Write(interview, explains));
        else DecideCommand.Print(console, interview.Facts, explains, asJson: false);
        return input.WasInterrupted ? ExitCode.Interrupted : ExitCode.Done;
    }
}
