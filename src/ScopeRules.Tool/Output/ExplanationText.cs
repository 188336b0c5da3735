namespace ScopeRules.Tool.Output;

/// <summary>Clause by clause why a decision is as it is; clauses that simply don't hold come last, a line each.</summary>
internal static class ExplanationText
{
    public static void Write(TextPage page, Explanation explanation)
    {
        foreach ((ClauseStanding standing, string heading) in Headings)
        {
            List<ClauseExplanation> clauses = [.. explanation.Clauses.Where(c => c.Standing == standing)];
            if (clauses.Count == 0) continue;
            _ = page.Blank().Line(heading);
            foreach (ClauseExplanation clause in clauses) Write(page, clause, explanation.Decision.Policy);
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

    private static void Write(TextPage page, ClauseExplanation clause, Policy policy)
    {
        string layer = policy.Layers.Count > 1 ? $" of {clause.Clause.Layer}" : "";
        string by = clause.Overriders.Count == 0 ? "" : $" (overridden by {string.Join(", ", clause.Overriders)})";
        _ = page.Item("-", $"{clause.Clause.Id}, line {clause.Clause.Line}{layer}: {clause.Clause.Verdict.Name()}{by}");
        foreach (TestExplanation test in clause.Tests)
        {
            string mark = test.IsMet switch { true => "yes", false => "no", null => "open" };
            _ = page.Item(mark.PadRight(4), $"{test.Test} ({test.Given})", indent: 6);
        }
    }
}
