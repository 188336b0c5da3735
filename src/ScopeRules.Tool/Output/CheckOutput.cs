using System.Text.Json.Nodes;
using ScopeRules.Text;

namespace ScopeRules.Tool.Output;

/// <summary>What <c>check</c> prints.</summary>
internal static class CheckOutput
{
    public static void WriteText(ToolConsole console, IReadOnlyList<CheckResult> results)
    {
        foreach (CheckResult result in results)
        {
            DiagnosticOutput.Write(console.Error, result.Diagnostics);
            string found = result.Errors switch { 0 => "no mistakes", 1 => "1 mistake", var n => $"{n} mistakes" };
            string size = result.Policy is { } p ? $" ({p.Clauses.Count} clauses, {p.Vocabulary.Facts.Count} facts, {result.Cases} cases)" : "";
            console.Out.WriteLine($"{result.Path}: {found}{size}");
        }
    }

    public static string Json(IReadOnlyList<CheckResult> results) => new JsonObject
    {
        ["format"] = 1,
        ["policies"] = new JsonArray([.. results.Select(r => new JsonObject
        {
            ["path"] = r.Path,
            ["policy"] = r.Policy?.Id,
            ["errors"] = r.Errors,
            ["diagnostics"] = Diagnostics(r.Diagnostics),
        })]),
    }.ToJsonString(JsonText.Indented);

    public static JsonArray Diagnostics(IEnumerable<Diagnostic> diagnostics) => new([.. diagnostics.Select(d => new JsonObject
    {
        ["code"] = d.Code,
        ["severity"] = d.Severity == Severity.Error ? "error" : "warning",
        ["file"] = d.File,
        ["line"] = d.Line,
        ["column"] = d.Column,
        ["message"] = d.Message,
        ["help"] = d.Help,
    })]);
}
