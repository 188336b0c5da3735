using ScopeRules.Tables;

namespace ScopeRules.Evaluation;

/// <summary>Which facts are worth asking for, and which open points keep a verdict open.</summary>
internal static class Relevance
{
    /// <summary>
    /// Facts that are not known and whose answers leave different verdicts possible; none once no answer can change the verdict.
    /// First those of which two answers lead to different verdicts, then those whose answers only rule something out (such as
    /// what is assumed), then those that are assumed; each by name.
    /// </summary>
    public static IReadOnlyList<Question> Questions(DecisionTable table, Circumstances circumstances)
    {
        if (!new Search(table, new Budget()).CanFactsSettle(circumstances.Region.Copy())) return [];
        IEnumerable<(Fact Fact, Difference Difference)> open = table.Model.Facts
            .Where(f => !circumstances.State.Of(f).IsKnown && !circumstances.Taken.Contains(f))
            .Select(f => (f, Of(f, circumstances.Region)));
        IEnumerable<(Fact Fact, Difference Difference)> assumed = circumstances.Taken
            .Select(f => (f, Of(f, circumstances.With(circumstances.Taken.Where(other => other != f)))));
        return
        [
            .. open.Where(q => q.Difference != Difference.None).OrderByDescending(q => q.Difference)
                .ThenBy(q => q.Fact.Name, StringComparer.Ordinal).Select(q => new Question(q.Fact, isAssumed: false)),
            .. assumed.Where(q => q.Difference != Difference.None)
                .OrderBy(q => q.Fact.Name, StringComparer.Ordinal).Select(q => new Question(q.Fact, isAssumed: true)),
        ];

        Difference Of(Fact fact, Region region) => table.AxesOf(fact).Select(a => OfAxis(table, region, a)).DefaultIfEmpty().Max();
    }

    public static IReadOnlyList<OpenPoint> OpenPoints(DecisionTable table, Region region) =>
        [.. table.Axes.Where(a => a.Point is not null && OfAxis(table, region, a) != Difference.None)
            .Select(a => a.Point!).OrderBy(p => p.Name, StringComparer.Ordinal)];

    private static Difference OfAxis(DecisionTable table, Region region, Axis axis) =>
        region[axis.Index].Count > 1 ? new Search(table, new Budget()).Compare(region.Copy(), axis) : Difference.None;
}
