using ScopeRules.Benchmarks.Cases.Notes;
using ScopeRules.Benchmarks.HandWritten.Notes;
using static ScopeRules.Verdict;

namespace ScopeRules.NRules.Benchmarks.Notes;

// What is covered.

internal sealed class Questions() : NotesRule(NotesClauses.Questions, Covered,
    c => c.Request == NotesRequest.Explain,
    c => c.Product != NotesProduct.Legacy);

internal sealed class LegacyQuestions() : NotesRule(NotesClauses.LegacyQuestions, Covered,
    c => c.Request == NotesRequest.Explain,
    c => c.Product == NotesProduct.Legacy,
    c => c.Channel == NotesChannel.Web || c.Channel == NotesChannel.Email);

internal sealed class Guidance() : NotesRule(NotesClauses.Guidance, Covered,
    c => c.Request == NotesRequest.Guide,
    c => c.Product == NotesProduct.Mail || c.Product == NotesProduct.Files || c.Product == NotesProduct.Monitor,
    c => c.Platform == NotesPlatform.Windows || c.Platform == NotesPlatform.Linux);

internal sealed class GuidanceElsewhere() : NotesRule(NotesClauses.GuidanceElsewhere, Covered,
    c => c.Request == NotesRequest.Guide,
    c => c.Product == NotesProduct.Reports || c.Product == NotesProduct.Mobile,
    c => c.Platform != NotesPlatform.Other);

internal sealed class CloudGuidance() : NotesRule(NotesClauses.CloudGuidance, Covered,
    c => c.Request == NotesRequest.Guide,
    c => c.Platform == NotesPlatform.Container || c.Platform == NotesPlatform.Cloud,
    c => c.Latest == true);

internal sealed class Faults() : NotesRule(NotesClauses.Faults, Covered,
    c => c.Request == NotesRequest.FixProblem,
    c => c.Latest == true);

internal sealed class SeriousFaults() : NotesRule(NotesClauses.SeriousFaults, Covered,
    c => c.Request == NotesRequest.FixProblem,
    c => c.Severity == NotesSeverity.Critical || c.Severity == NotesSeverity.Major);

internal sealed class ProductionFaults() : NotesRule(NotesClauses.ProductionFaults, Covered,
    c => c.Request == NotesRequest.FixProblem,
    c => c.Production == true,
    c => c.Users >= 100);

internal sealed class CloudWork() : NotesRule(NotesClauses.CloudWork, Covered,
    c => c.Request == NotesRequest.DoWork,
    c => c.Platform == NotesPlatform.Cloud,
    c => c.Users >= 1000);

internal sealed class CloudSpeed() : NotesRule(NotesClauses.CloudSpeed, Covered,
    c => c.Request == NotesRequest.SpeedUp,
    c => c.Platform == NotesPlatform.Cloud,
    c => c.Users >= 1000);
