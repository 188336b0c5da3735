using ScopeRules.Tables;

namespace ScopeRules.Evaluation;

/// <summary>Why clauses stand as they do, in a sentence each, and which of them could have spoken at all.</summary>
internal sealed class ClauseReasons(DecisionTable table, Circumstances circumstances, Conclusions conclusions, Decision decision)
{
    /// <summary>More tests than this are counted, not told: conditions can have hundreds.</summary>
    private const int MostTests = 4;

    private readonly TestExplainer _tests = new(table, circumstances);
    private readonly IReadOnlyList<Verdict> _precedence = table.Model.Precedence;

    /// <summary>The first reason.</summary>
    public string Because(int place, ClauseStanding standing, IReadOnlyList<TestExplanation> tests)
    {
        int[] overriders = table.ClauseTable[place].OverriderPlaces;
        switch (standing)
        {
            case ClauseStanding.SetAside:
                return $"by {Clause(overriders.First(o => conclusions.InForce(o) == Truth.True))}, which is in force";
            case ClauseStanding.Outweighed:
                return Outweighed(table.ClauseTable[place].Clause);
            case ClauseStanding.MayBeInForce when tests.All(t => t.IsMet is not null):
                return $"{Clause(overriders.First(o => conclusions.InForce(o) == Truth.Unknown))} may set it aside";
            case ClauseStanding.MayBeInForce:
                return "it depends on " + Told([.. tests.Where(t => t.IsMet is null)]);
            default:
                return tests.Count == 0 ? "it holds in every case" : Told(tests);
        }
    }

    /// <inheritdoc cref="ClauseExplanation.CouldSpeak"/>
    public bool CouldSpeak(int place)
    {
        Clause clause = table.ClauseTable[place].Clause;
        return conclusions.InForce(place) != Truth.False
            || _byOtherwise
            || Rank(clause.Verdict) <= decision.Possible.Select(Rank).DefaultIfEmpty(int.MaxValue).Max()
            || Enumerable.Range(0, table.ClauseTable.Count).Any(c => conclusions.InForce(c) != Truth.False
                && (table.ClauseTable[c].OverriderPlaces.Contains(place) || table.ClauseTable[c].Clause.DefaultOf?.Contains(clause) == true));
    }

    private readonly bool _byOtherwise = conclusions.Possible.Any(c => c.ByOtherwise);

    private string Clause(int place) => _tests.Place(table.ClauseTable[place].Clause);

    private string Outweighed(Clause clause)
    {
        int before = Enumerable.Range(0, table.ClauseTable.Count).Where(c => Rank(table.ClauseTable[c].Clause.Verdict) < Rank(clause.Verdict))
            .OrderByDescending(conclusions.InForce).ThenBy(c => c).FirstOrDefault(c => conclusions.InForce(c) != Truth.False, -1);
        if (before < 0) return "the facts contradict each other";
        string may = conclusions.InForce(before) == Truth.True ? "concludes" : "may be in force with";
        return $"{Clause(before)} {may} {table.ClauseTable[before].Clause.Verdict.Name()}, which comes first in precedence";
    }

    private int Rank(Verdict verdict) => _precedence.ToList().IndexOf(verdict);

    // One place behind all that stand in it.
    private string Told(IReadOnlyList<TestExplanation> tests)
    {
        List<string> told = [];
        for (int i = 0; i < Math.Min(tests.Count, MostTests); i++)
        {
            bool isPlacedBehindNext = i + 1 < Math.Min(tests.Count, MostTests) && (tests[i].Line, tests[i].Layer) == (tests[i + 1].Line, tests[i + 1].Layer);
            told.Add(isPlacedBehindNext || tests[i].Line is not { } line ? tests[i].Finding : Placed(tests[i].Finding, _tests.Place(line, tests[i].Layer)));
        }

        if (tests.Count > MostTests) told.Add($"and {tests.Count - MostTests} more");
        return string.Join("; ", told);
    }

    private static string Placed(string finding, string place) => finding.EndsWith(')') ? $"{finding[..^1]}; {place})" : $"{finding} ({place})";
}
