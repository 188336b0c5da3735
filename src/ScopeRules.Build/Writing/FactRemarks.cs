using ScopeRules.Build.Naming;

namespace ScopeRules.Build.Writing;

/// <summary>What whoever gives a fact should know besides its question.</summary>
internal static class FactRemarks
{
    /// <summary>As XML in one line; empty if there is nothing.</summary>
    public static string Of(FactNames names)
    {
        Fact fact = names.Fact;
        List<string> parts = [];
        if (fact.Note is { } note) parts.Add(CodeText.Xml(note));
        if (fact.Answer is "number" or "whole-number" && fact.AnswerType.Declaration().Any(d => d.Value is not null)) parts.Add(CodeText.Xml(Sentence(fact.AnswerType.Expected)));
        if (fact.Answer == "version") parts.Add("A version such as 3.4.1.");
        if (fact.Answer == "several-of") parts.Add("All that are right; empty where none is. Records compare the collection itself, not what is in it.");
        if (fact.Assumed is { } assumed) parts.Add($"Where it is null, <c>{CodeText.Xml(assumed)}</c> is assumed.");
        return string.Join(' ', parts);
    }

    private static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
}
