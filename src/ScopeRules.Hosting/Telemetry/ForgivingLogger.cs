using Microsoft.Extensions.Logging;

namespace ScopeRules.Hosting.Telemetry;

/// <summary>The host's logger, whose faults stay its own: one that throws must neither end the looking after files nor take away a case
/// that is decided. There is nobody left to be told of it.</summary>
internal sealed class ForgivingLogger(ILogger inner) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => inner.BeginScope(state);

    public bool IsEnabled(LogLevel logLevel)
    {
        try
        {
            return inner.IsEnabled(logLevel);
        }
        catch (Exception) // see above
        {
            return false;
        }
    }

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        try
        {
            inner.Log(logLevel, eventId, state, exception, formatter);
        }
        catch (Exception) // see above; loggers beside it were served
        {
        }
    }
}
