using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Releases;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Answers;

/// <summary>One of the values that the policy lists; a value's number is its place among those without values of their own.</summary>
internal sealed class OneOfAnswer(DeclaredValues values, bool exhaustive, bool? isRising, ReleaseUse? releases, Weights weights) : OrderedAnswer
{
    /// <summary>The name of the value for whatever the others leave out. It stands outside the order.</summary>
    private const string SomethingElse = "something-else";

    private const string IsA = "is-a";

    public static readonly OneOfAnswer Widest = new(new DeclaredValues([]), exhaustive: true, isRising: true, releases: null, Weights.Even);

    private readonly long _outside = values.Leaves.TakeWhile(v => v.Name != SomethingElse).Count();

    public override string Keyword => "one-of";

    public override string Meaning => "One of the values that are listed under `values`.";

    public override IReadOnlyList<FactValue> Values => values.Roots;

    public override string Expected => "one of " + string.Join(", ", values.Leaves.Select(v => v.Name));

    public override string Example => values.Leaves[0].Name;

    public override string? Hint => (values.IsNested, isRising) switch
    {
        (true, _) => "Where only the wider value is known, give that.",
        (_, true) => "Each is more than the one before it.",
        (_, false) => "Each is less than the one before it.",
        _ => null,
    };

    protected override ValueRange All => new(0, values.Leaves.Count - 1);

    protected override IReadOnlyList<string> Operators { get; } =
        [.. isRising is null ? [] : Comparisons, .. values.IsNested || values.Roots.Count == 0 ? [IsA] : Array.Empty<string>()];

    protected override bool TakesReleases => true;

    protected override ReleaseUse? Releases => releases;

    protected override bool IsWidest => this == Widest;

    public static OneOfAnswer Bind(string factName, MapReader map, IReadOnlyDictionary<string, ReleaseList?> lists)
    {
        DeclaredValues values = ValueDeclarations.Read(map, mayNest: true);
        bool? exhaustive = map.OptionalYesNo("exhaustive");
        string? order = map.Choice("order", ["rising", "falling"], required: false);
        bool isMistaken = exhaustive is null && map.Map["exhaustive"] is not null;
        if (exhaustive != true && !isMistaken && values.Roots.Count > 0 && values.Roots.All(v => v.Name != SomethingElse) && map.Map["values"] is { } node)
        {
            map.Bag.Report(PolicyCodes.NoSomethingElse, node.Span,
                $"add `{SomethingElse}: None of these`, or say `exhaustive: yes` if there can be nothing else", factName);
        }

        ReleaseUse? releases = ReleaseUse.Bind(map, lists, (list, node) => ReleasesOf(factName, list, node, values, map.Bag));
        Weights weights = Weights.Bind(map, values.Ranges, raw => values.Find(raw) is null ? (null, values.Refusal(raw)) : (((RawText)raw).Text, null));
        return new OneOfAnswer(values, exhaustive == true, order is null ? null : order == "rising", releases, weights);
    }

    public override IEnumerable<(string Key, Node? Value)> Declaration() =>
    [
        ("values", ValueDeclarations.ToNode(values.Roots)),
        ("order", isRising is { } rising ? NewNode.Plain(rising ? "rising" : "falling") : null),
        ("exhaustive", exhaustive ? NewNode.Plain("yes") : null),
        ("releases", releases is null ? null : NewNode.Plain(releases.Name)),
        weights.Declaration(),
    ];

    public override IEnumerable<long> Listed => Enumerable.Range(0, values.Leaves.Count).Select(place => (long)place);

    public override bool TryReadValue(ReadOnlySpan<byte> utf8Text, out long value) => (value = values.SingleValues.Find(utf8Text)) >= 0;

    public override bool TryReadValue(ReadOnlySpan<char> text, out long value) => (value = values.SingleValues.Find(text)) >= 0;

    public override string Write(long value) => values.Leaves[(int)value].Name;

    public override string Write(ValueRange range) => values.NameOf(range);

    public override int WeightOf(long value) => weights.Of(value);

    public override JsonObject DeclarationSchema() => Weights.AddTo(new MappingSchema(), ValueDeclarations.MapSchema)
        .Requires("values", ValueDeclarations.ListSchema(SchemaParts.ValueTree), "The values, each with when it is the right one.")
        .Takes("order", SchemaParts.Names(
        [
            ("rising", "Each value is more than the one before it."),
            ("falling", "Each value is less than the one before it."),
        ]), "Whether the values are in an order, so that they can be compared.")
        .Takes("exhaustive", SchemaParts.Ref(SchemaParts.YesOrNo), "Yes where there can be nothing but the values listed.")
        .Takes("releases", SchemaParts.Ref(SchemaParts.ReleaseList), ReleaseUse.Meaning)
        .Takes("assume", SchemaParts.Assumed(SchemaParts.Ref(SchemaParts.Name)), "The value that is taken when a case does not give the fact.")
        .Where(
            new JsonObject { ["properties"] = new JsonObject { ["values"] = MappingSchema.Having(SomethingElse, true) } },
            then: null,
            otherwise: new JsonObject
            {
                ["properties"] = new JsonObject { ["exhaustive"] = new JsonObject { ["not"] = new JsonObject { ["enum"] = new JsonArray("no", false) } } },
                ["required"] = new JsonArray("exhaustive"),
                ["errorMessage"] = "Add a value something-else, or say `exhaustive: yes` if there can be nothing else.",
            })
        .Part();

    public override JsonObject AnswerSchema() => SchemaParts.ValueNames(values.Leaves);

    protected override IEnumerable<JsonObject> OneGivenSchemas(string answer) => [.. base.OneGivenSchemas(answer), .. SchemaParts.OtherNames(values)];

    protected override JsonObject OperatorSchema(string keyword, string answer)
    {
        if (keyword != IsA) return base.OperatorSchema(keyword, answer);
        JsonObject name() => values.Roots.Count == 0 ? SchemaParts.Ref(answer) : SchemaParts.ValueNames(values.All);
        return SchemaParts.AnyOf(name(), SchemaParts.ListOf(name())).Described("This value or one that belongs to it, or to one of these.");
    }

    protected override bool TryRead(RawValue raw, out ValueRange value, [NotNullWhen(false)] out string? reason) =>
        Found(raw, values.FindGiven(raw), out value, out reason);

    protected override bool TryReadTested(RawValue raw, out ValueRange value, [NotNullWhen(false)] out string? reason)
    {
        if (!Found(raw, values.Find(raw), out value, out reason)) return false;
        if (HasParts(raw)) reason = $"{raw.Shown} has values of its own, so write {{{IsA}: ...}}";
        return reason is null;
    }

    protected override bool TryReadBound(RawValue raw, out ValueRange bound, [NotNullWhen(false)] out string? reason)
    {
        if (!Found(raw, values.Find(raw), out bound, out reason)) return false;
        if (HasParts(raw)) reason = $"{raw.Shown} has values of its own, so it is no one place in the order";
        else if (bound.Low == _outside) reason = $"{raw.Shown} stands outside the order, so nothing is more or less than it";
        return reason is null;
    }

    protected override RangeTest? BindOperator(string keyword, Node node, TestScope scope)
    {
        if (keyword != IsA) return base.BindOperator(keyword, node, scope);
        List<(ValueRange Value, Node Item)> ranges = [];
        IReadOnlyList<ScalarNode> names = MapReader.ScalarsOf(node, keyword, scope.Bag);
        foreach (ScalarNode name in names)
        {
            RawValue raw = RawValue.From(name);
            if (!Found(raw, values.Find(raw), out ValueRange range, out string? reason))
                scope.Bag.Report(PolicyCodes.WrongValue, name.Span, "expected is any of " + string.Join(", ", values.All.Select(v => v.Name)), keyword, reason);
            else ranges.Add((range, name));
        }

        if (!CheckListed(ranges, scope.Bag) || ranges.Count == 0 || ranges.Count < names.Count) return null;
        ScalarNode[] written = [.. names.Select(n => NewNode.Plain(n.Value))];
        return new InRanges([.. ranges.Select(r => r.Value)], NewNode.Map((keyword, written.Length == 1 ? written[0] : NewNode.List(written))), "a kind of " + Words.Or(names.Select(n => n.Value)));
    }

    protected override string? HelpWith(string keyword) =>
        Comparisons.Contains(keyword) ? "say `order: rising` or `order: falling` where its values are listed, if they are in an order" : null;

    // Where values fall, what is more than one of them stands before it.
    protected override IEnumerable<ValueRange> Side(string comparison, ValueRange bound) => ValueRange.Common(
        base.Side(isRising == true ? comparison : Opposite(comparison), bound),
        [new(0, _outside - 1), new(_outside + 1, long.MaxValue)]);

    private static FactReleases? ReleasesOf(string factName, ReleaseList list, Node node, DeclaredValues values, DiagnosticBag bag)
    {
        if (list.IsOfVersions)
        {
            bag.Report(PolicyCodes.OtherReleases, node.Span, "name a list of names, or answer with a version", list.Name, "versions", factName, "one-of");
            return null;
        }

        Release[] others = [.. list.Releases.Where(r => values.Find(new RawText(r.Name, null)) is null)];
        if (values.Roots.Count > 0)
            foreach (Release other in others)
                bag.Report(PolicyCodes.ReleaseNotAValue, node.Span, bag.DidYouMean(other.Name, values.All.Select(v => v.Name)), other.Name, factName);
        return others.Length > 0 ? null
            : new FactReleases(list, r => values.Find(new RawText(r.Name, null))!.Value, new ValueRange(0, values.Leaves.Count - 1));
    }

    private static string Opposite(string comparison) => comparison switch
    {
        "at-least" => "at-most",
        "at-most" => "at-least",
        "more-than" => "less-than",
        _ => "more-than",
    };

    private bool HasParts(RawValue raw) => values.HasParts(((RawText)raw).Text);

    private bool Found(RawValue raw, ValueRange? found, out ValueRange value, [NotNullWhen(false)] out string? reason)
    {
        value = found ?? 0;
        reason = found is null ? values.Refusal(raw) : null;
        return reason is null;
    }
}
