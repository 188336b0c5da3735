using ScopeRules.Benchmarks.Cases.IMail;

namespace ScopeRules.Benchmarks.HandWritten.IMail;

/// <summary>What the document says to a case when its open points are read in one way.</summary>
internal readonly struct IMailReading
{
    public IMailReading(IMailCase c, Moment wanted, Moment booked, IMailReadings readings, IMailClauses exclusions, IMailRiders riders)
    {
        bool Reads(IMailReadings point) => (readings & point) != 0;
        bool IsWithinHours(Moment moment) => moment == Moment.Inside || (moment == Moment.OnOpenDay && Reads(IMailReadings.WeekendHours));

        bool inHours = c.CanWait == true || c.OwnHours switch
        {
            OwnHours.MomentInside => Reads(IMailReadings.OwnHoursCount) || IsWithinHours(wanted),
            OwnHours.MomentOutside => !Reads(IMailReadings.OwnHoursCount) && IsWithinHours(wanted),
            _ => IsWithinHours(wanted),
        };
        bool bookedInHours = IsWithinHours(booked);
        bool sessionBooked = c.AfterHoursBooking == AfterHoursBooking.Ahead && bookedInHours && c.TermsRefused == false;
        bool outage = c.Request == Request.FixProblem && c.ProductionDown == true
            && (c.Restart == Restart.NoHelp || (c.Restart == Restart.NotTried && Reads(IMailReadings.UntriedRestart)));
        bool imailAlone = c.About == About.Imail
            && (c.AtFault == AtFault.NothingElse || (c.AtFault == AtFault.InDoubt && Reads(IMailReadings.DoubtfulOutages)));
        bool extendedFits = c.Extended == true && c.IncidentsLeft >= 1 && outage && imailAlone && c.Stage == Stage.InUse;

        IMailClauses refused = exclusions;
        if (c.Agreement == Agreement.NotActive
            && (exclusions & (IMailClauses.EvaluationLicence | IMailClauses.PreSales)) == 0
            && !(Reads(IMailReadings.PaidHelpAlone) && c.CanWait == false && (extendedFits || sessionBooked)))
        {
            refused |= IMailClauses.NoAgreement;
        }

        if (!inHours) refused |= OutOfHours(c, exclusions, bookedInHours, sessionBooked, outage, imailAlone);
        if (c is { Request: Request.FixProblem, AtFault: AtFault.Outside } && (c.About != About.OtherProgress || Reads(IMailReadings.OtherProducts)))
            refused |= IMailClauses.CauseOutside;
        if (c is { DataRefused: true, Request: Request.FixProblem } && !Reads(IMailReadings.HelpWithoutData)) refused |= IMailClauses.DataRefused;
        if (refused != IMailClauses.None)
        {
            (Verdict, Clauses) = (Verdict.NotCovered, refused);
            return;
        }

        if (c is { PlatformListed: false, Request: Request.Guide or Request.FixProblem })
        {
            (Verdict, Clauses) = (Verdict.AskManager, IMailClauses.UnlistedPlatform);
            return;
        }

        Clauses = IMailCover.Of(c, Reads(IMailReadings.OtherProducts));
        Verdict = Clauses == IMailClauses.None ? Verdict.AskManager : Verdict.Covered;
        Riders = riders;
        if (sessionBooked && !inHours) Riders |= IMailRiders.AfterHoursRate;
        if (extendedFits && !inHours) Riders |= IMailRiders.ExtendedNumber;
    }

    public Verdict Verdict { get; }

    public IMailClauses Clauses { get; }

    /// <summary>What is added if it is covered.</summary>
    public IMailRiders Riders { get; }

    private static IMailClauses OutOfHours(
        IMailCase c, IMailClauses exclusions, bool bookedInHours, bool sessionBooked, bool outage, bool imailAlone)
    {
        IMailClauses found = IMailClauses.None;
        if (c is { Stage: Stage.Moving or Stage.MovingOther, Request: Request.Guide or Request.FixProblem }) found |= IMailClauses.MigrationOutOfHours;
        if (c.Extended != true)
        {
            if (c.AfterHoursBooking == AfterHoursBooking.None && (exclusions & (IMailClauses.EvaluationLicence | IMailClauses.PreSales)) == 0)
                found |= IMailClauses.OutOfHours;
            if (c.AfterHoursBooking == AfterHoursBooking.OnTheSpot || (c.AfterHoursBooking == AfterHoursBooking.Ahead && !bookedInHours))
                found |= IMailClauses.SessionNotAhead;
            if (c is { AfterHoursBooking: AfterHoursBooking.Ahead, TermsRefused: true }) found |= IMailClauses.SessionTerms;
            return found;
        }

        if (sessionBooked) return found;
        if (!(c.IncidentsLeft >= 1)) found |= IMailClauses.ExtendedUsedUp;
        if (!outage) found |= IMailClauses.ExtendedOutagesOnly;
        if (c.Stage != Stage.InUse || c.About == About.Licensing) found |= IMailClauses.ExtendedNotForChanges;
        if (!imailAlone) found |= IMailClauses.ExtendedImailOnly;
        return found;
    }
}
