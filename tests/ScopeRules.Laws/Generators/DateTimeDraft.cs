using System.Globalization;

namespace ScopeRules.Laws.Generators;

internal sealed class DateTimeDraft(string name, IReadOnlyList<CalendarDraft> calendars) : FactDraft(name)
{
    private static readonly TimeSpan[] Offsets = [TimeSpan.Zero, new(2, 0, 0), new(-4, 0, 0), new(5, 30, 0), new(-12, 0, 0), new(14, 0, 0)];

    public override string Answer => "date-time";

    public override int MostCells => 1 << calendars.Count;

    public override Given Value(Draw draw)
    {
        long instant = Near(draw);
        return new(Json(draw, instant), new KnowsValues([instant]));
    }

    public override Given Exactly(IReadOnlyDictionary<int, long> values) => new(
        Quoted(new DateTimeOffset(values[Itself], TimeSpan.Zero).ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture)),
        new KnowsValues([values[Itself]]));

    public override Given Several(Draw draw)
    {
        long[] instants = [.. Draw.Many(draw.Int(2, 3), () => Near(draw)).Distinct()];
        return new(JsonList(instants.Select(i => Json(draw, i))), new KnowsValues(instants));
    }

    public override Given Wrong(Draw draw) => new(
        draw.OneOf(
            "\"2026-07-01T17:30:00\"", "\"2026-13-01T00:00Z\"", "\"1969-12-31T23:59:59Z\"", "\"2100-01-01T00:00:00Z\"", "\"2026-07-01 17:30Z\"",
            "\"2026-07-01T17:30:00+15:00\"", "\"0001-01-01T00:00+14:00\"", "\"yesterday\"", "1782927000", "true", "[]", "[\"2026-07-01T17:30Z\", \"\"]"),
        new KnowsNoValue());

    // Two calendars with short windows leave some of every day out, so that a test with `not` can be met; one does so always.
    public override Piece Test(Draw draw)
    {
        int nots = Nots(draw);
        IReadOnlyList<CalendarDraft> some = draw.Some(calendars, 1, 2);
        if (nots == 1 && some.Any(c => c.IsLong)) some = [some[0]];
        return Negated(draw, nots, Piece.Map(draw, ("within", Piece.Names(draw, some.Select(c => c.Name)))));
    }

    protected override bool MeetsItself(Piece test, Knows known) =>
        test["within"]!.ToWords().Any(name => calendars.First(c => c.Name == name).IsOpen(known.Left(null)![0]));

    private long Near(Draw draw)
    {
        long first = DateTime.UnixEpoch.Ticks, end = new DateTime(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks;
        return draw.Chance(5) ? draw.OneOf(first, end - 1) : Math.Clamp(draw.OneOf(calendars).Near(draw), first, end - 1);
    }

    private static string Json(Draw draw, long instant)
    {
        DateTimeOffset value = new DateTimeOffset(instant, TimeSpan.Zero).ToOffset(draw.OneOf(Offsets));
        bool isUtc = value.Offset == TimeSpan.Zero;
        string offset = isUtc && draw.Chance(50) ? "'Z'" : "zzz";
        bool isWhole = instant % TimeSpan.TicksPerMinute == 0;
        string seconds = isWhole && draw.Chance(50) ? "" : instant % TimeSpan.TicksPerSecond == 0 ? ":ss" : ":ss.fffffff";
        return Quoted(value.ToString("yyyy-MM-dd'T'HH:mm" + seconds + offset, CultureInfo.InvariantCulture));
    }
}
