using System.Linq.Expressions;
using NRules.Fluent.Dsl;
using ScopeRules.Benchmarks.Cases.Notes;
using ScopeRules.Benchmarks.HandWritten.Notes;

namespace ScopeRules.NRules.Benchmarks.Notes;

/// <summary>A clause of the notes as an NRules rule.</summary>
/// <param name="clause">The clause.</param>
/// <param name="verdict">What it says.</param>
/// <param name="conditions">Its conditions, one by one, so that rules share them; what overrides it is among them.</param>
internal abstract class NotesRule(NotesClauses clause, Verdict verdict, params Expression<Func<NotesCase, bool>>[] conditions) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        NotesCase one = null!;
        NotesClauses says = clause;
        Verdict concludes = verdict;
        _ = When().Match(() => one, conditions);
        _ = Then().Yield(_ => new NotesHolds(one, says, concludes));
    }
}
