using NRules;
using ScopeRules.Evaluation;
using ScopeRules.Laws.Oracle;
using ScopeRules.Model;
using ScopeRules.NRules.Tests.Support;

namespace ScopeRules.NRules.Tests.Laws;

/// <summary>Holds what rules in a session decide against the engine and, reading by reading, against the reference evaluator.</summary>
internal sealed class Agreement(Policy policy, DateOnly asOf)
{
    private readonly ReferenceEvaluator _reference = new(policy.Model, asOf);

    private readonly HashSet<Clause> _determining = [];

    /// <summary>Cases that the rules decided.</summary>
    public int ByRules { get; private set; }

    /// <summary>Cases that were handed to the engine.</summary>
    public int ByEngine { get; private set; }

    /// <summary>Readings of open points of the cases that the rules decided; one each where none matters.</summary>
    public int Readings { get; private set; }

    /// <summary>The clauses that determined the verdict of a reading.</summary>
    public IReadOnlySet<Clause> Determining => _determining;

    /// <summary>Decides a case in a session, and compares.</summary>
    /// <param name="session">The session.</param>
    /// <param name="facts">The case.</param>
    /// <param name="values">What it gives for each column; null: it leaves facts open, and readings can't be compared.</param>
    public void Check(ISession session, CaseFacts facts, IReadOnlyDictionary<Column, long?>? values)
    {
        (CaseDecision said, IReadOnlyList<Reading> readings) = session.Decide(facts);
        Decision meant = policy.Decide(facts);
        if (said.IsByRules) ByRules++;
        else ByEngine++;
        Readings += readings.Count;
        foreach (Reading reading in readings) _determining.UnionWith(reading.Verdict.Clauses);
        Summary.Of(said.Decision).Should().Be(Summary.Of(meant));
        if (meant.IsProven) said.Decision.ToJson().Should().Be(meant.ToJson());

        if (values is not null)
            foreach (Reading reading in readings) Compare(reading, values, facts.State.Readings);
    }

    // Points that don't matter are read both ways: either reading has to come to the same.
    private void Compare(Reading reading, IReadOnlyDictionary<Column, long?> values, IReadOnlyDictionary<OpenPoint, bool> given)
    {
        foreach (bool others in (bool[])[false, true])
        {
            Dictionary<OpenPoint, bool> readings = policy.OpenPoints.Where(p => p.Settled is null).ToDictionary(p => p, _ => others);
            foreach ((OpenPoint point, bool yes) in given) readings[point] = yes;
            foreach ((OpenPoint point, bool yes) in reading.Verdict.Reading.Readings) readings[point] = yes;
            ReferenceDecision meant = _reference.Decide(new Completion(values, readings));
            reading.Verdict.Verdict.Should().Be(meant.Verdict);
            reading.Verdict.Clauses.Should().Equal(meant.Determining);
            reading.Riders.Should().BeEquivalentTo(meant.Riders);
        }
    }
}
