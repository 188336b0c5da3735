
namespace ScopeRules.Benchmarks.Experiments;

/// <summary>Everything that the table measures, in its order.</summary>
internal static class AllExperiments
{
    public static IReadOnlyList<IExperiment> List { get; } =
    [
        new DecisionExperiment("iMail", () => new IMailPasses(Subjects.IMail, Subjects.IMailCases)),
        new DecisionExperiment("notes", () => new NotesPasses(Subjects.Notes, Subjects.NotesCases)),
    ];
}
