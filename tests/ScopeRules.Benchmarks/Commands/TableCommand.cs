using System.CommandLine;
using ScopeRules.Benchmarks.Experiments;
using ScopeRules.Benchmarks.Measuring;
using ScopeRules.Benchmarks.Output;

namespace ScopeRules.Benchmarks.Commands;

/// <summary><c>table</c>: checks that all agree, measures, and prints the README's table.</summary>
internal static class TableCommand
{
    /// <param name="all">What there is to measure, in the order of the table.</param>
    /// <param name="agree">Checks that ways which are compared say the same, and says where they don't.</param>
    public static Command Create(IReadOnlyList<IExperiment> all, Func<bool> agree)
    {
        Option<bool> quick = new("--quick") { Description = "under a minute, and less exact" };
        Option<string> format = new("--format") { Description = "markdown or json (an object for each row)", DefaultValueFactory = _ => "markdown" };
        format.AcceptOnlyFromAmong("markdown", "json");
        Option<string> rows = new("--rows") { Description = "only rows whose name contains TEXT", HelpName = "TEXT", DefaultValueFactory = _ => "" };
        Command command = new("table", "Check that all agree, measure, and print the table of the README. Fails on disagreement and on allocation, never on time.")
        {
            quick, format, rows,
        };
        command.SetAction(parsed => Run(
            [.. all.Where(e => e.Rows.Any(r => IsWanted(r, parsed.GetValue(rows)!)))], agree,
            parsed.GetValue(quick) ? Effort.Quick : Effort.Full, parsed.GetValue(format) == "json" ? new JsonTable() : new MarkdownTable(), parsed.GetValue(rows)!));
        return command;
    }

    private static int Run(IReadOnlyList<IExperiment> experiments, Func<bool> agree, Effort effort, ITable table, string wanted)
    {
        if (!agree()) return 1;

        bool allocates = false;
        foreach (IExperiment experiment in experiments)
        {
            foreach (Measurement row in experiment.Run(effort).Where(r => IsWanted(r.Name, wanted)))
            {
                Progress.Say($"{row.Name}: {Quantity.Time(row.Timing.Nanoseconds)}");
                table.Write(row);
                if (!row.Allocates) continue;
                Progress.Say($"  allocates {row.Bytes} bytes, and must not");
                allocates = true;
            }
        }

        table.End();
        return allocates ? 1 : 0;
    }

    private static bool IsWanted(string row, string wanted) => row.Contains(wanted, StringComparison.OrdinalIgnoreCase);
}
