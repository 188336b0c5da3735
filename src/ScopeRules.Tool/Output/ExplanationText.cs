using ScopeRules.Text;

namespace ScopeRules.Tool.Output;

/// <summary>
/// Clause by clause why a decision is as it is: what determines it with all its tests, then what is in force or set aside, then
/// what doesn't hold, a line each, and of clauses that couldn't have spoken only the names.
/// </summary>
internal static class ExplanationText
{
    public static void Write(TextPage page, Explanation explanation)
    {
        Policy policy = explanation.Decision.Policy;
        if (explanation.SufficientFacts is { } sufficient) _ = page.Blank().Line(EnoughToKnow(explanation, sufficient));
        foreach ((ClauseStanding standing, string heading) in Headings)
        {
            List<ClauseExplanation> clauses = [.. explanation.Clauses.Where(c => c.Standing == standing)];
            List<ClauseExplanation> telling = [.. clauses.Where(c => c.CouldSpeak || c.Standing != ClauseStanding.DoesNotHold)];
            if (telling.Count > 0) _ = page.Blank().Line(heading);
            foreach (ClauseExplanation clause in telling) Write(page, clause, policy);
            if (telling.Count == clauses.Count) continue;
            _ = page.Blank().Line(telling.Count > 0 ? "Doesn't hold either, and could not have changed the answer:" : "Doesn't hold, and could not have changed the answer:")
                .Line(Words.And(clauses.Except(telling).Select(c => c.Clause.Id)) + ".", indent: 2);
        }
    }

    private static readonly (ClauseStanding, string)[] Headings =
    [
        (ClauseStanding.Determines, "Determines the verdict:"),
        (ClauseStanding.MayBeInForce, "May be in force, depending on what is open:"),
        (ClauseStanding.Outweighed, "In force, but another verdict has precedence:"),
        (ClauseStanding.SetAside, "Holds, but is set aside:"),
        (ClauseStanding.DoesNotHold, "Doesn't hold:"),
    ];

    private static string EnoughToKnow(Explanation explanation, IReadOnlyList<Fact> facts) => facts.Count == 0
        ? "Nothing need be known: the verdict is the same whatever the facts are."
        : $"Enough to know, whatever the rest: {Words.And(facts.Select(f => $"{f.Name} ({explanation.GivenFor(f)})"))}.";

    private static void Write(TextPage page, ClauseExplanation clause, Policy policy)
    {
        string name = $"{clause.Clause.Id}, {Place(clause.Clause.Line, clause.Clause.Layer, policy)}: {clause.Clause.Verdict.Name()}";
        if (clause.Standing is not (ClauseStanding.Determines or ClauseStanding.MayBeInForce))
        {
            _ = page.Item("-", $"{name}; {(clause.Standing == ClauseStanding.SetAside ? clause.Reason : clause.Because)}");
            return;
        }

        string by = clause.Overriders.Count == 0 ? "" : $" (overridden by {string.Join(", ", clause.Overriders)})";
        _ = page.Item("-", name + by);
        foreach (TestExplanation test in clause.Tests)
        {
            string mark = test.IsMet switch { true => "yes", false => "no", null => "open" };
            string place = test.Line is { } line ? $"; {Place(line, test.Layer, policy)}" : "";
            _ = page.Item(mark.PadRight(4), $"{test.Test} ({test.Given}{place})", indent: 6);
        }
    }

    private static string Place(int line, string? layer, Policy policy) => policy.Layers.Count > 1 ? $"line {line} of {layer}" : $"line {line}";
}
