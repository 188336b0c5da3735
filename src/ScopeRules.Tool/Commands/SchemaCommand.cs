using System.CommandLine;
using ScopeRules.Tool.Output;

namespace ScopeRules.Tool.Commands;

/// <summary><c>scoperules schema [POLICY]</c>.</summary>
internal static class SchemaCommand
{
    public static Command Create(ToolConsole console) { _ = console; return new("schema", "Print a JSON Schema for editors."); }
}
