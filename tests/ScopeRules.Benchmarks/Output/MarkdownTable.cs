using ScopeRules.Benchmarks.Measuring;

namespace ScopeRules.Benchmarks.Output;

/// <summary>The table of the README.</summary>
internal sealed class MarkdownTable : ITable
{
    public void Begin()
    {
        Console.WriteLine("| what | time | ratio | at most | met | bytes |");
        Console.WriteLine("|---|---|---|---|---|---|");
    }

    public void Write(Measurement row)
    {
        string ratio = row.Ratio is { } known ? $"{Quantity.Ratio(known)} of {row.Yardstick}" : "";
        string target = row.Target is { } most ? Quantity.Ratio(most) + (row.MustNotAllocate ? ", 0 B" : "") : "";
        string met = row.IsMet switch { true => "yes", false => "**no**", null => "" };
        string name = row.Note is null ? row.Name : $"{row.Name} ({row.Note})";
        Console.WriteLine($"| {name} | {Quantity.Time(row.Timing.Nanoseconds)} | {ratio} | {target} | {met} | {Quantity.Bytes(row.Timing.Bytes)} |");
    }

    public void End()
    {
        Console.WriteLine();
        Console.WriteLine(Machine.Describe());
    }
}
