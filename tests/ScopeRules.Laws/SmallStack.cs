using System.Runtime.ExceptionServices;

namespace ScopeRules.Laws;

/// <summary>A thread with as little stack as some hosts give: what overflows it takes the test run down.</summary>
internal static class SmallStack
{
    private const int Size = 512 * 1024;

    public static void Run(Action action)
    {
        ExceptionDispatchInfo? failure = null;
        Thread thread = new(() =>
        {
            try
            {
                action();
            }
#pragma warning disable CA1031 // thrown again below, on the thread of the test
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
#pragma warning restore CA1031
        }, Size);
        thread.Start();
        thread.Join();
        failure?.Throw();
    }
}
