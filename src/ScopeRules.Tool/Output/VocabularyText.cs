using ScopeRules.Text;

namespace ScopeRules.Tool.Output;

/// <summary>A policy's facts for somebody who has a ticket before them and has never seen the policy.</summary>
internal static class VocabularyText
{
    private static readonly string[] Guidance =
    [
        "One case is one request. A ticket that asks for two things is two cases, each with its own facts.",
        "Take what the ticket says or shows; don't guess what support would decide.",
        "Leave a fact out if the ticket is silent about it. It is then missing, unless a value is assumed, as said below.",
        "If the ticket speaks of it but leaves open which value is right, give the list of the values still possible, as in [a, b]. "
            + "A list of all values says \"don't know\", and then nothing is assumed.",
    ];

    public static void Write(TextPage page, Policy policy)
    {
        _ = page.Heading($"Facts of a case under: {policy.Title}").Blank();
        foreach (string rule in Guidance) _ = page.Item("-", rule, indent: 0);
        foreach (Fact fact in policy.Vocabulary.Facts) Write(page, fact);
        _ = page.Blank().Line("A facts file has one fact a line, in YAML:");
        foreach (string line in Example(policy)) _ = page.Line(line, indent: 2);
        _ = page.Line("or is a JSON object. Hand it to: scoperules decide POLICY FACTS");
    }

    /// <summary>What is assumed, in words.</summary>
    public static string? Assumed(Fact fact) => fact.Assumed == "[]" ? "none" : fact.Assumed;

    /// <summary>Values with their meanings; those that belong to another stand under it, indented.</summary>
    public static IEnumerable<(string Name, string Meaning)> Meanings(IEnumerable<FactValue> values, string indent = "") =>
        values.SelectMany(v => Meanings(v.Values, indent + "  ").Prepend((indent + v.Name, v.Meaning)));

    private static void Write(TextPage page, Fact fact)
    {
        _ = page.Blank().Heading(fact.Name).Line(fact.Question, indent: 2);
        if (fact.Values.Count > 0) _ = page.Definitions(Meanings(fact.Values), indent: 4);
        else _ = page.Line(fact.AnswerType.Expected, indent: 4);
        if (fact.AnswerType.Hint is { } hint) _ = page.Line(hint, indent: 2);
        if (fact.Formerly.Count > 0) _ = page.Line($"Formerly {Words.And(fact.Formerly)}, which is still taken.", indent: 2, isQuiet: true);
        if (fact.Note is { } note) _ = page.Line(note, indent: 2);
        if (fact.Cost > 1) _ = page.Line($"Asking for it costs {fact.Cost}, where most facts cost 1.", indent: 2, isQuiet: true);
        if (fact.ChangeCost > 1) _ = page.Line($"The customer can change it, which costs {fact.ChangeCost}.", indent: 2, isQuiet: true);
        _ = page.Line(fact.Assumed is null ? "If it is left out, it is missing." : $"If it is left out, {Assumed(fact)} is assumed.", indent: 2, isQuiet: true);
    }

    // Facts that are not assumed are those that cases give most often.
    private static IEnumerable<string> Example(Policy policy) =>
        policy.Vocabulary.Facts.OrderBy(f => f.Assumed is not null).Take(3).Select(f => $"{f.Name}: {f.AnswerType.Example}");
}
