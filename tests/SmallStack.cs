using System.Runtime.ExceptionServices;

namespace ScopeRules.Tests;

/// <summary>Runs something on a thread with as little stack as hosts commonly give; an overflow would end the whole run.</summary>
internal static class SmallStack
{
    public const int Bytes = 512 * 1024;

    public static void Run(Action action) => _ = Run(() =>
    {
        action();
        return true;
    });

    public static T Run<T>(Func<T> action)
    {
        T result = default!;
        ExceptionDispatchInfo? thrown = null;
        Thread thread = new(() =>
        {
            try
            {
                result = action();
            }
#pragma warning disable CA1031 // thrown again below, on the thread of the test
            catch (Exception e)
            {
                thrown = ExceptionDispatchInfo.Capture(e);
            }
#pragma warning restore CA1031
        }, Bytes);
        thread.Start();
        thread.Join();
        thrown?.Throw();
        return result;
    }
}
