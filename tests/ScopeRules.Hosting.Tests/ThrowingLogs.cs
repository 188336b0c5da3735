using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ScopeRules.Hosting.Tests;

/// <summary>A host's own logger that does not like some events of policies.</summary>
internal sealed class ThrowingLogs(params int[] events) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => categoryName == ScopeRulesTelemetry.LogCategory ? this : NullLogger.Instance;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (events.Contains(eventId.Id)) throw new InvalidOperationException("This logger doesn't like that.");
    }

    public void Dispose()
    {
    }
}
