using System.CommandLine;
using ScopeRules.Benchmarks.Commands;
using ScopeRules.NRules.Benchmarks.Experiments;

return new RootCommand("Measures policies as NRules rules.") { TableCommand.Create(AllExperiments.List, Agreements.Hold) }.Parse(args).Invoke();
