using ScopeRules.Benchmarks.Cases.Notes;
using ScopeRules.Benchmarks.HandWritten.Notes;
using static ScopeRules.Verdict;

namespace ScopeRules.NRules.Benchmarks.Notes;

// What a manager says.

internal sealed class LegacyDown() : NotesRule(NotesClauses.LegacyDown, AskManager,
    c => c.Severity == NotesSeverity.Critical,
    c => c.Product == NotesProduct.Legacy,
    c => c.Production == true);

internal sealed class LargeCritical() : NotesRule(NotesClauses.LargeCritical, AskManager,
    c => c.Severity == NotesSeverity.Critical,
    c => c.Users >= 5000,
    c => c.Latest == false);

internal sealed class MobileAltered() : NotesRule(NotesClauses.MobileAltered, AskManager,
    c => c.Request == NotesRequest.Explain,
    c => c.Product == NotesProduct.Mobile,
    c => c.Altered == true);

internal sealed class CloudTuning() : NotesRule(NotesClauses.CloudTuning, AskManager,
    c => c.Request == NotesRequest.SpeedUp,
    c => c.Platform == NotesPlatform.Cloud,
    c => c.Users >= 100,
    c => c.Users < 1000);

internal sealed class ContainerOwnCode() : NotesRule(NotesClauses.ContainerOwnCode, AskManager,
    c => c.Request == NotesRequest.Guide,
    c => c.Platform == NotesPlatform.Container,
    c => c.OwnCode == true);
