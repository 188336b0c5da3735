using ScopeRules.Text;
using ScopeRules.Tool.Interviews;

namespace ScopeRules.Tool.Output;

/// <summary>Questions for a person, and what is said to their answers.</summary>
internal static class InterviewText
{
    public static void WriteIntroduction(TextPage page, Policy policy) => page
        .Heading(policy.Title)
        .Line("Answer with a number or a name; where several may be right, with all of them: 1, 3.")
        .Line("? if you don't know, back to take back the last answer, quit to leave.")
        .Flush();

    /// <summary>The next question, with what can still come out.</summary>
    public static void WriteQuestion(TextPage page, Interview interview)
    {
        IReadOnlyList<Question> open = interview.Open;
        Fact fact = open[0].Fact;
        IReadOnlyList<Choice> choices = Choice.Of(fact);
        _ = page.Blank().Line($"Still possible: {Words.Or(interview.Decision.Possible.Select(v => v.Name()))}. At most {Count(open)}.", isQuiet: true)
            .Blank().Heading($"{fact.Name}: {fact.Question}");
        if (fact.Note is { } note) _ = page.Line(note, indent: 2);
        if (choices.Count > 0) _ = page.Definitions(choices.Select(c => ($"{c.Number,2}  {new string(' ', 2 * c.Depth)}{c.Name}", c.Meaning)), indent: 2);
        else _ = page.Line($"The answer is {fact.AnswerType.Expected}.", indent: 2);
        if (HintTo(fact) is { } hint) _ = page.Line(hint, indent: 2, isQuiet: true);
        if (open[0].IsAssumed) _ = page.Line($"Assumed: {VocabularyText.Assumed(fact)}. Press Enter if that is so.", indent: 2);
        page.Flush();
    }

    /// <summary>Why an answer can't be taken, and what is expected.</summary>
    public static void WriteRefusal(TextPage page, Fact fact, string why) => page.Line($"{Sentence(why)} Expected is {ExpectedOf(fact)}.", indent: 2).Flush();

    /// <summary>That an answer can't be right, or one before it wasn't.</summary>
    public static void WriteContradiction(TextPage page, string why) => page
        .Line($"{Sentence(why)} If an answer before this one was wrong, go back.", indent: 2).Flush();

    public static void WriteNothingToTakeBack(TextPage page) => page.Line("There is no answer to take back.", indent: 2).Flush();

    /// <summary>That not everything was asked.</summary>
    public static void WriteLeaving(TextPage page, Interview interview) => page
        .Blank().Line($"Left early. Not answered: {Words.And(interview.Open.Select(q => q.Fact.Name))}.").Flush();

    // An assumption that is wrong can make other facts matter.
    private static string Count(IReadOnlyList<Question> open) =>
        (open.Count == 1 ? "1 more question" : $"{open.Count} more questions") + (open.Any(q => q.IsAssumed) ? ", if all is as assumed" : "");

    private static string Sentence(string why) => char.ToUpperInvariant(why[0]) + why[1..] + (why[^1] is '.' or '?' ? "" : ".");

    private static string? HintTo(Fact fact) => fact.Answer == "several-of" ? "Several can be right: give all of them, or none." : fact.AnswerType.Hint;

    private static string ExpectedOf(Fact fact) => Choice.Of(fact).Count switch
    {
        0 => fact.AnswerType.Expected,
        2 when fact.Answer == "yes-no" => fact.AnswerType.Expected,
        var most when fact.Answer == "several-of" => $"a number from 1 to {most} or a name, several of them, or none",
        var most => $"a number from 1 to {most}, or a name",
    };
}
