using System.Runtime.CompilerServices;
using ScopeRules.Benchmarks.Cases.Notes;

namespace ScopeRules.Benchmarks.Engines;

/// <summary>A clause of the notes as general engines take it; what overrides it is part of the condition.</summary>
/// <param name="verdict">What it concludes.</param>
/// <param name="holds">Its condition, compiled.</param>
/// <param name="lambda">Its condition, as text: the compiler gives it.</param>
internal sealed class NotesClause(Verdict verdict, Func<NotesCase, bool> holds, [CallerArgumentExpression(nameof(holds))] string lambda = "")
{
    public Verdict Verdict => verdict;

    public Func<NotesCase, bool> Holds => holds;

    public string Expression { get; } = lambda["c => ".Length..];
}
