using ScopeRules.Tables;

namespace ScopeRules.Tool.Tests.Readme;

/// <summary>
/// The C# of the README, compiled. <see cref="ReadmeTests"/> holds each method's body against the README's block and runs it;
/// here <c>Console</c> is where it writes to.
/// </summary>
internal sealed class Snippets(TextWriter Console)
{
    public void LoadAndDecide()
    {
        Policy policy = Policy.Load("rules/imail-server").OrThrow();

        Decision decision = policy.Decide(policy.Case().Set("request", "explain").Set("about", "imail").Set("agreement", "active"));

        Console.WriteLine($"{decision.Verdict}, level {decision.Level}: {decision.Clauses[0].Title}");
        Console.WriteLine($"Assuming {string.Join(", ", decision.Assuming)}");
    }

    public void MistakesAreValues()
    {
        PolicyResult result = Policy.Parse("scoperules: 1\npolicy: demo\ntitel: A demo\notherwise: {verdict: ask-manager}");

        Diagnostic first = result.Diagnostics.First(d => d.Message.Contains("titel"));
        Console.Write(first.Render());
    }

    public void Integrate()
    {
        Policy policy = Policy.Load("rules/imail-server").OrThrow();
        CaseOptions options = new() { Ignoring = ["ticket"] };
        CaseFacts facts = policy.Case("""{"ticket": 4711, "request": "fix-problem", "about": "imail"}"""u8, options);

        string answer = policy.Decide(facts) switch
        {
            { Problems: [var first, ..] } => $"Look into the ticket's data first: {first}",
            { Basis: Basis.MissingFacts } open => $"Ask the customer: {open.Questions[0].Fact.Question}",
            { Verdict: Verdict.AskManager } m => $"Escalate to {string.Join(", ", m.Referrals)}, presumed {m.Presumption}",
            var decided => $"Answer: {decided}",
        };
        Console.WriteLine(answer);
    }

    public void GiveFacts()
    {
        Policy policy = Policy.Load("rules/imail-server").OrThrow();
        CaseFacts facts = policy.Case();

        facts.ReplaceAll("""{"request": "teach", "about": "imail"}"""u8);
        Console.WriteLine(policy.Decide(facts));
        facts.ReplaceAll(new Dictionary<string, object?> { ["request"] = "explain", ["about"] = "imail", ["agreement"] = "active" });
        Console.WriteLine(policy.Decide(facts));
        facts.ReplaceAll(new Ticket(TicketKind.FixProblem, HasAgreement: false));
        Console.WriteLine(policy.Decide(facts));
    }

    public void Ask()
    {
        Policy policy = Policy.Load("rules/imail-server").OrThrow();
        CaseFacts facts = policy.Case().Set("request", "explain");

        foreach (Question question in policy.Decide(facts).Questions.Where(q => !q.IsAssumed).Take(3))
            Console.WriteLine($"{question.Fact} ({question.Fact.Answer}, cost {question.Fact.Cost}): {question.Fact.Question}");
    }

    public void ExplainAndChange()
    {
        Policy policy = Policy.Load("rules/imail-server").OrThrow();
        CaseFacts facts = policy.Case().Set("request", "explain").Set("about", "imail").Set("agreement", "not-active");

        WhatIfAnswer whatIf = policy.WhatIf(facts, Verdict.Covered);
        foreach (ChangeSet set in whatIf.ChangeSets) Console.WriteLine($"covered with {set}");

        Explanation why = policy.Explain(facts);
        Console.WriteLine($"enough to know: {string.Join(", ", why.SufficientFacts ?? [])}");
        foreach (ClauseExplanation clause in why.Clauses.Where(c => c.Standing == ClauseStanding.Outweighed))
            Console.WriteLine($"{clause.Clause} is {clause.Reason}");
    }

    public void PrintTable()
    {
        Policy policy = Policy.Load("rules/imail-server").OrThrow();
        DecisionTable table = policy.Table();

        foreach (TableClause clause in table.Clauses.Where(c => c.Clause.Id is "pre-sales" or "custom-code"))
            Console.WriteLine($"{clause.Clause}: {Written(clause.When)}");

        static string Written(CellCondition condition) => condition switch
        {
            InCells test => $"{test} (cells {string.Join(' ', test.Cells.Cells())} of {test.Axis.CellCount})",
            Negation not => $"not ({Written(not.Inner)})",
            Junction { IsAll: true } all => string.Join(" and ", all.Items.Select(Written)),
            Junction any => $"({string.Join(" or ", any.Items.Select(Written))})",
            ConstantCondition constant => constant.Value ? "always" : "never",
            _ => throw new ArgumentOutOfRangeException(nameof(condition)),
        };
    }
}
