using System.CommandLine;
using ScopeRules.Text;

namespace ScopeRules.Tool.Commands;

/// <summary>How a verb prints its result.</summary>
internal static class OutputFormat
{
    public static Option<string> Option(params string[] formats)
    {
        Option<string> option = new("--format")
        {
            Description = $"how to print; without it {formats[0]}",
            DefaultValueFactory = _ => formats[0],
            HelpName = string.Join('|', formats),
        };
        option.Validators.Add(result =>
        {
            foreach (string wrong in result.Tokens.Select(t => t.Value).Except(formats))
                result.AddError($"--format wants {Words.Or(formats)}, not `{wrong}`");
        });
        return option;
    }
}
