using System.CommandLine;
using ScopeRules.Text;

namespace ScopeRules.Tool.Inputs;

/// <summary>The day for which to decide.</summary>
internal static class AsOf
{
    public static Option<string?> Option()
    {
        Option<string?> option = new("--as-of")
        {
            Description = "the day for which to decide, where the policy depends on it; else today (UTC)",
            HelpName = "DATE",
        };
        option.Validators.Add(result =>
        {
            foreach (string wrong in result.Tokens.Select(t => t.Value).Where(t => Dates.Read(t) is null))
                result.AddError($"--as-of wants a date such as 2026-11-25, not `{wrong}`");
        });
        return option;
    }

    public static DateOnly? Read(string? date) => date is null ? null : Dates.Read(date);
}
