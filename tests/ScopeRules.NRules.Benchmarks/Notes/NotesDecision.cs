using ScopeRules.Benchmarks.Cases.Notes;
using ScopeRules.Benchmarks.HandWritten.Notes;

namespace ScopeRules.NRules.Benchmarks.Notes;

/// <summary>What is decided on a case: the verdict, and the clauses that determine it.</summary>
internal sealed record NotesDecision(NotesCase Case, Verdict Verdict, NotesClauses Clauses)
{
    private static readonly Verdict[] Precedence = [Verdict.NotCovered, Verdict.AskManager, Verdict.Covered];

    /// <summary>By precedence of the clauses that hold; a manager is asked where none does.</summary>
    public static NotesDecision Of(NotesCase one, IEnumerable<NotesHolds> holding)
    {
        foreach (Verdict verdict in Precedence)
        {
            NotesClauses clauses = NotesClauses.None;
            foreach (NotesHolds holds in holding)
                if (holds.Verdict == verdict) clauses |= holds.Clause;
            if (clauses != NotesClauses.None) return new NotesDecision(one, verdict, clauses);
        }

        return new NotesDecision(one, Verdict.AskManager, NotesClauses.None);
    }
}
