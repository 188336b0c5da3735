using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Answers;

/// <summary>
/// A version of up to four parts, each a number; a value's number holds them side by side, so that versions stand in their order. One
/// of fewer parts stands for all that begin with it.
/// </summary>
internal sealed partial class VersionAnswer : OrderedAnswer
{
    private const string Form = "[0-9]{1,5}([.][0-9]{1,5}){0,3}";

    private const int Parts = 4;

    // How far to the left each part stands, and how much it can hold.
    private static readonly int[] Shifts = [47, 31, 15, 0];
    private static readonly int[] Greatest = [65_535, 65_535, 65_535, 32_767];

    public override string Keyword => "version";

    public override string Meaning => "A version of up to four numbers with points between them; of fewer, it stands for all that begin so.";

    public override string Expected => "a version such as 3.4.1 (one of two parts stands in quotes: \"3.4\")";

    public override string Example => "3.4.1";

    protected override ValueRange All => new(0, long.MaxValue);

    public override string Write(long value) => Write(value, Parts);

    public override string Write(ValueRange range) => Write(range.Low, Enumerable.Range(1, Parts).First(parts => From(range.Low, parts) == range));

    // Of two parts it would be a number.
    public override ScalarNode ToNode(ValueRange range) => Write(range) is var text && RawValue.IsNumber(text) && text.Contains('.', StringComparison.Ordinal)
        ? NewNode.Text(text)
        : NewNode.Plain(text);

    public override JsonObject DeclarationSchema() => new MappingSchema()
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

    protected override bool TryRead(RawValue raw, out ValueRange value, [NotNullWhen(false)] out string? reason)
    {
        value = 0;
        string? text = raw switch { RawText quoted => quoted.Text, RawNumber number => number.Digits, _ => null };
        reason = raw switch
        {
            RawNumber { Digits: var digits } when digits.Contains('.', StringComparison.Ordinal) =>
                $"the number {raw.Shown} is no version, as numbers lose the zero of 3.10; write it in quotes",
            _ when text is null || !Shape.IsMatch(text) => $"{raw.Shown} is no version",
            _ => null,
        };
        if (reason is not null) return false;
        int[] parts = [.. text!.Split('.').Select(p => int.Parse(p, NumberStyles.None, CultureInfo.InvariantCulture))];
        for (int i = 0; i < parts.Length; i++)
            if (parts[i] > Greatest[i]) reason = $"{raw.Shown} is beyond the versions that are counted here: its part {parts[i]} is greater than {Greatest[i]}";
        value = From(parts.Select((p, i) => (long)p << Shifts[i]).Sum(), parts.Length);
        return reason is null;
    }

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
