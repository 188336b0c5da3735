using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>What a section says for everything in it: sections in it and their clauses narrow it down.</summary>
internal sealed record SectionScope
{
    public string Heading { get; init; } = "";

    public RankedDocument? Document { get; init; }

    public Condition? When { get; init; }

    public Condition? Unless { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    /// <summary>What it comes to together with the conditions and days of something in it that need not have any.</summary>
    public SectionScope Under(MapReader map, ConditionBinder conditions) => Under(
        map,
        map.Optional("when") is { } when ? conditions.BindWhen(when) : null,
        map.Optional("unless") is { } unless ? conditions.Bind(unless) : null);

    /// <summary>What it comes to together with the conditions and days of something in it.</summary>
    public SectionScope Under(MapReader map, Condition? when, Condition? unless)
    {
        DateOnly? from = map.OptionalDate("effective-from"), until = map.OptionalDate("effective-until");
        DateOnly? first = From > from ? From : from ?? From, last = Until < until ? Until : until ?? Until;
        if (first > last && (from ?? until) is not null)
        {
            string help = from > until ? "exchange them" : "the section that it stands in is in effect on other days";
            map.Bag.Report(PolicyCodes.NeverInEffect, (map.Map["effective-until"] ?? map.Map["effective-from"])!.Span, help);
        }

        return this with { When = And(When, when), Unless = Or(Unless, unless), From = first, Until = last };
    }

    public static Condition? And(Condition? outer, Condition? inner)
    {
        if (outer is null or Always) return inner ?? outer;
        return inner is null or Always ? outer : new AllOf([.. Items(outer), .. Items(inner)]);

        static IReadOnlyList<Condition> Items(Condition condition) => condition is AllOf all ? all.Items : [condition];
    }

    private static Condition? Or(Condition? outer, Condition? inner)
    {
        if (outer is null || inner is null) return outer ?? inner;
        return new AnyOf([.. Items(outer), .. Items(inner)]);

        static IReadOnlyList<Condition> Items(Condition condition) => condition is AnyOf any ? any.Items : [condition];
    }
}
