using ScopeRules.Benchmarks.Measuring;

namespace ScopeRules.Benchmarks.Experiments;

/// <summary>Loading iMail's policy from its file.</summary>
internal sealed class LoadExperiment : IExperiment
{
    private const string Events = "iMail, loading: events of the file alone";
    private const string Library = "iMail, loading: ScopeRules";

    public IReadOnlyList<string> Rows => [Events, Library];

    public IEnumerable<Measurement> Run(Effort effort)
    {
        string file = Path.Combine(Subjects.IMailFolder, "policy.yaml");
        IReadOnlyList<Timing> timings = Race.Run(
            effort,
            Contender.Of(Events, () => EventsOnly.Read(File.ReadAllText(file))),
            Contender.Of(Library, () => Policy.Load(Subjects.IMailFolder).OrThrow().Clauses.Count));
        yield return new Measurement(Events, timings[0]);
        yield return new Measurement(Library, timings[1]) { Target = 6 }.Against("events alone", timings[0]);
    }
}
