using ScopeRules.Model;

namespace ScopeRules.Cases;

/// <summary>What a case gives, at one moment: an unchanging copy to decide on.</summary>
internal sealed class CaseState(IReadOnlyList<Fact> facts, Given[] given)
{
    /// <summary>What was wrong with the facts given.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Whether what the policy assumes is taken for missing facts.</summary>
    public bool TakeAssumptions { get; init; } = true;

    /// <summary>Open points that are to be read one way.</summary>
    public IReadOnlyDictionary<OpenPoint, bool> Readings { get; init; } = NoReadings;

    /// <summary>The day for which to decide; null: today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>What is known of each fact that is given; the others are missing.</summary>
    public IEnumerable<(Fact Fact, Knowledge Knowledge)> Known => facts.Where(f => !IsMissing(f)).Select(f => (f, Of(f)));

    public Knowledge Of(Fact fact) => given[fact.Place].Of(fact);

    public bool IsMissing(Fact fact) => given[fact.Place].IsMissing;

    /// <summary>The same with something else known of a fact.</summary>
    public CaseState With(Fact fact, Knowledge knowledge)
    {
        Given[] changed = [.. given];
        changed[fact.Place] = new Given(knowledge);
        return new CaseState(facts, changed) { Problems = Problems, TakeAssumptions = TakeAssumptions, Readings = Readings, AsOf = AsOf };
    }

    /// <summary>The same with nothing given.</summary>
    public CaseState Empty() =>
        new(facts, new Given[facts.Count]) { TakeAssumptions = TakeAssumptions, Readings = Readings, AsOf = AsOf };

    public static IReadOnlyDictionary<OpenPoint, bool> NoReadings { get; } = new Dictionary<OpenPoint, bool>();
}
