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

// A number is no text. What stands between commas are the members of a set, or the values still possible.
static object Read(string text, Fact? fact) => fact?.Answer switch
{
    "number" or "whole-number" when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) => number,
    "several-of" => text.Split(',', StringSplitOptions.RemoveEmptyEntries),
    _ => text.Contains(',', StringComparison.Ordinal) ? text.Split(',') : text,
};

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}
