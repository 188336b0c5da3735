using ScopeRules.Benchmarks.Cases.Notes;
using static ScopeRules.Verdict;

namespace ScopeRules.Benchmarks.Engines;

/// <summary>The policy of the notes for general engines: the first clause that holds concludes the verdict, and none means a manager.</summary>
internal static class NotesClauseList
{
    public static IReadOnlyList<NotesClause> All { get; } =
    [
        new(NotCovered, c => c.Agreement == false && c.Licence == NotesLicence.Full && c.Request != NotesRequest.Quote),
        new(NotCovered, c => c.Licence == NotesLicence.Evaluation),
        new(NotCovered, c => c.Licence == NotesLicence.NoneYet || c.Request == NotesRequest.Quote),
        new(NotCovered, c => c.Request == NotesRequest.Teach),
        new(NotCovered, c => c.Altered == true && c.Request != NotesRequest.Explain && c.Request != NotesRequest.Quote),
        new(NotCovered, c => c.ThirdParty == true
            && (c.Request == NotesRequest.Guide || c.Request == NotesRequest.FixProblem || c.Request == NotesRequest.DoWork
                || c.Request == NotesRequest.SpeedUp)
            && !(c.Users >= 5000 && c.Severity == NotesSeverity.Critical && c.Latest == false)),
        new(NotCovered, c => c.OwnCode == true
            && (c.Request == NotesRequest.FixProblem || c.Request == NotesRequest.DoWork || c.Request == NotesRequest.SpeedUp)),
        new(NotCovered, c => c.Request == NotesRequest.SpeedUp && c.Platform != NotesPlatform.Cloud),
        new(NotCovered, c => c.Request == NotesRequest.DoWork && c.Platform != NotesPlatform.Cloud),
        new(NotCovered, c => c.Product == NotesProduct.Legacy && c.Request != NotesRequest.Explain
            && !(c.Severity == NotesSeverity.Critical && c.Production == true)),
        new(NotCovered, c => c.Latest == false && c.Request == NotesRequest.FixProblem
            && (c.Severity == NotesSeverity.Minor || c.Severity == NotesSeverity.Cosmetic)),
        new(NotCovered, c => c.Channel == NotesChannel.Phone && c.Users <= 25 && c.Severity != NotesSeverity.Critical),
        new(NotCovered, c => c.Platform == NotesPlatform.Other
            && (c.Request == NotesRequest.Guide || c.Request == NotesRequest.FixProblem) && !(c.Users >= 5000
            && c.Severity == NotesSeverity.Critical && c.Latest == false) && !(c.Product == NotesProduct.Legacy
            && c.Severity == NotesSeverity.Critical && c.Production == true)),
        new(AskManager, c => c.Product == NotesProduct.Legacy && c.Severity == NotesSeverity.Critical && c.Production == true),
        new(AskManager, c => c.Users >= 5000 && c.Severity == NotesSeverity.Critical && c.Latest == false),
        new(AskManager, c => c.Product == NotesProduct.Mobile && c.Altered == true && c.Request == NotesRequest.Explain),
        new(AskManager, c => c.Request == NotesRequest.SpeedUp && c.Platform == NotesPlatform.Cloud && c.Users >= 100 && c.Users < 1000),
        new(AskManager, c => c.Platform == NotesPlatform.Container && c.OwnCode == true && c.Request == NotesRequest.Guide),
        new(Covered, c => c.Request == NotesRequest.Explain && c.Product != NotesProduct.Legacy),
        new(Covered, c => c.Request == NotesRequest.Explain && c.Product == NotesProduct.Legacy
            && (c.Channel == NotesChannel.Web || c.Channel == NotesChannel.Email)),
        new(Covered, c => c.Request == NotesRequest.Guide
            && (c.Product == NotesProduct.Mail || c.Product == NotesProduct.Files || c.Product == NotesProduct.Monitor)
            && (c.Platform == NotesPlatform.Windows || c.Platform == NotesPlatform.Linux)),
        new(Covered, c => c.Request == NotesRequest.Guide && (c.Product == NotesProduct.Reports || c.Product == NotesProduct.Mobile)
            && c.Platform != NotesPlatform.Other),
        new(Covered, c => c.Request == NotesRequest.Guide && (c.Platform == NotesPlatform.Container || c.Platform == NotesPlatform.Cloud)
            && c.Latest == true),
        new(Covered, c => c.Request == NotesRequest.FixProblem && c.Latest == true),
        new(Covered, c => c.Request == NotesRequest.FixProblem
            && (c.Severity == NotesSeverity.Critical || c.Severity == NotesSeverity.Major)),
        new(Covered, c => c.Request == NotesRequest.FixProblem && c.Production == true && c.Users >= 100),
        new(Covered, c => c.Request == NotesRequest.DoWork && c.Platform == NotesPlatform.Cloud && c.Users >= 1000),
        new(Covered, c => c.Request == NotesRequest.SpeedUp && c.Platform == NotesPlatform.Cloud && c.Users >= 1000),
    ];
}
