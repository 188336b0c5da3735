using ScopeRules.Benchmarks.Cases.IMail;
using ScopeRules.Benchmarks.Cases.Notes;
using ScopeRules.Benchmarks.Experiments;
using ScopeRules.NRules.Benchmarks.Notes;

namespace ScopeRules.NRules.Benchmarks.Experiments;

/// <summary>Everything that the table measures, in its order.</summary>
internal static class AllExperiments
{
    public static IReadOnlyList<IExperiment> List { get; } =
    [
        new DecidingExperiment<IMailCase>("iMail", () => Subjects.IMail, () => Subjects.IMailCases.Typed),
        new DecidingExperiment<NotesCase>("notes", () => Subjects.Notes, () => Subjects.NotesCases.Typed, () => new NotesInNRules()),
        new LoadingExperiment(),
    ];
}
