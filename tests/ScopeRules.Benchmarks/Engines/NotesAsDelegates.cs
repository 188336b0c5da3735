using ScopeRules.Benchmarks.Cases.Notes;

namespace ScopeRules.Benchmarks.Engines;

/// <summary>A delegate for each clause, asked one by one until one holds.</summary>
internal static class NotesAsDelegates
{
    private static readonly Func<NotesCase, bool>[] Holds = [.. NotesClauseList.All.Select(c => c.Holds)];
    private static readonly Verdict[] Verdicts = [.. NotesClauseList.All.Select(c => c.Verdict)];

    public static Verdict Decide(NotesCase c)
    {
        for (int i = 0; i < Holds.Length; i++)
            if (Holds[i](c)) return Verdicts[i];
        return Verdict.AskManager;
    }
}
