using System.Text;
using CsCheck;

namespace ScopeRules.Laws.Generators;

/// <summary>Bytes that are no policy, or no longer one, or still one by luck.</summary>
internal sealed record Damage(byte[] Bytes, CaseSample Sample)
{
    private static readonly string[] Crumbs =
    [
        "{", "}", "[", "]", ":", ": ", "- ", "\n", "\n  ", "\n- ", ", ", "#", " #", "'", "\"",
        "|", ">-\n", "&a ", "*a", "!t ", "? ", "%", "@", "`", "~", "null", "---\n", "...\n",
        "<<: ", "\t", "\r", "\0", "\u0085", "\u200e", "\ufeff", "yes", "always", "not: ",
        "all: ", "any: ", "0x1f", "1e9", "-", "\\", "\\uD800", "{0}", "é", "😀",
    ];

    private static readonly string[] JsonCrumbs =
    [
        "{", "}", "[", "]", ":", ",", "\"", "null", "true", "1e5", "-0", "0.10", "01", "\"yes\"", "[[[[[[[[[[[[[[[[[",
        "\\", "\\ud83d", "\\u0000", "\\/", "//", "/**/",
        "\t", "\r\n", "\ufeff", "\0", "é", "😀", "{\"includes\": [], \"perhaps\": [1]}", "\"f-a\": ", "NaN", " ", "18446744073709551616",
    ];

    /// <summary>Random bytes, crumbs of YAML, and policies damaged in text or in structure.</summary>
    public static Gen<Damage> OfPolicies { get; } = new Drawn<Damage>(Policy, d => d.Bytes.Length);

    /// <summary>Random bytes, crumbs of JSON, and damaged cases.</summary>
    public static Gen<Damage> OfCases { get; } = new Drawn<Damage>(Case, d => d.Bytes.Length);

    public override string ToString() => $"{Encoding.UTF8.GetString(Bytes)}\n{Convert.ToHexString(Bytes)}";

    private static Damage Policy(Draw draw)
    {
        CaseSample sample = CaseSample.Draw(draw, cases: 2);
        byte[] whole = Encoding.UTF8.GetBytes(sample.Policy.Yaml);
        byte[] bytes = draw.Int(1, 8) switch
        {
            1 => draw.From(Gen.Byte.Array[0, 60]),
            2 => Encoding.UTF8.GetBytes(string.Concat(Draw.Many(draw.Int(0, 40), () => draw.OneOf(Crumbs)))),
            3 => whole[..draw.Int(0, whole.Length)],
            4 => Spliced(draw, whole, Encoding.UTF8.GetBytes(PolicyDraft.Draw(draw).Yaml)),
            5 => Struck(draw, whole, Crumbs, blows: 1),
            6 => Struck(draw, whole, Crumbs, blows: draw.Int(2, 6)),
            _ => Encoding.UTF8.GetBytes(new Surgery(draw, sample.Policy.Root).Operated().ToDocument()),
        };
        return new Damage(bytes, sample);
    }

    private static Damage Case(Draw draw)
    {
        CaseSample sample = CaseSample.Draw(draw, cases: 1);
        byte[] bytes = draw.Int(1, 8) switch
        {
            1 => draw.From(Gen.Byte.Array[0, 60]),
            2 => Encoding.UTF8.GetBytes(string.Concat(Draw.Many(draw.Int(0, 40), () => draw.OneOf(JsonCrumbs)))),
            _ => Struck(draw, Encoding.UTF8.GetBytes(sample.Cases[0].Json), JsonCrumbs, blows: draw.Int(1, 4)),
        };
        return new Damage(bytes, sample);
    }

    private static byte[] Spliced(Draw draw, byte[] one, byte[] other) => [.. one[..draw.Int(0, one.Length)], .. other[draw.Int(0, other.Length)..]];

    // Takes something out, puts something in, or does both, at one place or at several.
    private static byte[] Struck(Draw draw, byte[] bytes, string[] crumbs, int blows)
    {
        for (; blows > 0; blows--)
        {
            int at = draw.Int(0, bytes.Length), until = Math.Min(bytes.Length, at + draw.OneOf(0, 0, 1, 2, 10, 200));
            byte[] crumb = draw.Chance(80) ? Encoding.UTF8.GetBytes(draw.OneOf(crumbs)) : draw.From(Gen.Byte.Array[0, 4]);
            bytes = [.. bytes[..at], .. crumb, .. bytes[until..]];
        }

        return bytes;
    }
}
