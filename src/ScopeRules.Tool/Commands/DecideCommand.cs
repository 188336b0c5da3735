using System.CommandLine;
using ScopeRules.Diagnostics;
using ScopeRules.Printing;
using ScopeRules.Tool.Inputs;
using ScopeRules.Tool.Output;
using ScopeRules.Tool.Usage;

namespace ScopeRules.Tool.Commands;

/// <summary><c>scoperules decide POLICY [FACTS]</c>.</summary>
internal static class DecideCommand
{
    private static readonly string[] Examples =
    [
        "rules/imail-server ticket.yaml --explain",
        "rules/imail-server -f request=explain -f about='[imail, surroundings]'",
        "rules/imail-server ticket.yaml --as-of 2026-11-25",
        "rules/imail-server --ignore ticket-id --format json - < ticket.json",
        "rules/imail-server --mapping zendesk.yaml ticket.json",
    ];

    public static Command Create(ToolConsole console)
    {
        Argument<string> policy = PolicyInput.Argument();
        Argument<string?> file = new("FACTS") { Description = "a file of the case's facts, YAML or JSON; - reads standard input", Arity = ArgumentArity.ZeroOrOne };
        Option<string[]> fact = FactsInput.Option();
        Option<string[]> ignore = FactsInput.IgnoreOption();
        Option<string?> mapping = MappingInput.Option();
        Option<bool> lenient = Verb.Flag("--lenient", "decide even if facts are wrong, and list what is wrong");
        Option<bool> noAssumptions = Verb.Flag("--no-assumptions", "take nothing that the policy assumes");
        Option<bool> explain = Verb.Flag("--explain", "say clause by clause why");
        Option<string?> asOf = AsOf.Option();
        Option<string> format = OutputFormat.Option("text", "json");
        Verb command = new("decide", "Decide a case: covered, not-covered or ask-manager, and why.", Examples)
        {
            policy, file, fact, mapping, ignore, lenient, noAssumptions, asOf, explain, format,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(mapping) is not null && result.GetValue(file) is null) result.AddError("--mapping wants a ticket as FACTS");
        });
        command.SetAction(parsed => Run(console, new Arguments(
            parsed.GetRequiredValue(policy), parsed.GetValue(file), parsed.GetValue(mapping), parsed.GetValue(fact) ?? [], parsed.GetValue(lenient), parsed.GetValue(explain),
            parsed.GetValue(format) == "json",
            new CaseOptions { Ignoring = parsed.GetValue(ignore) ?? [], TakeAssumptions = !parsed.GetValue(noAssumptions), AsOf = AsOf.Read(parsed.GetValue(asOf)) })));
        return command;
    }

    private static int Run(ToolConsole console, Arguments arguments)
    {
        if (PolicyInput.Load(arguments.Policy, console) is not { } policy) return ExitCode.WrongUsage;
        DiagnosticBag bag = new();
        CaseFacts? facts = arguments.Mapping is { } mapping
            ? FactsInput.ReadTicket(policy, mapping, arguments.File!, arguments.Facts, arguments.Options, () => console.In, bag)
            : FactsInput.Read(policy, arguments.File, arguments.Facts, arguments.Options, () => console.In, bag);
        IEnumerable<Diagnostic> mistakes = facts is null ? bag.ToSorted() : arguments.IsLenient ? [] : facts.Problems.Select(p => p.Diagnostic);
        if (mistakes.Any())
        {
            DiagnosticOutput.Write(console.Error, mistakes);
            if (facts is not null) console.Complain("not decided; --lenient decides all the same");
            return ExitCode.WrongUsage;
        }

        Print(console, facts!, arguments.Explains, arguments.AsJson);
        return ExitCode.Done;
    }

    /// <summary>Prints what the policy says to a case; under not-covered also what would make it covered.</summary>
    public static void Print(ToolConsole console, CaseFacts facts, bool explains, bool asJson)
    {
        Policy policy = facts.Policy;
        Explanation? explanation = explains ? policy.Explain(facts) : null;
        Decision decision = explanation?.Decision ?? policy.Decide(facts);
        WhatIfAnswer? whatIf = decision.Verdict == Verdict.NotCovered ? policy.WhatIf(facts, Verdict.Covered) : null;
        if (asJson) console.Out.WriteLine(Json(decision, explanation, whatIf));
        else WriteText(console.NewPage(), decision, explanation, whatIf);
    }

    private static string Json(Decision decision, Explanation? explanation, WhatIfAnswer? whatIf) =>
        explanation is not null ? DecisionJson.Write(explanation, whatIf) : whatIf is not null ? DecisionJson.Write(decision, whatIf) : decision.ToJson();

    private static void WriteText(TextPage page, Decision decision, Explanation? explanation, WhatIfAnswer? whatIf)
    {
        DecisionText.Write(page, decision);
        if (whatIf is not null) WhatIfText.Write(page, decision.Policy, whatIf);
        if (explanation is not null) ExplanationText.Write(page, explanation);
        page.Flush();
    }

    private sealed record Arguments(
        string Policy, string? File, string? Mapping, IReadOnlyList<string> Facts, bool IsLenient, bool Explains, bool AsJson, CaseOptions Options);
}
