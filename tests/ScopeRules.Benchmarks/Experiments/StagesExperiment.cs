using System.Text;
using ScopeRules.Benchmarks.Measuring;
using ScopeRules.Benchmarks.Policies;
using ScopeRules.Diagnostics;
using ScopeRules.Tables;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Benchmarks.Experiments;

/// <summary>The stages in which a policy of 30,000 clauses is loaded.</summary>
internal sealed class StagesExperiment : IExperiment
{
    private const int Clauses = 30_000;
    private const string Events = "30,000 clauses: events of the YAML alone";
    private const string Reading = "30,000 clauses: reading the YAML";
    private const string Table = "30,000 clauses: table from the bound policy";

    private static readonly Timing MostForTable = new(200e6, 0);

    public IReadOnlyList<string> Rows => [Events, Reading, Table];

    public IEnumerable<Measurement> Run(Effort effort)
    {
        GrownPolicy grown = GrownPolicy.Of(Clauses, effort);
        byte[] bytes = Encoding.UTF8.GetBytes(grown.Source.Yaml);
        IReadOnlyList<Timing> timings = Race.Run(
            effort.Few with { Rounds = effort.IsQuick ? 2 : 11 },
            Contender.Of(Events, () => EventsOnly.Read(Encoding.UTF8.GetString(bytes))),
            Contender.Of(Reading, () => YamlReader.Read(new SourceText("growth.yaml", Encoding.UTF8.GetString(bytes)), GrowthPolicy.Limits, new DiagnosticBag()) is null ? 0 : 1),
            Contender.Of(Table, () => DecisionTable.Of(grown.Policy.Model, asOf: default).Clauses.Count));
        yield return new Measurement(Events, timings[0]);
        yield return new Measurement(Reading, timings[1]) { Target = 2 }.Against("events alone", timings[0]);
        yield return new Measurement(Table, timings[2]) { Target = 1 }.Against("200 ms", MostForTable);
    }
}
