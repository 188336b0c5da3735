namespace ScopeRules.Benchmarks.Cases.IMail;

/// <summary>How the library takes the facts of such a case.</summary>
internal sealed partial record IMailCase : IFactSource
{
    public static IReadOnlyList<FactColumn> Columns { get; } =
    [
        new("request", KebabEnum<Request>.Names),
        new("about", KebabEnum<About>.Names),
        new("at-fault", KebabEnum<AtFault>.Names),
        new("altered"),
        new("stage", KebabEnum<Stage>.Names),
        new("platform-listed"),
        new("remote-session", KebabEnum<RemoteSession>.Names),
        new("data-refused"),
        new("licence", KebabEnum<Licence>.Names),
        new("agreement", KebabEnum<Agreement>.Names),
        new("own-hours", KebabEnum<OwnHours>.Names),
        new("can-wait"),
        new("wanted-at"),
        new("after-hours-booking", KebabEnum<AfterHoursBooking>.Names),
        new("booked-at"),
        new("terms-refused"),
        new("extended"),
        new("incidents-left"),
        new("production-down"),
        new("restart", KebabEnum<Restart>.Names),
    ];

    public void Give(FactWriter facts)
    {
        if (Request is { } request) facts.SetValue(0, (int)request);
        if (About is { } about) facts.SetValue(1, (int)about);
        if (AtFault is { } atFault) facts.SetValue(2, (int)atFault);
        if (Altered is { } altered) facts.SetYesNo(3, altered);
        if (Stage is { } stage) facts.SetValue(4, (int)stage);
        if (PlatformListed is { } platformListed) facts.SetYesNo(5, platformListed);
        if (RemoteSession is { } remoteSession) facts.SetValue(6, (int)remoteSession);
        if (DataRefused is { } dataRefused) facts.SetYesNo(7, dataRefused);
        if (Licence is { } licence) facts.SetValue(8, (int)licence);
        if (Agreement is { } agreement) facts.SetValue(9, (int)agreement);
        if (OwnHours is { } ownHours) facts.SetValue(10, (int)ownHours);
        if (CanWait is { } canWait) facts.SetYesNo(11, canWait);
        if (WantedAt is { } wantedAt) facts.SetInstant(12, wantedAt);
        if (AfterHoursBooking is { } afterHoursBooking) facts.SetValue(13, (int)afterHoursBooking);
        if (BookedAt is { } bookedAt) facts.SetInstant(14, bookedAt);
        if (TermsRefused is { } termsRefused) facts.SetYesNo(15, termsRefused);
        if (Extended is { } extended) facts.SetYesNo(16, extended);
        if (IncidentsLeft is { } incidentsLeft) facts.SetNumber(17, incidentsLeft);
        if (ProductionDown is { } productionDown) facts.SetYesNo(18, productionDown);
        if (Restart is { } restart) facts.SetValue(19, (int)restart);
    }
}
