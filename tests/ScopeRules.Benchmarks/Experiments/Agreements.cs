using ScopeRules.Benchmarks.Cases;
using ScopeRules.Benchmarks.Cases.IMail;
using ScopeRules.Benchmarks.Cases.Notes;
using ScopeRules.Benchmarks.HandWritten;
using ScopeRules.Benchmarks.HandWritten.IMail;
using ScopeRules.Benchmarks.HandWritten.Notes;
using ScopeRules.Benchmarks.Output;

namespace ScopeRules.Benchmarks.Experiments;

/// <summary>What has to agree before anything is measured: otherwise two different things would be compared.</summary>
internal static class Agreements
{
    public static bool Hold()
    {
        Progress.Say("checking that all agree");
        // All different, and decided by policies of their own: those that are measured know no more than they would.
        CaseStream<NotesCase> notes = new(NotesDraws.Draw, NotesJson.Default.NotesCase, CaseStream<NotesCase>.Size);
        CaseStream<IMailCase> mail = new(IMailDraws.Draw, IMailJson.Default.IMailCase, CaseStream<IMailCase>.Size);
        SayMixture("notes", notes.Typed.Select(NotesByHand.Decide));
        SayMixture("iMail", mail.Typed.Select(IMailByHand.Decide));
        CaseStream<IMailCase> any = new(IMailDraws.DrawAny, IMailJson.Default.IMailCase, different: 4_096);
        string?[] disagreements =
        [
            EnginesExperiment.FirstDisagreement(),
            new Agreement(Subjects.LoadNotes()).FirstDisagreement(notes, NotesByHand.Decide, new NotesFromDictionary().Decide, NotesFromJson.Decide),
            new Agreement(Subjects.LoadIMail()).FirstDisagreement(any, IMailByHand.Decide, new IMailFromDictionary().Decide, IMailFromJson.Decide),
            new Agreement(Subjects.LoadIMail()).FirstDisagreement(mail, IMailByHand.Decide, new IMailFromDictionary().Decide, IMailFromJson.Decide),
        ];
        foreach (string? disagreement in disagreements)
            if (disagreement is not null) Console.Error.Write(disagreement);
        return Array.TrueForAll(disagreements, d => d is null);
    }

    private static void SayMixture(string subject, IEnumerable<Answer> answers) => Progress.Say($"  {subject}: " + string.Join(", ", answers
        .CountBy(a => a.Verdict).OrderBy(p => p.Key).Select(p => $"{p.Value} {p.Key}")));
}
