namespace ScopeRules.Tool;

/// <summary>What the process ends with. A verdict is data, not an exit code.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The policy or its suites have findings.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage or unreadable input.</summary>
    public const int WrongUsage = 2;

    /// <summary>Ctrl-C, as a shell says it of any process.</summary>
    public const int Interrupted = 130;
}
