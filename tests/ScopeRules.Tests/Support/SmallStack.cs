using System.Runtime.ExceptionServices;

namespace ScopeRules.Tests.Support;

/// <summary>Runs something on a thread with as little stack as hosts commonly give; an overflow would end the whole run.</summary>
internal static class SmallStack
{
    public const int Bytes = 512 * 1024;

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
            catch (Exception e)
            {
                thrown = ExceptionDispatchInfo.Capture(e);
            }
        }, Bytes);
        thread.Start();
        thread.Join();
        thrown?.Throw();
        return result;
    }
}
