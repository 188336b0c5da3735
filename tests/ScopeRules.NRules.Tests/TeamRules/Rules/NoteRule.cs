using NRules.Fluent.Dsl;

namespace ScopeRules.NRules.Tests.TeamRules.Rules;

/// <summary>Notes each clause in force, in each reading.</summary>
internal sealed class NoteRule : Rule
{
    public override void Define()
    {
        ClauseInForce clause = null!;
        _ = When().Match(() => clause);
        Then().Yield(_ => new Note(clause.Reading, clause.Clause));
    }
}

/// <summary>A clause, and where it is in force.</summary>
internal sealed record Note(CaseReading Reading, Clause Clause);
