using ScopeRules.Tables;

namespace ScopeRules.Tool.Tests.Readme;

/// <summary>The C# of the library's README, compiled. <see cref="PackageReadmeTests"/> holds it against the page and runs it.</summary>
internal sealed class LibrarySnippets(TextWriter Console)
{
    public void Load()
    {
        TextLimits limits = new() { MaxBytes = 1024 * 1024, MaxDepth = 16 };
        PolicyResult loaded = Policy.Load("rules/imail-server", limits);
        if (loaded.Diagnostics.Any(d => d.Severity == Severity.Warning)) Console.WriteLine("worth a look");

        try
        {
            Policy.Parse("scoperules: 1", "mine.yaml", limits).OrThrow();
        }
        catch (PolicyException mistakes)
        {
            Console.WriteLine(mistakes.Diagnostics[0]);
        }
    }

    public void Describe()
    {
        Policy policy = Policy.Load("rules/imail-server").OrThrow();

        SourceDocument source = policy.Source;
        Console.WriteLine($"{source.Title}, {source.Publisher}");
        Vocabulary vocabulary = policy.Vocabulary;
        if (vocabulary.TryFind("licence", out Fact? fact))
            foreach (FactValue value in fact.Values) Console.WriteLine($"{fact}: {value.Name}: {value.Meaning}");
        foreach (OpenPoint point in policy.OpenPoints.Where(p => p.Settled is null).Take(1)) Console.WriteLine($"open: {point.Question}");
        IEnumerable<Provision> provisions = [.. policy.Clauses, .. policy.Riders];
        Console.WriteLine($"{provisions.Count()} clauses and riders, {provisions.Count(p => p.EffectiveUntil is not null)} of them with an end");
        Otherwise otherwise = policy.Otherwise;
        Console.WriteLine($"otherwise {otherwise.Verdict}, presumed {otherwise.Presumption}");
    }

    public void SaidAlong()
    {
        Policy policy = Policy.Load("tests/cases/good/outcome-data").OrThrow();
        Decision decision = policy.Decide(policy.Case().Set("patched", true).Set("phone-plan", false).Set("night", true));

        Console.WriteLine(decision);
        foreach (Consequence<Contact> referral in decision.Referrals)
        {
            Contact contact = referral.Value;
            Console.WriteLine(contact.Kind == ContactKind.Manager ? $"a manager: {contact.Title}" : $"refer to {contact.Title}");
        }

        foreach (Consequence<Fee> fee in decision.Fees.Where(f => f.IsCertain)) Console.WriteLine($"fee: {fee.Value}");
        foreach (Consequence<Channel> channel in decision.Channels) Console.WriteLine($"channel: {channel.Value.Title}");
        foreach (Consequence<ResponseTarget> response in decision.Responses)
            Console.WriteLine(response.Value.Unit is ResponseUnit.BusinessDays ? $"{response.Value.Amount} days at work" : $"within {response}");
        foreach (Consequence<string> obligation in decision.Obligations) Console.WriteLine(obligation.IsCertain ? obligation.Value : $"perhaps: {obligation}");
        foreach (Rider rider in decision.Riders) Console.WriteLine($"rider: {rider.Id}");
    }

    public void WhyAndWhatIf()
    {
        Policy policy = Policy.Load("rules/imail-server").OrThrow();
        CaseFacts facts = policy.Case().Set("request", "explain").Set("about", "imail").Set("agreement", "not-active");

        ClauseExplanation clause = policy.Explain(facts).Clauses.First(c => c.Standing == ClauseStanding.Determines);
        foreach (TestExplanation test in clause.Tests) Console.WriteLine($"{clause.Clause}: {test.Test} ({test.Finding})");
        foreach (Change change in policy.WhatIf(facts, Verdict.Covered).ChangeSets[0].Changes)
            Console.WriteLine($"{change.Fact}: from {change.From} to {string.Join(" or ", change.To)}");
    }

    public void ConcludeElsewhere()
    {
        Policy policy = Policy.Load("tests/cases/good/precedence").OrThrow();
        DecisionTable table = policy.Table();
        CaseFacts facts = policy.Case().Set("a", false).Set("b", false).Set("c", true).Set("d", true);

        if (facts.PlaceIn(table) is { } complete) Console.WriteLine(complete.Conclude(DecideIn(table, complete)));

        // What another engine does: here clauses that hold, none overriding another, and no rider.
        static ReadingOutcome DecideIn(DecisionTable table, CompleteCase complete)
        {
            List<Clause> holding = [.. table.Clauses.Where(c => Holds(c.When, complete.Cells)).Select(c => c.Clause)];
            Verdict verdict = table.Precedence.FirstOrDefault(v => holding.Any(c => c.Verdict == v), table.Otherwise.Verdict);
            return new ReadingOutcome(holding.Where(c => c.Verdict == verdict), riders: []);
        }

        static bool Holds(CellCondition condition, IReadOnlyList<int> at) => condition switch
        {
            InCells { Axis: Axis axis, Cells: CellSet cells } => cells.Contains(at[axis.Index]),
            Negation not => !Holds(not.Inner, at),
            Junction junction => junction.IsAll ? junction.Items.All(i => Holds(i, at)) : junction.Items.Any(i => Holds(i, at)),
            ConstantCondition constant => constant.Value,
            _ => throw new ArgumentOutOfRangeException(nameof(condition)),
        };
    }
}
