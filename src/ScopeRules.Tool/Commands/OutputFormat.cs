using System.CommandLine;

namespace ScopeRules.Tool.Commands;

/// <summary>How a verb prints its result.</summary>
internal static class OutputFormat
{
    public static Option<string> Option(params string[] formats)
    {
        Option<string> option = new("--format") { Description = "how to print: " + string.Join(", ", formats), DefaultValueFactory = _ => formats[0], HelpName = "FORMAT" };
        return option.AcceptOnlyFromAmong(formats);
    }
}
