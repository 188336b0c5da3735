using ScopeRules.Text;
using Spectre.Console;

namespace ScopeRules.Tool.Output;

/// <summary>A decision as one would answer a colleague: verdict, why, what is assumed, whom to refer to, what the customer must
/// do, what to ask next.</summary>
internal static class DecisionText
{
    public static void Write(TextPage page, Decision decision)
    {
        WriteVerdict(page, decision);
        WriteClauses(page, decision);
        WriteRiders(page, decision);
        _ = page.List("Assumed, because the case doesn't say:", decision.Assuming.Select(f => $"{f.Name}: {VocabularyText.Assumed(f)}"));
        _ = page.List("Refer to:", Told(decision, decision.Referrals, Shown));
        _ = page.List("Responsible:", Told(decision, decision.Providers, Shown));
        _ = page.List("Fee:", Told(decision, decision.Fees, Shown));
        _ = page.List("Ways to get help:", Told(decision, decision.Channels, c => $"{c.Title} ({c.Name})"));
        _ = page.List("An answer is due within:", Told(decision, decision.Responses, r => r.ToString()));
        _ = page.List("May decide otherwise:", Told(decision, decision.Discretion, Shown));
        _ = page.List("The customer must:", Told(decision, decision.Obligations));
        _ = page.List("To bear in mind:", Told(decision, decision.Caveats));
        _ = page.List("What support does all the same:", Told(decision, decision.Promises));
        _ = page.List("What restores cover:", Told(decision, decision.RestoredBy));
        WriteOpenPoints(page, decision);
        WriteQuestions(page, decision);
        _ = page.List("Problems with the facts:", decision.Problems.Select(p => Told(p.Diagnostic)));
        if (!decision.IsProven)
            _ = page.Blank().Line("Not proven: the search ended at its budget; fewer verdicts may be possible than it says.");
    }

    private static void WriteVerdict(TextPage page, Decision decision)
    {
        string why = decision.Basis switch
        {
            Basis.Agreement => " either way" + Level(decision),
            Basis.Otherwise => decision.Verdict == Verdict.AskManager ? ": the policy says nothing about this" : ", as for all that the policy says nothing about",
            Basis.MissingFacts => ": it depends on facts that are not known yet, so ask the customer first",
            Basis.OpenPoint => ": the document can be read in two ways here",
            Basis.ContradictoryFacts => ": the facts contradict each other",
            _ => Level(decision),
        };
        Color colour = decision.Verdict switch { Verdict.Covered => Color.Green, Verdict.NotCovered => Color.Red, _ => Color.Yellow };
        _ = page.Heading(decision.Verdict.Name().ToUpperInvariant() + why, colour);
        if (decision.AsOf is { } day) _ = page.Line($"As of {Dates.Write(day)}.", indent: 2);
        if (decision.Verdict != Verdict.AskManager) return;
        if (decision.Possible.Count > 1)
            _ = page.Line($"Still possible: {Words.Or(decision.Possible.Select(v => v.Name()))}.", indent: 2);
        if (decision.Presumption is { } presumed)
            _ = page.Line($"Until a manager has answered, take it as {presumed.Name()}.", indent: 2);
    }

    private static string Level(Decision decision) => decision.Level is { } level ? $" (level {level})" : "";

    private static void WriteClauses(TextPage page, Decision decision)
    {
        bool isAgreement = decision.Basis == Basis.Agreement;
        if (isAgreement) _ = page.Blank().Line("Which of these clauses decides depends on what is not known yet:");
        foreach (Clause clause in isAgreement ? decision.PossibleClauses : decision.Clauses)
            _ = page.Blank().Line(clause.Title, indent: 2).Line($"clause {clause.Id}, citing \"{clause.Cites}\"{Document(clause)}{Layer(decision, clause)}", indent: 2, isQuiet: true);
    }

    private static string Document(Clause clause) => clause.Document is { } document ? $" of {document.Title}" : "";

    private static string Layer(Decision decision, Provision provision) => decision.Policy.Layers.Count > 1 ? $", in {provision.Layer}" : "";

    private static void WriteRiders(TextPage page, Decision decision)
    {
        foreach (Rider rider in decision.Riders.Where(r => r.Title is not null))
            _ = page.Blank().Line(rider.Title!, indent: 2)
                .Line($"rider {rider.Id}" + (rider.Cites is { } cites ? $", citing \"{cites}\"" : "") + Layer(decision, rider), indent: 2, isQuiet: true);
    }

    private static void WriteOpenPoints(TextPage page, Decision decision)
    {
        if (decision.OpenPoints.Count == 0) return;
        _ = page.Blank().Line("The document leaves open:");
        foreach (OpenPoint point in decision.OpenPoints)
        {
            _ = page.Item("-", point.Question);
            _ = page.Line($"open point {point.Name}, citing \"{point.Cites}\"", indent: 4, isQuiet: true);
            if (point.Referrals.Count > 0) _ = page.Line($"to be settled by: {Words.Or(point.Referrals.Select(r => r.Title))}", indent: 4, isQuiet: true);
        }
    }

    private static void WriteQuestions(TextPage page, Decision decision)
    {
        if (decision.Questions.Count == 0) return;
        Fact first = decision.Questions[0].Fact;
        _ = page.Blank().Line("Ask next:").Item("-", $"{first.Name}: {first.Question}");
        _ = first.Values.Count > 0
            ? page.Definitions(VocabularyText.Meanings(first.Values), indent: 6)
            : page.Line($"The answer is {first.AnswerType.Expected}.", indent: 6, isQuiet: true);
        if (first.AnswerType.Hint is { } hint) _ = page.Line(hint, indent: 6, isQuiet: true);
        List<string> later = [.. decision.Questions.Skip(1).Where(q => !q.IsAssumed).Select(q => q.Fact.Name)];
        if (later.Count > 0) _ = page.Line($"After that perhaps {Words.And(later)}.", indent: 2);
        List<string> assumed = [.. decision.Questions.Where(q => q.IsAssumed).Select(q => $"{q.Fact.Name} ({VocabularyText.Assumed(q.Fact)})")];
        if (assumed.Count > 0) _ = page.Line($"Assumed so far, and worth confirming if in doubt: {Words.And(assumed)}.", indent: 2);
    }

    private static string Told(Diagnostic problem)
    {
        string place = problem.Line > 0 ? $"{problem.File}({problem.Line},{problem.Column}): " : problem.File is { } file ? $"{file}: " : "";
        return $"{place}{problem.Code}: {problem.Message}" + (problem.Help is { } help ? $" ({help})" : "");
    }

    private static string Shown(Contact contact) => contact.Url is { } url ? $"{contact.Title} ({contact.Name}, {url})" : $"{contact.Title} ({contact.Name})";

    private static string Shown(Fee fee) => fee switch
    {
        Fee.Included => "included in what the customer pays already",
        Fee.Possible => "a fee may be charged",
        Fee.Charged => "a fee is charged",
        _ => "part of an add-on that the customer can buy",
    };

    private static IEnumerable<string> Told(Decision decision, IEnumerable<Consequence<string>> texts) => Told(decision, texts, t => t);

    // What may follow is worth saying once the verdict stands; before that it would only distract from the question.
    private static IEnumerable<string> Told<T>(Decision decision, IEnumerable<Consequence<T>> items, Func<T, string> text)
        where T : notnull => items
        .Where(i => i.IsCertain || decision.Possible.Count == 1)
        .Select(i => i.IsCertain ? text(i.Value) : $"perhaps: {text(i.Value)}");
}
