using NRules.Fluent.Dsl;
using ScopeRules.Benchmarks.Cases.Notes;

namespace ScopeRules.NRules.Benchmarks.Notes;

/// <summary>The verdict on a case, when it is known which clauses hold.</summary>
[Priority(-1)]
internal sealed class NotesVerdict : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        NotesCase one = null!;
        IEnumerable<NotesHolds> holding = null!;
        _ = When()
            .Match(() => one)
            .Query(() => holding, q => q.Match<NotesHolds>(h => ReferenceEquals(h.Case, one)).Collect());
        _ = Then().Yield(_ => NotesDecision.Of(one, holding));
    }
}
