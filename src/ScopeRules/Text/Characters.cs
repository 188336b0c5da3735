using System.Buffers;

namespace ScopeRules.Text;

/// <summary>Characters that no policy needs and that make a text look like what it is not.</summary>
internal static class Characters
{
    // Behind the general punctuation, from 2000 to 206f, only the byte order mark is refused.
    private static readonly SearchValues<char> Refused =
        SearchValues.Create([.. Enumerable.Range(0, 0x2070).Select(c => (char)c).Where(c => Refusal(c) is not null), '\ufeff']);

    /// <summary>Why a character may not stand in a text; null where it may.</summary>
    public static string? Refusal(char c) => c switch
    {
        '\t' or '\n' or '\r' => null,
        < ' ' or '\u007f' => "a control character",
        '\u0085' or '\u2028' or '\u2029' => "an invisible line break",
        >= '\u0080' and <= '\u009f' => "a control character",
        '\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069')
            => "a character that changes the direction of writing",
        '\ufeff' => "a byte order mark inside the text",
        '\u200b' => "an invisible space",
        _ => null,
    };

    /// <summary>The place of the first character that may not stand in a text; -1 if there is none.</summary>
    public static int FirstRefused(ReadOnlySpan<char> text) => text.IndexOfAny(Refused);

    /// <summary>A text in one line. What stands in a user's file must not drive a reader's terminal, nor break an encoder.</summary>
    public static string Printable(string text) =>
        string.Create(text.Length, text, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                char c = source[i];
                bool isHalf = char.IsSurrogate(c) && !(i + 1 < source.Length && char.IsSurrogatePair(c, source[i + 1]))
                    && !(i > 0 && char.IsSurrogatePair(source[i - 1], c));
                span[i] = c is '\t' or '\n' or '\r' ? ' ' : isHalf || Refusal(c) is not null ? '\ufffd' : c;
            }
        });

    /// <summary>The start of a text that is longer than it may be, never half a character of it.</summary>
    public static string Shorten(string text, int most)
    {
        if (text.Length <= most) return text;
        int kept = most - 3;
        return text[..(char.IsHighSurrogate(text[kept - 1]) ? kept - 1 : kept)] + "...";
    }
}
