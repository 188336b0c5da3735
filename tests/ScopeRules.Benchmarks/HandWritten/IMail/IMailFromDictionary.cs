using ScopeRules.Benchmarks.Cases.IMail;
using Facts = System.Collections.Generic.Dictionary<string, object?>;

namespace ScopeRules.Benchmarks.HandWritten.IMail;

/// <summary>Reads a dictionary into one case that is used again and again, and decides that.
/// Looks up only what can matter beside what it has read already.</summary>
internal sealed class IMailFromDictionary
{
    private readonly IMailCase _case = new();

    public Answer Decide(Facts facts)
    {
        _case.Request = RequestOf(facts);
        _case.About = AboutOf(facts);
        _case.AtFault = AtFaultOf(facts);
        _case.Altered = AlteredOf(facts);
        _case.Stage = StageOf(facts);
        _case.PlatformListed = PlatformListedOf(facts);
        _case.RemoteSession = RemoteSessionOf(facts);
        _case.DataRefused = DataRefusedOf(facts);
        _case.Licence = LicenceOf(facts);
        _case.Agreement = AgreementOf(facts);
        _case.OwnHours = OwnHoursOf(facts);
        _case.CanWait = CanWaitOf(facts);
        _case.WantedAt = WantedAtOf(facts);
        _case.AfterHoursBooking = AfterHoursBookingOf(facts);
        _case.BookedAt = _case.AfterHoursBooking == AfterHoursBooking.Ahead ? BookedAtOf(facts) : null;
        _case.TermsRefused = _case.AfterHoursBooking == AfterHoursBooking.Ahead ? TermsRefusedOf(facts) : null;
        _case.Extended = ExtendedOf(facts);
        _case.IncidentsLeft = IncidentsLeftOf(facts);
        _case.ProductionDown = ProductionDownOf(facts);
        _case.Restart = _case.ProductionDown == true ? RestartOf(facts) : null;
        return IMailByHand.Decide(_case);
    }

    private static Request? RequestOf(Facts facts) => !facts.TryGetValue("request", out object? value) ? null : value switch
    {
        "explain" => Request.Explain,
        "guide" => Request.Guide,
        "fix-problem" => Request.FixProblem,
        "do-work" => Request.DoWork,
        "check-over" => Request.CheckOver,
        "speed-up" => Request.SpeedUp,
        "teach" => Request.Teach,
        "suggest-progress-product" => Request.SuggestProgressProduct,
        "judge-other-product" => Request.JudgeOtherProduct,
        "check-compatibility" => Request.CheckCompatibility,
        "get-release" => Request.GetRelease,
        "request-feature" => Request.RequestFeature,
        "promise" => Request.Promise,
        "get-past-safeguard" => Request.GetPastSafeguard,
        "find-out-setup" => Request.FindOutSetup,
        "contact-developers" => Request.ContactDevelopers,
        "pass-on" => Request.PassOn,
        "quote" => Request.Quote,
        "buy-support" => Request.BuySupport,
        "something-else" => Request.SomethingElse,
        _ => null,
    };

    private static About? AboutOf(Facts facts) => !facts.TryGetValue("about", out object? value) ? null : value switch
    {
        "imail" => About.Imail,
        "installed-defaults" => About.InstalledDefaults,
        "surroundings" => About.Surroundings,
        "other-software" => About.OtherSoftware,
        "own-code" => About.OwnCode,
        "added-files" => About.AddedFiles,
        "other-progress" => About.OtherProgress,
        "earlier-fix" => About.EarlierFix,
        "licensing" => About.Licensing,
        "something-else" => About.SomethingElse,
        _ => null,
    };

    private static AtFault? AtFaultOf(Facts facts) => !facts.TryGetValue("at-fault", out object? value) ? null : value switch
    {
        "nothing-else" => AtFault.NothingElse,
        "in-doubt" => AtFault.InDoubt,
        "installed-defaults" => AtFault.InstalledDefaults,
        "outside" => AtFault.Outside,
        _ => null,
    };

    private static bool? AlteredOf(Facts facts) => facts.TryGetValue("altered", out object? value) && value is bool known ? known : null;

    private static Stage? StageOf(Facts facts) => !facts.TryGetValue("stage", out object? value) ? null : value switch
    {
        "in-use" => Stage.InUse,
        "install-upgrade" => Stage.InstallUpgrade,
        "moving" => Stage.Moving,
        "moved" => Stage.Moved,
        "moving-other" => Stage.MovingOther,
        _ => null,
    };

    private static bool? PlatformListedOf(Facts facts) => facts.TryGetValue("platform-listed", out object? value) && value is bool known ? known : null;

    private static RemoteSession? RemoteSessionOf(Facts facts) => !facts.TryGetValue("remote-session", out object? value) ? null : value switch
    {
        "none" => RemoteSession.None,
        "customer-controls" => RemoteSession.CustomerControls,
        "staff-control" => RemoteSession.StaffControl,
        _ => null,
    };

    private static bool? DataRefusedOf(Facts facts) => facts.TryGetValue("data-refused", out object? value) && value is bool known ? known : null;

    private static Licence? LicenceOf(Facts facts) => !facts.TryGetValue("licence", out object? value) ? null : value switch
    {
        "full" => Licence.Full,
        "evaluation" => Licence.Evaluation,
        "none-yet" => Licence.NoneYet,
        _ => null,
    };

    private static Agreement? AgreementOf(Facts facts) => !facts.TryGetValue("agreement", out object? value) ? null : value switch
    {
        "active" => Agreement.Active,
        "not-active" => Agreement.NotActive,
        _ => null,
    };

    private static OwnHours? OwnHoursOf(Facts facts) => !facts.TryGetValue("own-hours", out object? value) ? null : value switch
    {
        "standard" => OwnHours.Standard,
        "moment-inside" => OwnHours.MomentInside,
        "moment-outside" => OwnHours.MomentOutside,
        _ => null,
    };

    private static bool? CanWaitOf(Facts facts) => facts.TryGetValue("can-wait", out object? value) && value is bool known ? known : null;

    private static DateTimeOffset? WantedAtOf(Facts facts) => facts.TryGetValue("wanted-at", out object? value) && value is DateTimeOffset known ? known : null;

    private static AfterHoursBooking? AfterHoursBookingOf(Facts facts) => !facts.TryGetValue("after-hours-booking", out object? value) ? null : value switch
    {
        "none" => AfterHoursBooking.None,
        "ahead" => AfterHoursBooking.Ahead,
        "on-the-spot" => AfterHoursBooking.OnTheSpot,
        _ => null,
    };

    private static DateTimeOffset? BookedAtOf(Facts facts) => facts.TryGetValue("booked-at", out object? value) && value is DateTimeOffset known ? known : null;

    private static bool? TermsRefusedOf(Facts facts) => facts.TryGetValue("terms-refused", out object? value) && value is bool known ? known : null;

    private static bool? ExtendedOf(Facts facts) => facts.TryGetValue("extended", out object? value) && value is bool known ? known : null;

    private static int? IncidentsLeftOf(Facts facts) => facts.TryGetValue("incidents-left", out object? value) && value is int known ? known : null;

    private static bool? ProductionDownOf(Facts facts) => facts.TryGetValue("production-down", out object? value) && value is bool known ? known : null;

    private static Restart? RestartOf(Facts facts) => !facts.TryGetValue("restart", out object? value) ? null : value switch
    {
        "no-help" => Restart.NoHelp,
        "helped" => Restart.Helped,
        "not-tried" => Restart.NotTried,
        _ => null,
    };
}
