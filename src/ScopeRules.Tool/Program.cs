using ScopeRules.Tool;
using ScopeRules.Tool.Output;

return Cli.Run(args, ToolConsole.OfProcess());
