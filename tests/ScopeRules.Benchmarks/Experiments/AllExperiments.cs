using ScopeRules.Benchmarks.Cases.IMail;
using ScopeRules.Benchmarks.Cases.Notes;
using ScopeRules.Benchmarks.HandWritten.IMail;
using ScopeRules.Benchmarks.Measuring;


namespace ScopeRules.Benchmarks.Experiments;

/// <summary>Everything that the table measures, in its order.</summary>
internal static class AllExperiments
{
    public static IReadOnlyList<IExperiment> List { get; } =
    [
        new DecisionExperiment("iMail", () => new IMailPasses(Subjects.IMail, Subjects.IMailCases), TrustingByHand()),
        new DecisionExperiment("notes", () => new NotesPasses(Subjects.Notes, Subjects.NotesCases)),
        new EnginesExperiment(),
        new MissingExperiment<IMailCase>("iMail", Subjects.LoadIMail, () => Subjects.IMailCases, () => new IMailPasses(Subjects.IMail, Subjects.IMailCases)),
        new MissingExperiment<NotesCase>("notes", Subjects.LoadNotes, () => Subjects.NotesCases, () => new NotesPasses(Subjects.Notes, Subjects.NotesCases)),
        new GrowthExperiment(),
        new StagesExperiment(),
        new LoadExperiment(),
        new ExplodingExperiment(),
    ];

    private static Contender TrustingByHand() => new("by hand, looking for no contradictions", (from, count) =>
    {
        IMailCase[] cases = Subjects.IMailCases.Typed;
        long sum = 0;
        for (int i = from; i < from + count; i++) sum += Sums.Of(IMailByHand.DecideTrusting(cases[i & (cases.Length - 1)]));
        return sum;
    });
}
