using System.Diagnostics;

namespace ScopeRules.Authoring.Tests.Schema;

/// <summary>A script of Node that runs beside the tests. One that hangs over a question is ended, so that the test that waits for it fails.</summary>
internal sealed class NodeProcess : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly Process _process;
    private readonly Timer _watchdog;

    public NodeProcess(string script, params string[] arguments)
    {
        NodeTools.Require();
        _process = Process.Start(new ProcessStartInfo("node", [Path.Combine(NodeTools.Folder, script), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _process.ErrorDataReceived += (_, _) => { }; // read, so that it can't fill up
        _process.BeginErrorReadLine();
        _watchdog = new Timer(_ => _process.Kill(), null, Longest, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Where questions go. Each gives it as long as the first.</summary>
    public StreamWriter Input
    {
        get
        {
            _ = _watchdog.Change(Longest, Timeout.InfiniteTimeSpan);
            return _process.StandardInput;
        }
    }

    public StreamReader Output => _process.StandardOutput;

    /// <summary>Says that a question follows, for which it has all its time again.</summary>
    public void ExpectQuestion() => _watchdog.Change(Longest, Timeout.InfiniteTimeSpan);

    public void Dispose()
    {
        Input.Close();
        _watchdog.Dispose();
        if (!_process.WaitForExit(2_000)) _process.Kill();
        _process.Dispose();
    }
}
