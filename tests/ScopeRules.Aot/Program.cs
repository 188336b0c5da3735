using ScopeRules.Authoring;

// A policy's suites, decided by a program that was compiled ahead of time: a line for each case, and 1 if one is not as expected.
IReadOnlyList<CaseResult> results = [.. PolicySuite.CasesOf(args[0]).Select(c => c.Run())];
foreach (CaseResult result in results) Console.WriteLine($"{result.Case}: {result.Decision.ToJson().ReplaceLineEndings("")}");
return results.All(r => r.Passed) ? 0 : 1;
