namespace ScopeRules.Text;

/// <summary>Characters that no policy needs and that make a text look like what it is not.</summary>
internal static class Characters
{
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

    /// <summary>A text in one line; what may not stand in a text is replaced, lest it drive the reader's terminal.</summary>
    public static string Printable(string text) =>
        string.Create(text.Length, text, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
                span[i] = source[i] is '\t' or '\n' or '\r' ? ' ' : Refusal(source[i]) is null ? source[i] : '\ufffd';
        });
}
