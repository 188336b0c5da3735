using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Releases;
using ScopeRules.Yaml;

namespace ScopeRules.Answers;

/// <summary>
/// A version of up to four parts, each a number; a value's number holds them side by side, so that versions stand in their order. One
/// of fewer parts stands for all that begin with it.
/// </summary>
internal sealed partial class VersionAnswer(ReleaseUse? releases) : OrderedAnswer
{
    private const string Form = "[0-9]{1,5}([.][0-9]{1,5}){0,3}";

    private const int Parts = 4;

    private static readonly ValueRange Every = new(0, long.MaxValue);

    // How far to the left each part stands, and how much it can hold.
    private static readonly int[] Shifts = [47, 31, 15, 0];
    private static readonly int[] Greatest = [65_535, 65_535, 65_535, 32_767];

    public static readonly VersionAnswer Widest = new(releases: null);

    public override string Keyword => "version";

    public override string Meaning => "A version of up to four numbers with points between them; of fewer, it stands for all that begin so.";

    public override string Expected => "a version such as 3.4.1 (one of two parts stands in quotes: \"3.4\")";

    public override string Example => "3.4.1";

    public override string? Hint => releases?.List is { } list ? $"Listed are {list.Name}'s releases, newest first: {list.InShort(most: 6)}." : null;

    protected override ValueRange All => Every;

    protected override bool TakesReleases => true;

    protected override ReleaseUse? Releases => releases;

    protected override bool IsWidest => this == Widest;

    public static VersionAnswer Bind(string factName, MapReader map, IReadOnlyDictionary<string, ReleaseList?> lists) =>
        new(ReleaseUse.Bind(map, lists, (list, node) => Over(factName, list, node, map.Bag)));

    public override IEnumerable<(string Key, Node? Value)> Declaration() => [("releases", releases is null ? null : NewNode.Plain(releases.Name))];

    public override string Write(long value) => Write(value, Parts);

    public override string Write(ValueRange range) => releases?.Of?.NameOf(range) ?? Write(range.Low, Enumerable.Range(1, Parts).First(parts => From(range.Low, parts) == range));

    // Of two parts it would be a number.
    public override ScalarNode ToNode(ValueRange range) => Write(range) is var text && RawValue.IsNumber(text) && text.Contains('.', StringComparison.Ordinal)
        ? NewNode.Text(text)
        : NewNode.Plain(text);

    public override JsonObject DeclarationSchema() => new MappingSchema()
        .Takes("releases", SchemaParts.Ref(SchemaParts.ReleaseList), ReleaseUse.Meaning)
        .Takes("assume", SchemaParts.Assumed(AnswerSchema()), "The version that is taken when a case does not give the fact.")
        .Part();

    public override JsonObject AnswerSchema() => new()
    {
        ["type"] = new JsonArray("string", "integer"),
        ["pattern"] = $"^{Form}$",
        ["patternErrorMessage"] = "Write a version as 3.4.1, and one of two parts in quotes.",
        ["minimum"] = 0,
        ["maximum"] = Greatest[0],
    };

    /// <summary>The numbers of a version; null where the text is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reason">Why it is none, behind the text itself.</param>
    public static IReadOnlyList<int>? PartsOf(string text, out string reason)
    {
        reason = "is no version";
        if (!Shape.IsMatch(text)) return null;
        int[] parts = [.. text.Split('.').Select(p => int.Parse(p, NumberStyles.None, CultureInfo.InvariantCulture))];
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i] <= Greatest[i]) continue;
            reason = $"is beyond the versions that are counted here: its part {parts[i]} is greater than {Greatest[i]}";
            return null;
        }

        return parts;
    }

    protected override bool TryRead(RawValue raw, out ValueRange value, [NotNullWhen(false)] out string? reason)
    {
        value = 0;
        string? text = raw switch { RawText quoted => quoted.Text, RawNumber number => number.Digits, _ => null };
        string why = "is no version";
        if (raw is RawNumber { Digits: var digits } && digits.Contains('.', StringComparison.Ordinal))
            reason = $"the number {raw.Shown} is no version, as numbers lose the zero of 3.10; write it in quotes";
        else if ((text is null ? null : PartsOf(text, out why)) is not { } parts)
            reason = $"{raw.Shown} {why}";
        else
            (value, reason) = (Beginning(parts), null);
        return reason is null;
    }

    private static FactReleases? Over(string factName, ReleaseList list, Node node, DiagnosticBag bag)
    {
        if (list.IsOfVersions) return new FactReleases(list, r => Beginning(r.Parts), Every);
        bag.Report(PolicyCodes.OtherReleases, node.Span, "name a list of versions, or answer with a one-of", list.Name, "names", factName, "version");
        return null;
    }

    private static ValueRange Beginning(IReadOnlyList<int> parts) => From(parts.Select((p, i) => (long)p << Shifts[i]).Sum(), parts.Count);

    [GeneratedRegex("^" + Form + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape { get; }

    // All versions that begin with these parts of one.
    private static ValueRange From(long version, int parts)
    {
        long rest = (1L << Shifts[parts - 1]) - 1;
        return new ValueRange(version & ~rest, version | rest);
    }

    private static string Write(long version, int parts) => string.Join('.', Enumerable.Range(0, parts)
        .Select(i => (version >> Shifts[i] & Greatest[i]).ToString(CultureInfo.InvariantCulture)));
}
