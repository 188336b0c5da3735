using ScopeRules.Benchmarks.Cases;
using ScopeRules.Benchmarks.Measuring;

namespace ScopeRules.Benchmarks.Experiments;

/// <summary>Complete cases, by hand and by the library, from each form in which applications have them.</summary>
/// <param name="subject">What rows call the policy.</param>
/// <param name="passes">The ways to decide them.</param>
/// <param name="others">Further ways, from a typed object.</param>
internal sealed class DecisionExperiment(string subject, Func<IPasses> passes, params IReadOnlyList<Contender> others) : IExperiment
{
    private const string ByHand = "by hand";
    private const int PassesSize = CaseStream<object>.Size;

    public IReadOnlyList<string> Rows => [
        Name("typed object", ByHand), .. others.Select(o => Name("typed object", o.Name)), Name("typed object", "ScopeRules"),
        Name("Dictionary", ByHand), Name("Dictionary", "ScopeRules"),
        Name("JSON", "tokens alone"), Name("JSON", ByHand), Name("JSON", "ScopeRules")];

    public IEnumerable<Measurement> Run(Effort effort)
    {
        IPasses p = passes();
        _ = p.Typed(0, PassesSize); // each case once
        IReadOnlyList<Timing> typed = Race.Run(effort, [new(ByHand, p.ByHand), .. others, new("ScopeRules", p.Typed)]);
        yield return new Measurement(Name("typed object", ByHand), typed[0]);
        for (int i = 0; i < others.Count; i++) yield return new Measurement(Name("typed object", others[i].Name), typed[i + 1]).Against(ByHand, typed[0]);
        yield return Decisive("typed object", typed[^1], ByHand, typed[0], 1.5);

        IReadOnlyList<Timing> dictionary = Race.Run(effort, new(ByHand, p.ByHandFromDictionary), new("ScopeRules", p.Dictionary));
        yield return new Measurement(Name("Dictionary", ByHand), dictionary[0]);
        yield return Decisive("Dictionary", dictionary[1], ByHand, dictionary[0], 1.5);

        IReadOnlyList<Timing> json = Race.Run(effort, new("tokens", p.Tokens), new(ByHand, p.ByHandFromJson), new("ScopeRules", p.Json));
        yield return new Measurement(Name("JSON", "tokens alone"), json[0]);
        yield return new Measurement(Name("JSON", ByHand), json[1]).Against("tokens alone", json[0]);
        yield return Decisive("JSON", json[2], "tokens alone", json[0], 1.25);
    }

    private string Name(string source, string way) => $"{subject}, {source}: {way}";

    private Measurement Decisive(string source, Timing timing, string yardstick, Timing other, double target) =>
        new Measurement(Name(source, "ScopeRules"), timing) { Target = target, MustNotAllocate = true }.Against(yardstick, other);
}
