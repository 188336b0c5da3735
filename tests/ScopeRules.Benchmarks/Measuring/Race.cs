using System.Diagnostics;

namespace ScopeRules.Benchmarks.Measuring;

/// <summary>Measures contenders side by side: in each round all of them run, one behind the other, so that what disturbs one disturbs all.</summary>
internal static class Race
{
    /// <summary>Where results go, so that no compiler finds them useless.</summary>
    public static long Sink { get; private set; }

    public static IReadOnlyList<Timing> Run(Effort effort, params IReadOnlyList<Contender> contenders)
    {
        int[] counts = [.. contenders.Select(c => WarmUp(effort, c))];
        double[][] times = [.. contenders.Select(_ => new double[effort.Rounds])];
        double[] bytes = [.. contenders.Select(_ => double.MaxValue)];
        for (int round = 0; round < effort.Rounds; round++)
        {
            for (int turn = 0; turn < contenders.Count; turn++)
            {
                int i = (turn + round) % contenders.Count;
                Timing timing = Measure(contenders[i], round * counts[i], counts[i]);
                times[i][round] = timing.Nanoseconds;
                bytes[i] = Math.Min(bytes[i], timing.Bytes);
            }
        }

        return [.. contenders.Select((_, i) => new Timing(Median(times[i]), bytes[i]))];
    }

    private static Timing Measure(Contender contender, int from, int count)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        Sink += contender.Pass(from, count);
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        return new Timing(time.TotalNanoseconds / count, (GC.GetAllocatedBytesForCurrentThread() - before) / (double)count);
    }

    // Runs it for a while, and says how many cases fill a pass.
    private static int WarmUp(Effort effort, Contender contender)
    {
        if (effort.Pass == TimeSpan.Zero) return 1;
        int count = 1;
        double each = 0;
        long start = Stopwatch.GetTimestamp();
        do
        {
            each = Measure(contender, 0, count).Nanoseconds;
            count = CountFor(effort.Pass, each);
        }
        while (Stopwatch.GetElapsedTime(start) < effort.WarmUp);
        return count;
    }

    private static int CountFor(TimeSpan pass, double each) => (int)Math.Clamp(pass.TotalNanoseconds / Math.Max(each, 1), 1, 1 << 22);

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
