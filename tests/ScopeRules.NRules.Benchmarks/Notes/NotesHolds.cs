using ScopeRules.Benchmarks.Cases.Notes;
using ScopeRules.Benchmarks.HandWritten.Notes;

namespace ScopeRules.NRules.Benchmarks.Notes;

/// <summary>A clause holds in a case.</summary>
internal sealed record NotesHolds(NotesCase Case, NotesClauses Clause, Verdict Verdict);
