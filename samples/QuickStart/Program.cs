using System.Globalization;
using ScopeRules;

// A policy's folder, and facts as name=value: rules/imail-server request=explain about=imail agreement=active
if (args.Length == 0) return Fail("Usage: QuickStart POLICY [FACT=VALUE ...]");
PolicyResult loaded = Policy.Load(args[0]);
if (!loaded.IsLoaded) return Fail(string.Join('\n', loaded.Diagnostics));

Policy policy = loaded.Policy;
Dictionary<string, object?> given = [];
foreach (string[] words in args.Skip(1).Select(a => a.Split('=', 2)))
    given[words[0]] = words is [var name, var text] ? Read(text, policy.Vocabulary.TryFind(name, out Fact? fact) ? fact : null) : null;

Decision decision = policy.Decide(policy.Case(given));
Console.WriteLine(decision switch
{
    { Basis: Basis.MissingFacts, Problems: not [] } => "Put right what is given.",
    { Basis: Basis.MissingFacts } => $"Ask the customer: {decision.Questions[0].Fact.Question}",
    { Verdict: Verdict.AskManager } => $"Ask a manager ({decision.Basis}); presumed: {decision.Presumption?.ToString() ?? "nothing"}",
    { Clauses: [] } => $"{decision.Verdict}, whichever is right",
    _ => $"{decision.Verdict}: {string.Join(' ', decision.Clauses.Select(c => c.Title))}",
});
foreach (Problem problem in decision.Problems) Console.WriteLine($"Problem: {problem}");
return 0;

// What stands between commas are the members of a set, or the values still possible.
static object Read(string text, Fact? fact)
{
    if (fact?.Answer == "several-of") return text.Split(',', StringSplitOptions.RemoveEmptyEntries);
    object[] values = [.. text.Split(',').Select(t => One(t, fact))];
    return values is [var only] ? only : values;
}

// A number is no text.
static object One(string text, Fact? fact) =>
    fact?.Answer is "number" or "whole-number" && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : text;

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}
