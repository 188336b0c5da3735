using System.Globalization;
using ScopeRules.Model;

namespace ScopeRules.Tool.Interviews;

/// <summary>Takes a line that a person types for what it means as an answer to a question.</summary>
internal static class ReplyReader
{
    private const string EmptySet = "none";

    public static Reply Read(Fact fact, string line)
    {
        string said = line.Trim();
        return said.ToLowerInvariant().Replace('’', '\'') switch
        {
            "" => new Reply.Nothing(),
            "?" or "don't know" or "dont know" => new Reply.DontKnow(),
            "back" => new Reply.Back(),
            "quit" => new Reply.Quit(),
            _ => Read(fact, Choice.Of(fact), said),
        };
    }

    private static Reply Read(Fact fact, IReadOnlyList<Choice> choices, string said)
    {
        bool isList = said is ['[', .., ']'];
        string inner = isList ? said[1..^1] : said;
        string[] items = isList || choices.Count > 0 ? inner.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [inner];
        bool isSet = fact.Answer == "several-of";
        if (isSet && items is [var only] && IsEmptySet(only, choices)) items = [];
        RawValue[] values = [.. items.Select(i => choices.Count > 0 ? OneOf(choices, i) : Plain(fact, i))];
        RawValue value = isSet || values.Length != 1 ? new RawList(values, Span: null) : values[0];
        return fact.AnswerType.Read(fact, value).Unrecognised is { } why ? new Reply.Misunderstood(why) : new Reply.Answer(value);
    }

    private static bool IsEmptySet(string word, IReadOnlyList<Choice> choices) =>
        word.Equals(EmptySet, StringComparison.OrdinalIgnoreCase) && choices.All(c => c.Name != EmptySet);

    private static RawText OneOf(IReadOnlyList<Choice> choices, string item)
    {
        bool isNumber = int.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        if (isNumber && choices.FirstOrDefault(c => c.Number == number) is { } numbered) return new RawText(numbered.Name, Span: null);
        string name = item.ToLowerInvariant();
        bool isYesNo = choices is [{ Name: "yes" }, { Name: "no" }];
        if (isYesNo && name is "y" or "n") name = name == "y" ? "yes" : "no";
        return new RawText(choices.Any(c => c.Name == name) ? name : item, Span: null);
    }

    // Quotes are not needed here, and a version such as 3.10 is no number.
    private static RawValue Plain(Fact fact, string item)
    {
        RawText text = new(item is ['"', .. var quoted, '"'] ? quoted : item, Span: null);
        return RawValue.IsNumber(text.Text) && fact.AnswerType.Read(fact, text).Unrecognised is not null ? new RawNumber(text.Text, Span: null) : text;
    }
}
