using ScopeRules.Diagrams;

namespace ScopeRules.Evaluation;

/// <summary>
/// Reads off the diagram what matters: the axes that are left in it once it is restricted to the case. Asked is first what costs
/// least on average until the case is settled; where that would take too long to find, what tells most for its cost.
/// </summary>
internal sealed class RelevanceByDiagram(Diagram diagram, Circumstances circumstances) : Relevance
{
    private readonly Prospects _prospects = new(diagram, circumstances.Region);

    public override bool IsProven => true;

    public override IEnumerable<Question> Questions()
    {
        if (!_prospects.CanSettle(_prospects.Root)) yield break;
        // What is assumed of a fact may leave it several values: it counts when others are ranked, but comes with those that are assumed.
        foreach (Fact fact in Ranked().Where(f => !circumstances.Taken.Contains(f))) yield return new Question(fact, isAssumed: false);
        foreach (Fact fact in RankedOfAssumed()) yield return new Question(fact, isAssumed: true);
    }

    // Only if all that matter are assumed does it take a closer look.
    public override bool HasQuestions => MissingFacts().Count > 0 || base.HasQuestions;

    // What is assumed of a fact may leave it several values.
    public override IReadOnlyList<Fact> MissingFacts() =>
        _prospects.CanSettle(_prospects.Root) ? [.. Facts().Where(f => !circumstances.Taken.Contains(f))] : [];

    public override IReadOnlyList<OpenPoint> OpenPoints() =>
        [.. _prospects.OpenPoints.Select(a => diagram.Table.Axes[a].OpenPoint!).OrderBy(p => p.Name, StringComparer.Ordinal)];

    private List<Fact> Facts() =>
        [.. _prospects.AxesOf(_prospects.Root).Select(a => diagram.Table.Axes[a].Column!.Fact).Distinct().OrderBy(f => f.Name, StringComparer.Ordinal)];

    private IEnumerable<Fact> Ranked()
    {
        List<Fact> facts = Facts();
        if (facts.Count is > 1 and <= LeastCost.MostFacts && new LeastCost(_prospects, [.. facts.Select(f => (AxesOf(f), (double)f.Cost))]).OfEach() is { } costs)
            return facts.Index().OrderBy(f => Rounded(costs[f.Index])).Select(f => f.Item);
        Gains gains = new(_prospects);
        return facts.OrderByDescending(f => Rounded(gains.Of(AxesOf(f)) / f.Cost));
    }

    // Each by itself: only what is assumed of it is given up.
    private IEnumerable<Fact> RankedOfAssumed()
    {
        List<(Fact Fact, double Gain)> offered = [];
        foreach (Fact fact in circumstances.Taken)
        {
            Prospects without = new(diagram, circumstances.With(circumstances.Taken.Where(other => other != fact)));
            IReadOnlyList<int> axes = AxesOf(fact);
            if (without.AxesOf(without.Root).Overlaps(axes)) offered.Add((fact, new Gains(without).Of(axes)));
        }

        return offered.OrderByDescending(o => Rounded(o.Gain / o.Fact.Cost)).Select(o => o.Fact);
    }

    private IReadOnlyList<int> AxesOf(Fact fact) => [.. diagram.Table.AxesOf(fact).Select(a => a.Index)];

    // So that what is equal but for the last digits stays in the order of names.
    private static double Rounded(double value) => Math.Round(value, 9);
}
