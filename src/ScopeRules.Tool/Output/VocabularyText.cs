using Spectre.Console;

namespace ScopeRules.Tool.Output;

/// <summary>A policy's facts for somebody who has a ticket before them and has never seen the policy.</summary>
internal static class VocabularyText
{
    private static readonly string[] Guidance =
    [
        "One case is one request. A ticket that asks for two things is two cases, each with its own facts.",
        "Take what the ticket says or shows; don't guess what support would decide.",
        "Leave a fact out if the ticket is silent about it. What is then assumed is said below; where nothing is, it stays missing.",
        "If the ticket speaks of it but leaves open which value is right, give the list of values still possible: [a, b]. A list of all values says «don't know»; then nothing is assumed.",
    ];

    public static void Write(TextPage page, Policy policy)
    {
        _ = page.Heading($"Facts of a case under: {policy.Title}", Color.Default).Blank();
        foreach (string rule in Guidance) _ = page.Item("-", rule, indent: 0);
        foreach (Fact fact in policy.Vocabulary.Facts) Write(page, fact);
        _ = page.Blank()
            .Line("A facts file is a mapping, one fact a line, for example:")
            .Line(Example(policy), indent: 2);
    }

    private static void Write(TextPage page, Fact fact)
    {
        _ = page.Blank().Heading(fact.Name, Color.Default).Line(fact.Question, indent: 2);
        if (fact.Values.Count > 0) _ = page.Definitions(fact.Values.Select(v => (v.Name, v.Meaning)), indent: 4);
        else _ = page.Line(fact.AnswerType.Expected, indent: 4);
        if (fact.Answer == "several-of") _ = page.Line("Several can be right: give the list of them, [] for none.", indent: 2);
        if (fact.Note is { } note) _ = page.Line(note, indent: 2);
        _ = page.Line(fact.Assumed is { } assumed ? $"Left out: taken as {assumed}." : "Left out: missing.", indent: 2, isQuiet: true);
    }

    private static string Example(Policy policy) => string.Join('\n', policy.Vocabulary.Facts
        .Where(f => f.Assumed is null && f.Values.Count > 0).Take(3).Select(f => f.Answer == "several-of" ? $"{f.Name}: [{f.Values[0].Name}]" : $"{f.Name}: {f.Values[0].Name}"));
}
