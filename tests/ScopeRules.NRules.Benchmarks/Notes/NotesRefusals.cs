using ScopeRules.Benchmarks.Cases.Notes;
using ScopeRules.Benchmarks.HandWritten.Notes;
using static ScopeRules.Verdict;

namespace ScopeRules.NRules.Benchmarks.Notes;

// What is not covered.

internal sealed class NoAgreement() : NotesRule(NotesClauses.NoAgreement, NotCovered,
    c => c.Agreement == false,
    c => c.Licence == NotesLicence.Full,
    c => c.Request != NotesRequest.Quote);

internal sealed class Evaluation() : NotesRule(NotesClauses.Evaluation, NotCovered,
    c => c.Licence == NotesLicence.Evaluation);

internal sealed class BeforeBuying() : NotesRule(NotesClauses.BeforeBuying, NotCovered,
    c => c.Licence == NotesLicence.NoneYet || c.Request == NotesRequest.Quote);

internal sealed class Courses() : NotesRule(NotesClauses.Courses, NotCovered,
    c => c.Request == NotesRequest.Teach);

internal sealed class AlteredParts() : NotesRule(NotesClauses.AlteredParts, NotCovered,
    c => c.Altered == true,
    c => c.Request != NotesRequest.Explain,
    c => c.Request != NotesRequest.Quote);

internal sealed class OtherMakers() : NotesRule(NotesClauses.OtherMakers, NotCovered,
    c => c.ThirdParty == true,
    c => c.Request == NotesRequest.Guide || c.Request == NotesRequest.FixProblem || c.Request == NotesRequest.DoWork || c.Request == NotesRequest.SpeedUp,
    c => !(c.Users >= 5000 && c.Severity == NotesSeverity.Critical && c.Latest == false));

internal sealed class Debugging() : NotesRule(NotesClauses.Debugging, NotCovered,
    c => c.OwnCode == true,
    c => c.Request == NotesRequest.FixProblem || c.Request == NotesRequest.DoWork || c.Request == NotesRequest.SpeedUp);

internal sealed class Tuning() : NotesRule(NotesClauses.Tuning, NotCovered,
    c => c.Request == NotesRequest.SpeedUp,
    c => c.Platform != NotesPlatform.Cloud);

internal sealed class Work() : NotesRule(NotesClauses.Work, NotCovered,
    c => c.Request == NotesRequest.DoWork,
    c => c.Platform != NotesPlatform.Cloud);

internal sealed class LegacyWork() : NotesRule(NotesClauses.LegacyWork, NotCovered,
    c => c.Product == NotesProduct.Legacy,
    c => c.Request != NotesRequest.Explain,
    c => !(c.Severity == NotesSeverity.Critical && c.Production == true));

internal sealed class OldRelease() : NotesRule(NotesClauses.OldRelease, NotCovered,
    c => c.Request == NotesRequest.FixProblem,
    c => c.Latest == false,
    c => c.Severity == NotesSeverity.Minor || c.Severity == NotesSeverity.Cosmetic);

internal sealed class SmallByPhone() : NotesRule(NotesClauses.SmallByPhone, NotCovered,
    c => c.Channel == NotesChannel.Phone,
    c => c.Users <= 25,
    c => c.Severity != NotesSeverity.Critical);

internal sealed class OddPlatform() : NotesRule(NotesClauses.OddPlatform, NotCovered,
    c => c.Platform == NotesPlatform.Other,
    c => c.Request == NotesRequest.Guide || c.Request == NotesRequest.FixProblem,
    c => !(c.Users >= 5000 && c.Severity == NotesSeverity.Critical && c.Latest == false),
    c => !(c.Product == NotesProduct.Legacy && c.Severity == NotesSeverity.Critical && c.Production == true));
