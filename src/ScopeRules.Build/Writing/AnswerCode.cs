using ScopeRules.Build.Naming;

namespace ScopeRules.Build.Writing;

/// <summary>What code has for a kind of answer.</summary>
/// <param name="Type">The type of the property, which is null where the fact is missing.</param>
/// <param name="Give">The statement that gives the fact.</param>
internal sealed record AnswerCode(string Type, string Give)
{
    /// <summary>The code for a fact.</summary>
    /// <exception cref="NotSupportedException">Its kind of answer is newer than this program.</exception>
    public static AnswerCode Of(FactNames fact) => fact.Fact.Answer switch
    {
        "one-of" => Nullable(fact, fact.Type!, "SetValue", "(int)"),
        "several-of" => new AnswerCode($"global::System.Collections.Generic.IReadOnlyCollection<{fact.Type}>?", If(fact,
            $"facts.SetValues({fact.Place}, [.. global::System.Linq.Enumerable.Select({fact.Local}, v => (int)v)])")),
        "yes-no" => Nullable(fact, "bool", "SetYesNo"),
        "whole-number" => Nullable(fact, "long", "SetNumber"),
        "number" => Nullable(fact, "decimal", "SetNumber"),
        "date" => Nullable(fact, "global::System.DateOnly", "SetDate"),
        "date-time" => Nullable(fact, "global::System.DateTimeOffset", "SetInstant"),
        "version" => new AnswerCode("string?", $"facts.SetText({fact.Place}, {fact.Property});"),
        string other => throw new NotSupportedException($"There is no code for the kind of answer `{other}`."),
    };

    private static AnswerCode Nullable(FactNames fact, string type, string method, string cast = "") =>
        new(type + "?", If(fact, $"facts.{method}({fact.Place}, {cast}{fact.Local})"));

    private static string If(FactNames fact, string call) => $"if ({fact.Property} is {{ }} {fact.Local}) {call};";
}
