using ScopeRules.Benchmarks.Cases.IMail;

namespace ScopeRules.Benchmarks.HandWritten.IMail;

/// <summary>The open points that a case touches: the others say the same to it either way.</summary>
internal static class IMailOpenPoints
{
    public static IMailReadings Of(IMailCase c, Moment wanted, Moment booked)
    {
        IMailReadings found = IMailReadings.None;
        if (c.CanWait != true) found |= OfHelpAtOnce(c, wanted, booked);
        if (c.About == About.OtherProgress
            && c.Request is Request.Explain or Request.Guide or Request.FixProblem or Request.GetRelease or Request.RequestFeature or Request.CheckCompatibility)
        {
            found |= IMailReadings.OtherProducts;
        }

        if (c is { DataRefused: true, Request: Request.FixProblem }) found |= IMailReadings.HelpWithoutData;
        return found;
    }

    private static IMailReadings OfHelpAtOnce(IMailCase c, Moment wanted, Moment booked)
    {
        IMailReadings found = IMailReadings.None;
        bool isBooked = c.AfterHoursBooking == AfterHoursBooking.Ahead;
        if (wanted == Moment.OnOpenDay || (isBooked && booked == Moment.OnOpenDay)) found |= IMailReadings.WeekendHours;
        if (c.OwnHours is OwnHours.MomentInside or OwnHours.MomentOutside) found |= IMailReadings.OwnHoursCount;
        if (c.Agreement == Agreement.NotActive && (isBooked || c.Extended == true)) found |= IMailReadings.PaidHelpAlone;
        if (c is { Extended: true, ProductionDown: true, Request: Request.FixProblem, Restart: Restart.NotTried }) found |= IMailReadings.UntriedRestart;
        if (c is { Extended: true, AtFault: AtFault.InDoubt, About: About.Imail }) found |= IMailReadings.DoubtfulOutages;
        return found;
    }
}
