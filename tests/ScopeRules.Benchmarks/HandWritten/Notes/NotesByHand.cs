using ScopeRules.Benchmarks.Cases.Notes;

namespace ScopeRules.Benchmarks.HandWritten.Notes;

/// <summary>The policy of the notes as a capable engineer would write it in C#: a complete case to its verdict and the clauses that determine it.</summary>
internal static class NotesByHand
{
    public static Answer Decide(NotesCase c)
    {
        bool isLargeAndDown = c is { Users: >= 5000, Severity: NotesSeverity.Critical, Latest: false };
        bool isLegacyAndDown = c is { Product: NotesProduct.Legacy, Severity: NotesSeverity.Critical, Production: true };
        NotesClauses refused = Refused(c, isLargeAndDown, isLegacyAndDown);
        if (refused != NotesClauses.None) return new Answer(Verdict.NotCovered, (ulong)refused, 0, null);

        NotesClauses open = isLegacyAndDown ? NotesClauses.LegacyDown : NotesClauses.None;
        if (isLargeAndDown) open |= NotesClauses.LargeCritical;
        if (c is { Product: NotesProduct.Mobile, Altered: true, Request: NotesRequest.Explain }) open |= NotesClauses.MobileAltered;
        if (c is { Request: NotesRequest.SpeedUp, Platform: NotesPlatform.Cloud, Users: >= 100 and < 1000 }) open |= NotesClauses.CloudTuning;
        if (c is { Request: NotesRequest.Guide, Platform: NotesPlatform.Container, OwnCode: true }) open |= NotesClauses.ContainerOwnCode;
        if (open != NotesClauses.None) return new Answer(Verdict.AskManager, (ulong)open, 0, null);

        NotesClauses covered = Covered(c);
        return new Answer(covered == NotesClauses.None ? Verdict.AskManager : Verdict.Covered, (ulong)covered, 0, null);
    }

    private static NotesClauses Refused(NotesCase c, bool isLargeAndDown, bool isLegacyAndDown)
    {
        NotesClauses found = NotesClauses.None;
        bool isBeforeBuying = c.Licence == NotesLicence.NoneYet || c.Request == NotesRequest.Quote;
        if (isBeforeBuying) found |= NotesClauses.BeforeBuying;
        else if (c is { Licence: NotesLicence.Full, Agreement: false }) found |= NotesClauses.NoAgreement;
        if (c.Licence == NotesLicence.Evaluation) found |= NotesClauses.Evaluation;
        if (c.Request == NotesRequest.Teach) found |= NotesClauses.Courses;
        if (c.Altered == true && c.Request is not (NotesRequest.Explain or NotesRequest.Quote)) found |= NotesClauses.AlteredParts;
        if (c.Product == NotesProduct.Legacy && c.Request != NotesRequest.Explain && !isLegacyAndDown) found |= NotesClauses.LegacyWork;
        if (c is { Channel: NotesChannel.Phone, Users: <= 25, Severity: not NotesSeverity.Critical }) found |= NotesClauses.SmallByPhone;
        if (c.Request is not (NotesRequest.Guide or NotesRequest.FixProblem or NotesRequest.DoWork or NotesRequest.SpeedUp)) return found;

        if (c.ThirdParty == true && !isLargeAndDown) found |= NotesClauses.OtherMakers;
        if (c.OwnCode == true && c.Request != NotesRequest.Guide) found |= NotesClauses.Debugging;
        if (c.Platform != NotesPlatform.Cloud)
        {
            if (c.Request == NotesRequest.SpeedUp) found |= NotesClauses.Tuning;
            if (c.Request == NotesRequest.DoWork) found |= NotesClauses.Work;
        }

        if (c is { Request: NotesRequest.FixProblem, Latest: false, Severity: NotesSeverity.Minor or NotesSeverity.Cosmetic }) found |= NotesClauses.OldRelease;
        if (c is { Platform: NotesPlatform.Other, Request: NotesRequest.Guide or NotesRequest.FixProblem } && !isLargeAndDown && !isLegacyAndDown)
            found |= NotesClauses.OddPlatform;
        return found;
    }

    private static NotesClauses Covered(NotesCase c) => c.Request switch
    {
        NotesRequest.Explain => OfExplaining(c),
        NotesRequest.Guide => OfGuiding(c),
        NotesRequest.FixProblem => OfFaults(c),
        NotesRequest.DoWork when c is { Platform: NotesPlatform.Cloud, Users: >= 1000 } => NotesClauses.CloudWork,
        NotesRequest.SpeedUp when c is { Platform: NotesPlatform.Cloud, Users: >= 1000 } => NotesClauses.CloudSpeed,
        _ => NotesClauses.None,
    };

    private static NotesClauses OfExplaining(NotesCase c)
    {
        if (c.Product != NotesProduct.Legacy) return NotesClauses.Questions;
        return c.Channel is NotesChannel.Web or NotesChannel.Email ? NotesClauses.LegacyQuestions : NotesClauses.None;
    }

    private static NotesClauses OfGuiding(NotesCase c)
    {
        NotesClauses found = c.Product switch
        {
            NotesProduct.Mail or NotesProduct.Files or NotesProduct.Monitor =>
                c.Platform is NotesPlatform.Windows or NotesPlatform.Linux ? NotesClauses.Guidance : NotesClauses.None,
            NotesProduct.Reports or NotesProduct.Mobile => c.Platform != NotesPlatform.Other ? NotesClauses.GuidanceElsewhere : NotesClauses.None,
            _ => NotesClauses.None,
        };
        if (c is { Platform: NotesPlatform.Container or NotesPlatform.Cloud, Latest: true }) found |= NotesClauses.CloudGuidance;
        return found;
    }

    private static NotesClauses OfFaults(NotesCase c)
    {
        NotesClauses found = c.Latest == true ? NotesClauses.Faults : NotesClauses.None;
        if (c.Severity is NotesSeverity.Critical or NotesSeverity.Major) found |= NotesClauses.SeriousFaults;
        if (c is { Production: true, Users: >= 100 }) found |= NotesClauses.ProductionFaults;
        return found;
    }
}
