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
            DiagnosticOutput.Write(console.Out, result.Diagnostics);
            console.Out.WriteLine($"{Characters.Printable(result.Path)}: {Summary(result)}");
            foreach (HeldMapping mapping in result.Mappings)
                console.Out.WriteLine($"{Characters.Printable(mapping.Path)}: fits, for tickets of {mapping.System} ({Count(mapping.Mapped, "fact")} mapped, {mapping.Ignored} ignored)");
        }
    }

    /// <summary>«1 clause», «2 clauses».</summary>
    public static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";

    public static string Json(IReadOnlyList<CheckResult> results) => new JsonObject
    {
        ["format"] = 1,
        ["policies"] = new JsonArray([.. results.Select(r => new JsonObject
        {
            ["path"] = r.Path,
            ["policy"] = r.Policy?.Id,
            ["cases"] = r.Cases,
            ["errors"] = r.Errors,
            ["warnings"] = r.Warnings,
            ["mappings"] = new JsonArray([.. r.Mappings.Select(m => new JsonObject
            {
                ["path"] = m.Path,
                ["system"] = m.System,
                ["mapped"] = m.Mapped,
                ["ignored"] = m.Ignored,
            })]),
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

    private static string Summary(CheckResult result)
    {
        string found = result.Errors == 0 ? "no mistakes" : Count(result.Errors, "mistake");
        if (result.Warnings > 0) found += $", {Count(result.Warnings, "warning")}";
        if (result.Policy is not { } policy) return result.IsUnreadable ? "there is no policy to check" : found;
        return $"{found} ({Count(policy.Clauses.Count, "clause")}, {Count(policy.Vocabulary.Facts.Count, "fact")}, {Count(result.Cases, "case")})";
    }
}
