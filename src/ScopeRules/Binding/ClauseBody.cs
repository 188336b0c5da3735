using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>What a clause says, apart from when it holds. The outcomes of tables and the defaults of sections say it with the same keys.</summary>
/// <param name="Title">Empty where it has a mistake.</param>
/// <param name="Cites">Empty where it has a mistake.</param>
/// <param name="Verdict">Null where it has a mistake.</param>
/// <param name="Presumption">What is presumed.</param>
/// <param name="Level">How far cover goes.</param>
/// <param name="Overrides">What it overrides, as written.</param>
/// <param name="Outcome">What is said along.</param>
/// <param name="Note">A remark.</param>
internal sealed record ClauseBody(
    string Title, string Cites, Verdict? Verdict, Verdict? Presumption, string? Level, IReadOnlyList<ScalarNode> Overrides, OutcomeData Outcome, string? Note)
{
    /// <summary>Reads the keys.</summary>
    /// <param name="map">The clause.</param>
    /// <param name="declared">The names that it can use.</param>
    /// <param name="cites">What it cites if it doesn't say; null: it must say.</param>
    public static ClauseBody Read(MapReader map, Declarations declared, string? cites = null)
    {
        string? title = map.Text("title");
        cites = cites is null ? map.Text("cites") : map.OptionalText("cites") ?? cites;
        Verdict? verdict = VerdictReader.Required(map, "verdict");
        Verdict? presumption = VerdictReader.Presumption(map, verdict);
        IReadOnlyList<ScalarNode> overrides = map.Scalars("overrides");
        string? level = LevelOf(map, verdict, declared);
        return new ClauseBody(title ?? "", cites ?? "", verdict, presumption, level, overrides, OutcomeBinder.Bind(map, declared), map.OptionalText("note"));
    }

    /// <summary>Reads the keys that a cell says in its own way.</summary>
    public ClauseBody ReadOver(MapReader map, Declarations declared) => this with
    {
        Title = map.OptionalText("title") ?? Title,
        Level = LevelOf(map, Verdict, declared) ?? Level,
        Outcome = OutcomeBinder.Bind(map, declared, Outcome),
        Note = map.OptionalText("note") ?? Note,
    };

    private static string? LevelOf(MapReader map, Verdict? verdict, Declarations declared)
    {
        string? level = declared.LevelOf(map);
        if (level is not null && verdict is not null and not ScopeRules.Verdict.Covered)
            map.Bag.Report(PolicyCodes.LevelNotWanted, map.Map["level"]!.Span, "leave it out");
        return level;
    }
}
