using System.Linq.Expressions;
using NRules.RuleModel;
using ScopeRules.Tables;

namespace ScopeRules.NRules.Rules;

/// <summary>Clauses in force to the verdict of each reading, and to the riders that apply to it.</summary>
internal sealed class VerdictRules(Policy policy, DecisionTable table, Stages stages)
{
    private static readonly Expression<Func<CaseReading, ClauseInForce, bool>> IsOfReading = (reading, clause) =>
        ReferenceEquals(clause.Reading, reading);

    private readonly Dictionary<Verdict, int> _places = table.Precedence.Select((v, i) => (v, i)).ToDictionary(p => p.v, p => p.i);
    private readonly Expression<Func<CaseReading, bool>> _isOurs = reading => ReferenceEquals(reading.Policy, policy);

    public IEnumerable<IRuleDefinition> All() =>
        [.. table.Precedence.Select(OfVerdict), Otherwise(), .. policy.Riders.Select((r, i) => OfRider(r, i))];

    private IRuleDefinition OfVerdict(Verdict verdict)
    {
        Expression<Func<IEnumerable<ClauseInForce>, bool>> isFirst = clauses => First(clauses) == verdict;
        Expression<Action<IContext, CaseReading, IEnumerable<ClauseInForce>>> action = (context, reading, clauses) =>
            RuleDraft.Conclude(context, new CaseVerdict(reading, verdict, Saying(verdict, clauses)));
        return OfClauses($"{policy.Id}/verdict/{verdict}", $"The clauses in force that say {verdict} determine the verdict, if none comes first.", isFirst)
            .Then(action);
    }

    private IRuleDefinition Otherwise()
    {
        Expression<Func<IEnumerable<ClauseInForce>, bool>> areNone = clauses => !clauses.Any();
        Expression<Action<IContext, CaseReading>> action = (context, reading) =>
            RuleDraft.Conclude(context, new CaseVerdict(reading, table.Otherwise.Verdict, Array.Empty<Clause>()));
        return OfClauses(policy.Id + "/otherwise", "Where no clause is in force, the policy says this otherwise.", areNone).Then(action);
    }

    // All of them collect the same, and so share what collects it.
    private RuleDraft OfClauses(string name, string description, LambdaExpression ofAll) => new RuleDraft(policy, name, description, stages.Verdict)
        .Match<CaseReading>("reading", _isOurs)
        .Collect<ClauseInForce>("clauses", "clause", [IsOfReading], ofAll);

    // Null where there are no clauses.
    private Verdict? First(IEnumerable<ClauseInForce> clauses)
    {
        Verdict? first = null;
        int places = table.Precedence.Count;
        foreach (ClauseInForce clause in clauses)
        {
            int place = _places[clause.Clause.Verdict];
            if (place >= places) continue;
            (first, places) = (clause.Clause.Verdict, place);
        }

        return first;
    }

    private IRuleDefinition OfRider(Rider rider, int place)
    {
        ParameterExpression reading = Expression.Parameter(typeof(CaseReading), "reading");
        Expression<Func<CaseReading, CaseVerdict, bool>> isAddedTo = (reading, verdict) =>
            ReferenceEquals(verdict.Reading, reading) && rider.AddedTo.Contains(verdict.Verdict);
        Expression<Action<IContext, CaseReading>> action = (context, reading) => RuleDraft.Conclude(context, new RiderApplies(reading, rider, place));
        return new RuleDraft(policy, rider.Id, rider.Title ?? "", stages.Riders)
            .Match<CaseReading>("reading", [_isOurs, .. Conjunct.Of(table.Riders[place]).Select(c => ConditionExpressions.Of(c, reading))])
            .Match<CaseVerdict>("verdict", isAddedTo)
            .Then(action);
    }

    private static IReadOnlyList<Clause> Saying(Verdict verdict, IEnumerable<ClauseInForce> clauses) =>
        [.. clauses.Where(c => c.Clause.Verdict == verdict).OrderBy(c => c.Place.Place).Select(c => c.Clause)];
}
