namespace ScopeRules.Benchmarks.Cases.IMail;

/// <summary>A case as an application has it; null: not given.</summary>
internal sealed partial record IMailCase
{
    public Request? Request { get; set; }

    public About? About { get; set; }

    public AtFault? AtFault { get; set; }

    public bool? Altered { get; set; }

    public Stage? Stage { get; set; }

    public bool? PlatformListed { get; set; }

    public RemoteSession? RemoteSession { get; set; }

    public bool? DataRefused { get; set; }

    public Licence? Licence { get; set; }

    public Agreement? Agreement { get; set; }

    public OwnHours? OwnHours { get; set; }

    public bool? CanWait { get; set; }

    public DateTimeOffset? WantedAt { get; set; }

    public AfterHoursBooking? AfterHoursBooking { get; set; }

    public DateTimeOffset? BookedAt { get; set; }

    public bool? TermsRefused { get; set; }

    public bool? Extended { get; set; }

    public int? IncidentsLeft { get; set; }

    public bool? ProductionDown { get; set; }

    public Restart? Restart { get; set; }
}
