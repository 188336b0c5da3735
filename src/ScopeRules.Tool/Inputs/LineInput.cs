using System.Runtime.InteropServices;
using System.Text;

namespace ScopeRules.Tool.Inputs;

/// <summary>Lines that somebody types, or that come from a pipe. While there is one, Ctrl-C ends the input and not the process.</summary>
internal sealed class LineInput : IDisposable
{
    /// <summary>What is longer is no answer to anything: the rest of it counts as another line.</summary>
    private const int Longest = 10_000;

    private readonly StreamReader _reader;
    private readonly CancellationTokenSource _interruption = new();
    private readonly PosixSignalRegistration _registration;

    public LineInput(Stream input)
    {
        _reader = new StreamReader(input, Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
        _registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
        {
            context.Cancel = true;
            _interruption.Cancel();
        });
    }

    /// <summary>Whether it has come to its end by Ctrl-C.</summary>
    public bool WasInterrupted => _interruption.IsCancellationRequested;

    /// <summary>The next line; null at the end.</summary>
    public string? Read()
    {
        Task<string?> line = Task.Run(ReadLine);
        try
        {
            string? read = line.WaitAsync(_interruption.Token).GetAwaiter().GetResult(); // throws what reading throws
            return WasInterrupted ? null : read;
        }
        catch (OperationCanceledException) // nobody will read what the task may still get
        {
            return null;
        }
    }

    public void Dispose()
    {
        _registration.Dispose();
        _interruption.Dispose();
        if (!WasInterrupted) _reader.Dispose();
    }

    private string? ReadLine()
    {
        StringBuilder line = new();
        for (int next; (next = _reader.Read()) >= 0;)
        {
            if (next == '\n') return line.ToString();
            _ = line.Append((char)next);
            if (line.Length == Longest) return line.ToString();
        }

        return line.Length == 0 ? null : line.ToString();
    }
}
