using ScopeRules.Benchmarks.Cases;
using ScopeRules.Benchmarks.Cases.Notes;
using ScopeRules.Benchmarks.Engines;
using ScopeRules.Benchmarks.HandWritten.Notes;
using ScopeRules.Benchmarks.Measuring;

namespace ScopeRules.Benchmarks.Experiments;

/// <summary>General engines on the policy of the notes, from a typed object to the verdict.</summary>
internal sealed class EnginesExperiment : IExperiment
{
    private const string ByHand = "notes, verdict: by hand";
    private const string Delegates = "notes, verdict: a delegate per clause";
    private const string Engine = "notes, verdict: Microsoft RulesEngine";
    private const string Library = "notes, verdict: ScopeRules";
    private const int Wrap = CaseStream<NotesCase>.Size - 1;

    public IReadOnlyList<string> Rows => [ByHand, Delegates, Engine, Library];

    public IEnumerable<Measurement> Run(Effort effort)
    {
        NotesCase[] cases = Subjects.NotesCases.Typed;
        Policy policy = Subjects.Notes;
        CaseFacts facts = policy.Case();
        NotesInRulesEngine engine = new();
        IReadOnlyList<Timing> timings = Race.Run(
            effort,
            new Contender(ByHand, (from, count) =>
            {
                long sum = 0;
                for (int i = from; i < from + count; i++) sum += (long)NotesByHand.Decide(cases[i & Wrap]).Verdict;
                return sum;
            }),
            new Contender(Delegates, (from, count) =>
            {
                long sum = 0;
                for (int i = from; i < from + count; i++) sum += (long)NotesAsDelegates.Decide(cases[i & Wrap]);
                return sum;
            }),
            new Contender(Engine, (from, count) =>
            {
                long sum = 0;
                for (int i = from; i < from + count; i++) sum += (long)engine.Decide(cases[i & Wrap]);
                return sum;
            }),
            new Contender(Library, (from, count) =>
            {
                long sum = 0;
                for (int i = from; i < from + count; i++) sum += (long)policy.Decide(facts.ReplaceAll(cases[i & Wrap])).Verdict;
                return sum;
            }));
        yield return new Measurement(ByHand, timings[0]);
        yield return new Measurement(Delegates, timings[1]).Against("by hand", timings[0]);
        yield return new Measurement(Engine, timings[2]).Against("by hand", timings[0]);
        yield return new Measurement(Library, timings[3]) { Target = 1.0 / 300, MustNotAllocate = true }.Against("RulesEngine", timings[2]);
    }

    /// <summary>The first case on which an engine gives another verdict than hand-written code, in words; null where all agree.</summary>
    public static string? FirstDisagreement()
    {
        NotesInRulesEngine engine = new();
        for (int i = 0; i < Subjects.NotesCases.Typed.Length; i++)
        {
            NotesCase c = Subjects.NotesCases.Typed[i];
            Verdict byHand = NotesByHand.Decide(c).Verdict, delegates = NotesAsDelegates.Decide(c);
            Verdict rulesEngine = i < 8192 ? engine.Decide(c) : byHand; // all of them would take long
            if (delegates != byHand || rulesEngine != byHand) return $"notes: by hand {byHand}, delegates {delegates}, RulesEngine {rulesEngine} on {c}\n";
        }

        return null;
    }
}
