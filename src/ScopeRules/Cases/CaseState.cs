using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Tables;

namespace ScopeRules.Cases;

/// <summary>What a case gives, at one moment: an unchanging copy to decide on.</summary>
internal sealed class CaseState(IReadOnlyList<Fact> facts, FactSlots given)
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

    public Knowledge Of(Fact fact) => given.Of(fact);

    /// <summary>Whether each fact is known or missing.</summary>
    public bool IsPlain => given.ArePlain;

    public bool IsMissing(Fact fact) => given.IsMissing(fact.Place);

    /// <summary>Whether what the policy assumes may be taken: a name that isn't declared may be a misspelling of any fact.</summary>
    public bool MayAssume => TakeAssumptions && !Problems.Any(p => p.Diagnostic.Descriptor == CaseCodes.UndeclaredFact || p.FactName is null);

    /// <summary>Narrows an axis to what is given of its fact; leaves it as it is where nothing is.</summary>
    public void Narrow(Region region, Axis axis)
    {
        Fact fact = axis.Column!.Fact;
        if (given.IsMissing(fact.Place)) return;
        region[axis.Index] = given.IsValue(fact.Place) ? axis.Single(axis.CellOf(given.ValueAt(fact.Place))) : axis.Leaving(given.Of(fact).On(axis.Column));
    }

    /// <summary>The same with something else known of a fact.</summary>
    public CaseState With(Fact fact, Knowledge knowledge)
    {
        FactSlots changed = given.Copy();
        changed.Put(fact.Place, knowledge);
        return new CaseState(facts, changed) { Problems = Problems, TakeAssumptions = TakeAssumptions, Readings = Readings, AsOf = AsOf };
    }

    /// <summary>The same with nothing given.</summary>
    public CaseState Empty() =>
        new(facts, new FactSlots(facts.Count)) { TakeAssumptions = TakeAssumptions, Readings = Readings, AsOf = AsOf };

    public static IReadOnlyDictionary<OpenPoint, bool> NoReadings { get; } = new Dictionary<OpenPoint, bool>();
}
