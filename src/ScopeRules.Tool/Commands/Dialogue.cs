using ScopeRules.Text;
using ScopeRules.Tool.Inputs;
using ScopeRules.Tool.Interviews;
using ScopeRules.Tool.Output;

namespace ScopeRules.Tool.Commands;

/// <summary>An interview with whoever types the answers.</summary>
/// <param name="interview">What to ask.</param>
/// <param name="console">Where they sit.</param>
/// <param name="to">Where the questions go.</param>
/// <param name="input">Where the answers come from.</param>
internal sealed class Dialogue(Interview interview, ToolConsole console, TextWriter to, LineInput input)
{
    /// <summary>A person has long understood, and left; what goes on is no person.</summary>
    private const int MostMisunderstandings = 100;

    /// <summary>Asks until there is nothing more to ask, or whoever answers leaves.</summary>
    public void Run()
    {
        InterviewText.WriteIntroduction(Page, interview.Decision.Policy);
        do InterviewText.WriteQuestion(Page, interview);
        while (HearAnswer() && interview.Open.Count > 0);
        if (interview.Open.Count > 0) InterviewText.WriteLeaving(Page, interview);
    }

    private TextPage Page => console.NewPage(to);

    // Asks again until there is an answer, or until one is taken back; false: there will be none.
    private bool HearAnswer()
    {
        for (int i = 0; i < MostMisunderstandings; i++)
        {
            Question question = interview.Open[0];
            switch (Prompt() is { } line ? ReplyReader.Read(question.Fact, line) : new Reply.Quit())
            {
                case Reply.Quit:
                    return false;
                case Reply.Back when interview.Back():
                    return true;
                case Reply.Back:
                    InterviewText.WriteNothingToTakeBack(Page);
                    break;
                case Reply.DontKnow:
                    interview.DontKnow();
                    return true;
                case Reply.Answer { Value: var value }:
                    if (IsTaken(interview.Answer(value))) return true;
                    break;
                case Reply.Nothing when question.IsAssumed:
                    if (IsTaken(interview.Confirm())) return true;
                    break;
                case Reply.Nothing:
                    InterviewText.WriteRefusal(Page, question.Fact, "nothing was answered");
                    break;
                case Reply.Misunderstood { Why: var why }:
                    InterviewText.WriteRefusal(Page, question.Fact, why);
                    break;
            }
        }

        return false;
    }

    private bool IsTaken(string? contradiction)
    {
        if (contradiction is not null) InterviewText.WriteContradiction(Page, contradiction);
        return contradiction is null;
    }

    // Where no terminal shows what is typed, it is shown here, so that what is printed reads alike.
    private string? Prompt()
    {
        if (console.ShowsTyping) to.Write("> ");
        to.Flush();
        string? line = input.Read();
        if (!console.ShowsTyping) to.WriteLine($"> {Characters.Shorten(Characters.Printable(line ?? ""), 90)}".TrimEnd());
        else if (line is null) to.WriteLine();
        return line;
    }
}
