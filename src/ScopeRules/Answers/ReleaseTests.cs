using System.Globalization;
using System.Text.Json.Nodes;
using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Releases;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Answers;

/// <summary>What a test can ask about the release of a value.</summary>
internal static class ReleaseTests
{
    private const string Phase = "phase", Label = "label", Listed = "listed", Latest = "among-latest", Released = "released", Grace = "grace";

    public static readonly IReadOnlyList<string> Keywords = [Phase, Label, Listed, Latest, Released];

    private static readonly DateAnswer Date = new();

    /// <summary>Binds one of the keywords with what stands behind it.</summary>
    /// <param name="fact">The fact's name.</param>
    /// <param name="entry">The keyword and its value.</param>
    /// <param name="use">The fact's list; null if it has none.</param>
    /// <param name="scope">Where mistakes go.</param>
    public static RangeTest? Bind(string fact, Entry entry, ReleaseUse? use, TestScope scope)
    {
        if (use is null)
            scope.Bag.Report(PolicyCodes.NoReleaseList, entry.Key.Span, "give the fact `releases`, with the name of a list", entry.Key.Value, fact);
        if (use?.Of is not { } releases) return null;
        return entry.Key.Value switch
        {
            Phase => Names(entry, releases, [.. releases.List.Phases.Select(p => p.Name)], PolicyCodes.UnknownPhase, n => new IsInPhase(n), "in the phase ", scope.Bag),
            Label => Names(entry, releases, [.. releases.List.Labels], PolicyCodes.UnknownLabel, n => new HasLabel(n), "a release with the label ", scope.Bag),
            Listed => IsListed(entry, releases, scope.Bag),
            Latest => AmongLatest(entry, releases, scope.Bag),
            _ => CameOut(entry, releases, scope),
        };
    }

    /// <summary>JSON Schema of what stands behind a keyword.</summary>
    /// <param name="keyword">The keyword.</param>
    /// <param name="list">The list; null: any.</param>
    public static JsonObject Schema(string keyword, ReleaseList? list) => keyword switch
    {
        Phase => OneOrMore(list?.Phases.Select(p => p.Name)).Described("In this phase, or in one of these."),
        Label => OneOrMore(list?.Labels).Described("Has this label, or one of these."),
        Listed => SchemaParts.Ref(SchemaParts.YesOrNo).Described("Whether it is in the list and out."),
        Latest => LatestSchema(),
        _ => SchemaParts.Ref(SchemaParts.DateTest).Described("Came out on such a day."),
    };

    private static JsonObject OneOrMore(IEnumerable<string>? names)
    {
        JsonObject name() => names?.ToArray() is { Length: > 0 } some ? new() { ["enum"] = new JsonArray([.. some]) } : SchemaParts.Ref(SchemaParts.Name);
        return SchemaParts.AnyOf(name(), SchemaParts.ListOf(name()));
    }

    private static JsonObject LatestSchema() => SchemaParts.SomeOf([.. Rank.Keywords, Grace], k => k == Grace
        ? SchemaParts.Ref(SchemaParts.Duration).Described("How long one still counts after it has left.")
        : new JsonObject { ["type"] = "integer", ["minimum"] = 1 }.Described($"How many of the latest {k.Replace('-', ' ')} count."))
        .Described("Among the latest that are out.");

    private static InRangesOfDay? Names(
        Entry entry, FactReleases releases, string[] known, Descriptor unknown, Func<IReadOnlyList<string>, ReleaseQuery> query, string words, DiagnosticBag bag)
    {
        IReadOnlyList<ScalarNode> names = MapReader.ScalarsOf(entry.Value, entry.Key.Value, bag);
        ScalarNode[] others = [.. names.Where(n => !known.Contains(n.Value))];
        foreach (ScalarNode name in others) bag.Report(unknown, name.Span, bag.DidYouMean(name.Value, known) ?? $"the list `{releases.List.Name}` has no {entry.Key.Value}s", name.Value);
        if (names.Count == 0 || others.Length > 0) return null;
        string[] all = [.. names.Select(n => n.Value)];
        Node written = all.Length == 1 ? NewNode.Plain(all[0]) : NewNode.List(all.Select(NewNode.Plain));
        return Test(releases, query(all), entry.Key.Value, written, words + Words.Or(all));
    }

    private static InRangesOfDay? IsListed(Entry entry, FactReleases releases, DiagnosticBag bag) => MapReader.YesNo(entry.Value, Listed, bag) switch
    {
        true => Test(releases, new IsListed(), Listed, NewNode.Plain("yes"), $"a release that {releases.List.Name} lists"),
        false => new(day => releases.NotIn(new IsListed(), day), NewNode.Map((Listed, NewNode.Plain("no"))), $"no release that {releases.List.Name} lists"),
        null => null,
    };

    private static InRangesOfDay? AmongLatest(Entry entry, FactReleases releases, DiagnosticBag bag)
    {
        if (MapReader.From(entry.Value, Latest, "`among-latest`", bag, "write {among-latest: {minors: 2}}") is not { } map) return null;
        int before = bag.Count;
        Duration? grace = map.Optional(Grace) is { } node ? MapReader.AsDuration(node, Grace, bag) : null;
        List<Rank> ranks = [];
        foreach (string keyword in Rank.Keywords)
        {
            if (map.Optional(keyword) is not { } count) continue;
            if (keyword != Rank.OfNames && !releases.List.IsOfVersions)
                bag.Report(PolicyCodes.RankOfVersions, count.Span, $"write {{{Rank.OfNames}: ...}}", keyword, releases.List.Name);
            else if (count is ScalarNode { IsPlain: true } scalar && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0)
                ranks.Add(new Rank(keyword, number));
            else
                bag.Report(PolicyCodes.WrongValue, count.Span, "expected is a whole number, 1 or more", keyword, $"{RawValue.From(count).Shown} is no number of them");
        }

        map.Finish();
        if (ranks.Count == 0 && bag.Count == before) _ = map.RequiresOneOf(Rank.Keywords);
        return bag.Count > before ? null : Test(releases, new IsAmongLatest(ranks, grace), Latest, Written(ranks, grace), InWords(ranks, grace));
    }

    private static InRangesOfDay? CameOut(Entry entry, FactReleases releases, TestScope scope) => Date.BindValue(Released, entry.Value, scope) is { } test
        ? Test(releases, new CameOutOn(test), Released, test.ToNode(Date), "a release whose date " + test.Describe(Date))
        : null;

    private static MapNode Written(List<Rank> ranks, Duration? grace) => NewNode.FlowMap([.. ranks.Select(r => (r.Keyword, (Node?)Number(r.Count))),
        (Grace, grace is { } time ? NewNode.Of(time) : null)]);

    private static string InWords(List<Rank> ranks, Duration? grace) =>
        $"among the latest {Words.And(ranks.Select(r => $"{r.Count} {r.Keyword.Replace('-', ' ')}"))}" + (grace is { } time ? $", or was {time} ago" : "");

    private static ScalarNode Number(int number) => NewNode.Plain(number.ToString(CultureInfo.InvariantCulture));

    private static InRangesOfDay Test(FactReleases releases, ReleaseQuery query, string keyword, Node written, string words) =>
        new(day => releases.In(query, day), NewNode.Map((keyword, written)), words);

    private sealed record CameOutOn(ValueTest Test) : ReleaseQuery
    {
        public override IEnumerable<Release> In(ReleaseList list, DateOnly day)
        {
            ValueTest today = Test.At(day);
            return list.On(day).Where(r => today.Holds(r.Date.DayNumber));
        }
    }
}
