namespace ScopeRules.Answers;

/// <summary>Moments as most systems write them, read digit by digit: 2026-07-01T17:30:00-04:00 or 2026-07-01T21:30:00Z.</summary>
internal static class UsualInstant
{
    public const int MostBytes = 25;

    /// <summary>Reads one.</summary>
    /// <param name="utf8Text">20 or 25 bytes.</param>
    /// <param name="utcTicks">The moment.</param>
    /// <returns>False: it is none, or is written in another way.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out long utcTicks)
    {
        utcTicks = 0;
        bool isShort = utf8Text.Length == 20;
        if (!isShort && utf8Text.Length != MostBytes) return false;
        bool isMarked = utf8Text[4] == '-' && utf8Text[7] == '-' && utf8Text[10] == 'T' && utf8Text[13] == ':' && utf8Text[16] == ':'
            && (isShort ? utf8Text[19] == 'Z' : utf8Text[19] is (byte)'+' or (byte)'-' && utf8Text[22] == ':');
        if (!isMarked) return false;
        int year = (Two(utf8Text, 0) * 100) + Two(utf8Text, 2), month = Two(utf8Text, 5), day = Two(utf8Text, 8);
        int hour = Two(utf8Text, 11), minute = Two(utf8Text, 14), second = Two(utf8Text, 17);
        int offset = isShort ? 0 : (Two(utf8Text, 20) * 60) + Two(utf8Text, 23);
        bool isMoment = (year | month | day | hour | minute | second | offset) >= 0 && year >= 1 && month is >= 1 and <= 12
            && day >= 1 && day <= DateTime.DaysInMonth(year, month) && hour < 24 && minute < 60 && second < 60 && offset <= 14 * 60
            && (isShort || Two(utf8Text, 23) < 60);
        if (!isMoment) return false;
        long ticks = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Utc).Ticks;
        utcTicks = ticks - ((!isShort && utf8Text[19] == '-' ? -offset : offset) * TimeSpan.TicksPerMinute);
        return true;
    }

    // Below zero, by far, where they are no digits.
    private static int Two(ReadOnlySpan<byte> text, int at)
    {
        uint tens = (uint)(text[at] - '0'), ones = (uint)(text[at + 1] - '0');
        return tens <= 9 && ones <= 9 ? (int)((tens * 10) + ones) : -10_000;
    }
}
