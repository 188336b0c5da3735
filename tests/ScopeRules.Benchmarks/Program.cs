using ScopeRules.Benchmarks.Commands;

return Cli.Run(args);
