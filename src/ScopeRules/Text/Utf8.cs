using System.Text;

namespace ScopeRules.Text;

/// <summary>Strict UTF-8: invalid bytes are a mistake with a place, never replaced.</summary>
internal static class Utf8
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Encodes text.</summary>
    /// <param name="text">What a program has in memory: it may have half a character, which no file can have.</param>
    /// <param name="bytes">The bytes of the text, or of the part of it that stands before the half character.</param>
    /// <returns>Whether all of it could be encoded.</returns>
    public static bool TryEncode(string text, out byte[] bytes)
    {
        try
        {
            bytes = Strict.GetBytes(text);
            return true;
        }
        catch (EncoderFallbackException e)
        {
            bytes = Strict.GetBytes(text[..e.Index]);
            return false;
        }
    }

    /// <summary>Decodes bytes, leaving out a byte order mark at their start.</summary>
    /// <param name="bytes">What was read.</param>
    /// <param name="valid">The text, or the part of it that stands before the first invalid byte.</param>
    /// <returns>Whether every byte was valid.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string valid)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        try
        {
            valid = Strict.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException e)
        {
            valid = Strict.GetString(bytes[..Math.Max(0, e.Index)]);
            return false;
        }
    }
}
