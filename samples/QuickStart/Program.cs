using ScopeRules;

// A policy's folder, and facts as name=value: rules/imail-server request=explain about=imail agreement=active
if (args.Length == 0) return Fail("Usage: QuickStart POLICY [FACT=VALUE ...]");
PolicyResult loaded = Policy.Load(args[0]);
if (!loaded.IsLoaded) return Fail(string.Join('\n', loaded.Diagnostics));

CaseFacts facts = loaded.Policy.Case();
foreach (string[] fact in args.Skip(1).Select(a => a.Split('=', 2)))
    _ = facts.Set(fact[0], fact.Length == 2 ? fact[1] : null);

Decision decision = loaded.Policy.Decide(facts);
Console.WriteLine(decision switch
{
    { Basis: Basis.MissingFacts } => $"Ask the customer: {decision.Questions[0].Fact.Question}",
    { Verdict: Verdict.AskManager } => $"Ask a manager ({decision.Basis}); presumed: {decision.Presumption?.ToString() ?? "nothing"}",
    _ => $"{decision.Verdict}: {string.Join(' ', decision.Clauses.Select(c => c.Title))}",
});
foreach (Problem problem in decision.Problems) Console.WriteLine($"Problem: {problem}");
return 0;

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}
