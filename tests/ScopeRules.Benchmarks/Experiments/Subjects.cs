using ScopeRules.Benchmarks.Cases;
using ScopeRules.Benchmarks.Cases.IMail;
using ScopeRules.Benchmarks.Cases.Notes;
using ScopeRules.Benchmarks.HandWritten.IMail;
using ScopeRules.Benchmarks.HandWritten.Notes;
using ScopeRules.Tests;

namespace ScopeRules.Benchmarks.Experiments;

/// <summary>The two policies that are decided by hand too, and their cases; each made when it is first needed.</summary>
internal static class Subjects
{
    public static string IMailFolder => Repository.PathOf("rules", "imail-server");

    private static readonly Lazy<Policy> LazyNotes = new(LoadNotes);
    private static readonly Lazy<Policy> LazyIMail = new(LoadIMail);
    private static readonly Lazy<CaseStream<NotesCase>> LazyNotesCases = new(() => new(NotesDraws.Draw, NotesJson.Default.NotesCase));
    private static readonly Lazy<CaseStream<IMailCase>> LazyIMailCases = new(() => new(IMailDraws.Draw, IMailJson.Default.IMailCase));

    public static Policy Notes => LazyNotes.Value;

    public static Policy IMail => LazyIMail.Value;

    public static CaseStream<NotesCase> NotesCases => LazyNotesCases.Value;

    public static CaseStream<IMailCase> IMailCases => LazyIMailCases.Value;

    public static Policy LoadNotes() => Policy.LoadEmbedded(typeof(Subjects).Assembly, "notes.yaml").OrThrow();

    public static Policy LoadIMail() => Policy.Load(IMailFolder).OrThrow();
}
