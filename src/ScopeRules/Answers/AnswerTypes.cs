using ScopeRules.Model;
using ScopeRules.Releases;
using ScopeRules.Yaml;

namespace ScopeRules.Answers;

/// <summary>The kinds of answer. A new kind is a class and a line here.</summary>
internal static class AnswerTypes
{
    /// <summary>Each kind as it is where nothing is declared, and how a declaration is read.</summary>
    private static readonly (AnswerType Widest, Func<string, MapReader, IReadOnlyDictionary<string, ReleaseList?>, AnswerType> Bind)[] Kinds =
    [
        (OneOfAnswer.Widest, OneOfAnswer.Bind),
        (YesNoAnswer.Widest, static (_, map, _) => YesNoAnswer.Bind(map)),
        (WholeNumberAnswer.Widest, static (_, map, _) => WholeNumberAnswer.Bind(map)),
        (NumberAnswer.Widest, static (_, map, _) => NumberAnswer.Bind(map)),
        (VersionAnswer.Widest, VersionAnswer.Bind),
        (new DateAnswer(), static (_, _, _) => new DateAnswer()),
        (new DateTimeAnswer(), static (_, _, _) => new DateTimeAnswer()),
        (SeveralOfAnswer.Widest, static (_, map, _) => SeveralOfAnswer.Bind(map)),
    ];

    /// <summary>The kinds with the widest declaration of each: what some fact of the kind takes, these take.</summary>
    public static IReadOnlyList<AnswerType> Widest { get; } = [.. Kinds.Select(k => k.Widest)];

    public static IReadOnlyList<string> Keywords { get; } = [.. Widest.Select(k => k.Keyword)];

    /// <summary>Reads what a fact's declaration says about its answers.</summary>
    /// <returns>Null where the kind itself is wrong, which the map's bag then says.</returns>
    /// <param name="factName">The fact's name.</param>
    /// <param name="map">Its declaration.</param>
    /// <param name="lists">The lists of releases that it may name; null for one with a mistake.</param>
    public static AnswerType? Bind(string factName, MapReader map, IReadOnlyDictionary<string, ReleaseList?> lists) => map.Choice("answer", Keywords, required: true) is { } keyword
        ? Kinds.First(k => k.Widest.Keyword == keyword).Bind(factName, map, lists)
        : null;
}
