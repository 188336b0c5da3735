using ScopeRules.Benchmarks.Cases.Notes;
using Facts = System.Collections.Generic.Dictionary<string, object?>;

namespace ScopeRules.Benchmarks.HandWritten.Notes;

/// <summary>Reads a dictionary into one case that is used again and again, and decides that.</summary>
internal sealed class NotesFromDictionary
{
    private readonly NotesCase _case = new();

    public Answer Decide(Facts facts)
    {
        _case.Request = RequestOf(facts);
        _case.Product = ProductOf(facts);
        _case.Platform = PlatformOf(facts);
        _case.Licence = LicenceOf(facts);
        _case.Severity = SeverityOf(facts);
        _case.Channel = ChannelOf(facts);
        _case.Agreement = _case.Licence == NotesLicence.Full ? AgreementOf(facts) : null;
        _case.Altered = AlteredOf(facts);
        _case.Production = ProductionOf(facts);
        _case.ThirdParty = ThirdPartyOf(facts);
        _case.OwnCode = OwnCodeOf(facts);
        _case.Latest = LatestOf(facts);
        _case.Users = UsersOf(facts);
        return NotesByHand.Decide(_case);
    }

    private static NotesRequest? RequestOf(Facts facts) => !facts.TryGetValue("request", out object? value) ? null : value switch
    {
        "explain" => NotesRequest.Explain,
        "guide" => NotesRequest.Guide,
        "fix-problem" => NotesRequest.FixProblem,
        "do-work" => NotesRequest.DoWork,
        "speed-up" => NotesRequest.SpeedUp,
        "teach" => NotesRequest.Teach,
        "quote" => NotesRequest.Quote,
        "something-else" => NotesRequest.SomethingElse,
        _ => null,
    };

    private static NotesProduct? ProductOf(Facts facts) => !facts.TryGetValue("product", out object? value) ? null : value switch
    {
        "mail" => NotesProduct.Mail,
        "files" => NotesProduct.Files,
        "monitor" => NotesProduct.Monitor,
        "reports" => NotesProduct.Reports,
        "mobile" => NotesProduct.Mobile,
        "legacy" => NotesProduct.Legacy,
        _ => null,
    };

    private static NotesPlatform? PlatformOf(Facts facts) => !facts.TryGetValue("platform", out object? value) ? null : value switch
    {
        "windows" => NotesPlatform.Windows,
        "linux" => NotesPlatform.Linux,
        "container" => NotesPlatform.Container,
        "cloud" => NotesPlatform.Cloud,
        "other" => NotesPlatform.Other,
        _ => null,
    };

    private static NotesLicence? LicenceOf(Facts facts) => !facts.TryGetValue("licence", out object? value) ? null : value switch
    {
        "full" => NotesLicence.Full,
        "evaluation" => NotesLicence.Evaluation,
        "none-yet" => NotesLicence.NoneYet,
        _ => null,
    };

    private static NotesSeverity? SeverityOf(Facts facts) => !facts.TryGetValue("severity", out object? value) ? null : value switch
    {
        "critical" => NotesSeverity.Critical,
        "major" => NotesSeverity.Major,
        "minor" => NotesSeverity.Minor,
        "cosmetic" => NotesSeverity.Cosmetic,
        _ => null,
    };

    private static NotesChannel? ChannelOf(Facts facts) => !facts.TryGetValue("channel", out object? value) ? null : value switch
    {
        "phone" => NotesChannel.Phone,
        "web" => NotesChannel.Web,
        "email" => NotesChannel.Email,
        _ => null,
    };

    private static bool? AgreementOf(Facts facts) => facts.TryGetValue("agreement", out object? value) && value is bool known ? known : null;

    private static bool? AlteredOf(Facts facts) => facts.TryGetValue("altered", out object? value) && value is bool known ? known : null;

    private static bool? ProductionOf(Facts facts) => facts.TryGetValue("production", out object? value) && value is bool known ? known : null;

    private static bool? ThirdPartyOf(Facts facts) => facts.TryGetValue("third-party", out object? value) && value is bool known ? known : null;

    private static bool? OwnCodeOf(Facts facts) => facts.TryGetValue("own-code", out object? value) && value is bool known ? known : null;

    private static bool? LatestOf(Facts facts) => facts.TryGetValue("latest", out object? value) && value is bool known ? known : null;

    private static int? UsersOf(Facts facts) => facts.TryGetValue("users", out object? value) && value is int known ? known : null;
}
