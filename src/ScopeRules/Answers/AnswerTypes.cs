using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Answers;

/// <summary>The kinds of answer by the word behind <c>answer:</c>. A new kind is a class and a line here.</summary>
internal static class AnswerTypes
{
    public static readonly IReadOnlyList<string> Keywords = ["one-of", "yes-no", "whole-number", "date-time", "several-of"];

    /// <summary>Reads what a fact's declaration says about its answers.</summary>
    /// <returns>Null where the kind itself is wrong, which the map's bag then says.</returns>
    public static AnswerType? Bind(string factName, MapReader map) => map.Choice("answer", Keywords, required: true) switch
    {
        "one-of" => OneOfAnswer.Bind(factName, map),
        "yes-no" => new YesNoAnswer(),
        "whole-number" => WholeNumberAnswer.Bind(map),
        "date-time" => new DateTimeAnswer(),
        "several-of" => SeveralOfAnswer.Bind(map),
        _ => null,
    };
}
