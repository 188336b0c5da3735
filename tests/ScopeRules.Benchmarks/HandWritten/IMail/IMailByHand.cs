using ScopeRules.Benchmarks.Cases.IMail;

namespace ScopeRules.Benchmarks.HandWritten.IMail;

/// <summary>iMail's document as a capable engineer would write it down in C#: a complete case to everything that a decision says of it.</summary>
internal static class IMailByHand
{
    public static Answer Decide(IMailCase c)
    {
        Moment wanted = SupportHours.Of(c.WantedAt);
        return Contradicts(c, wanted) ? Answer.Contradiction : Decide(c, wanted);
    }

    /// <summary>The same for whoever knows that the facts don't contradict each other: help that can wait needs no clock then.</summary>
    public static Answer DecideTrusting(IMailCase c) => Decide(c, c.CanWait == true ? Moment.Inside : SupportHours.Of(c.WantedAt));

    private static bool Contradicts(IMailCase c, Moment wanted)
    {
        if (c.CanWait == true && (wanted != Moment.Inside || c.AfterHoursBooking != AfterHoursBooking.None || c.ProductionDown == true)) return true;
        if (c.Extended == false && c.IncidentsLeft >= 1) return true;
        return c.Licence == Licence.NoneYet && (c.Agreement == Agreement.Active || c.Extended == true);
    }

    private static Answer Decide(IMailCase c, Moment wanted)
    {
        Moment booked = c.AfterHoursBooking == AfterHoursBooking.Ahead ? SupportHours.Of(c.BookedAt) : Moment.Outside;
        IMailClauses exclusions = IMailExclusions.Of(c);
        IMailRiders riders = IMailAdditions.ToCover(c);
        IMailReadings open = IMailOpenPoints.Of(c, wanted, booked);

        IMailReading first = new(c, wanted, booked, IMailReadings.None, exclusions, riders);
        if (open == IMailReadings.None) return AnswerOf(c, first.Verdict, first.Clauses, first.Clauses, first.Riders);

        IMailClauses certain = first.Clauses, possible = first.Clauses;
        IMailRiders added = first.Riders;
        for (IMailReadings readings = open; readings != IMailReadings.None; readings = (readings - 1) & open)
        {
            IMailReading other = new(c, wanted, booked, readings, exclusions, riders);
            if (other.Verdict != first.Verdict) return new Answer(Verdict.AskManager, 0, 0, null);
            certain &= other.Clauses;
            possible |= other.Clauses;
            added &= other.Riders;
        }

        return AnswerOf(c, first.Verdict, certain, possible, added);
    }

    private static Answer AnswerOf(IMailCase c, Verdict verdict, IMailClauses certain, IMailClauses possible, IMailRiders added) => verdict switch
    {
        Verdict.Covered => new Answer(verdict, (ulong)certain, (uint)added, IMailCover.LevelOf(possible)),
        Verdict.AskManager => new Answer(verdict, (ulong)certain, (uint)IMailAdditions.ToAskManager(c), null),
        _ => new Answer(verdict, (ulong)certain, 0, null),
    };
}
