using ScopeRules.Benchmarks.Cases;
using ScopeRules.Benchmarks.Cases.IMail;
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
        SayMixture("notes", Subjects.NotesCases.Typed.Select(NotesByHand.Decide));
        SayMixture("iMail", Subjects.IMailCases.Typed.Select(IMailByHand.Decide));
        CaseStream<IMailCase> any = new(IMailDraws.DrawAny, IMailJson.Default.IMailCase, size: 4096);
        string?[] disagreements =
        [
            EnginesExperiment.FirstDisagreement(),
            new Agreement(Subjects.Notes).FirstDisagreement(Subjects.NotesCases, NotesByHand.Decide, new NotesFromDictionary().Decide, NotesFromJson.Decide),
            new Agreement(Subjects.IMail).FirstDisagreement(any, IMailByHand.Decide, new IMailFromDictionary().Decide, IMailFromJson.Decide),
            new Agreement(Subjects.IMail).FirstDisagreement(Subjects.IMailCases, IMailByHand.Decide, new IMailFromDictionary().Decide, IMailFromJson.Decide),
        ];
        foreach (string? disagreement in disagreements)
            if (disagreement is not null) Console.Error.Write(disagreement);
        return Array.TrueForAll(disagreements, d => d is null);
    }

    private static void SayMixture(string subject, IEnumerable<Answer> answers) => Progress.Say($"  {subject}: " + string.Join(", ", answers
        .CountBy(a => a.Verdict).OrderBy(p => p.Key).Select(p => $"{p.Value} {p.Key}")));
}
