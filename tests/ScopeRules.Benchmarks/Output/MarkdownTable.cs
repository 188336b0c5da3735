using ScopeRules.Benchmarks.Measuring;

namespace ScopeRules.Benchmarks.Output;

/// <summary>The tables of the README: what has a target, and what else was measured.</summary>
internal sealed class MarkdownTable : ITable
{
    private readonly List<Measurement> _rows = [];

    public void Write(Measurement row) => _rows.Add(row);

    public void End()
    {
        Console.WriteLine(Machine.Describe());
        Write("| what | time | ratio | at most | met | bytes |", _rows.Where(r => r.Target is not null), WithTarget);
        Write("| what | time | ratio | bytes |", _rows.Where(r => r.Target is null), WithoutTarget);
    }

    private static void Write(string head, IEnumerable<Measurement> rows, Func<Measurement, string> line)
    {
        string[] lines = [.. rows.Select(line)];
        if (lines.Length == 0) return;
        Console.WriteLine();
        Console.WriteLine(head);
        Console.WriteLine(string.Concat(head.Split('|')[1..^1].Select(_ => "|---")) + "|");
        foreach (string one in lines) Console.WriteLine(one);
    }

    private static string WithTarget(Measurement row)
    {
        string target = Quantity.Ratio(row.Target!.Value) + (row.MustNotAllocate ? ", 0 B" : "");
        string met = row.IsMet == true ? "yes" : "**no**";
        return $"| {Name(row)} | {Quantity.Time(row.Timing.Nanoseconds)} | {Ratio(row)} | {target} | {met} | {Quantity.Bytes(row.Timing.Bytes)} |";
    }

    private static string WithoutTarget(Measurement row) =>
        $"| {Name(row)} | {Quantity.Time(row.Timing.Nanoseconds)} | {Ratio(row)} | {Quantity.Bytes(row.Timing.Bytes)} |";

    private static string Name(Measurement row) => row.Note is null ? row.Name : $"{row.Name} ({row.Note})";

    private static string Ratio(Measurement row) => row.Ratio is { } known ? $"{Quantity.Ratio(known)} of {row.Yardstick}" : "";
}
