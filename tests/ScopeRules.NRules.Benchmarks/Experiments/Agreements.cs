using NRules;
using ScopeRules.Benchmarks.Cases;
using ScopeRules.Benchmarks.Cases.IMail;
using ScopeRules.Benchmarks.Cases.Notes;
using ScopeRules.Benchmarks.Experiments;
using ScopeRules.Benchmarks.HandWritten;
using ScopeRules.Benchmarks.HandWritten.IMail;
using ScopeRules.Benchmarks.HandWritten.Notes;
using ScopeRules.Benchmarks.Measuring;
using ScopeRules.Benchmarks.Output;
using ScopeRules.NRules.Benchmarks.Grown;
using ScopeRules.NRules.Benchmarks.Notes;
using Agreement = ScopeRules.Benchmarks.Experiments.Agreement;

namespace ScopeRules.NRules.Benchmarks.Experiments;

/// <summary>What has to agree before anything is measured: otherwise two different things would be compared.</summary>
internal static class Agreements
{
    private const int Cases = 4_096;
    private const int GrownClauses = 300;
    private const int GrownCases = 256;

    public static bool Hold()
    {
        Progress.Say("checking that all agree");
        string?[] disagreements = [OnIMail(IMailDraws.Draw), OnIMail(IMailDraws.DrawAny), OnNotes(), OnGrown()];
        foreach (string? disagreement in disagreements)
            if (disagreement is not null) Console.Error.Write(disagreement);
        return Array.TrueForAll(disagreements, d => d is null);
    }

    private static string? OnIMail(Func<Random, IMailCase> draw)
    {
        CaseStream<IMailCase> cases = new(draw, IMailJson.Default.IMailCase, Cases);
        return OfPolicy(Subjects.LoadIMail(), cases, ("by hand", i => IMailByHand.Decide(cases.Typed[i])));
    }

    private static string? OnNotes()
    {
        CaseStream<NotesCase> cases = new(NotesDraws.Draw, NotesJson.Default.NotesCase, Cases);
        ISession session = new NotesInNRules().CreateSession();
        return OfPolicy(
            Subjects.LoadNotes(),
            cases,
            ("by hand", i => NotesByHand.Decide(cases.Typed[i])),
            ("NRules rules by hand", i => Read(NotesInNRules.DecisionOn(session, cases.Typed[i]))));

        static Answer Read(NotesDecision decision) => new(decision.Verdict, (ulong)decision.Clauses, 0, null);
    }

    private static string? OfPolicy<T>(Policy policy, CaseStream<T> cases, params IReadOnlyList<(string Name, Func<int, Answer> Decide)> others)
        where T : class, IFactSource, new()
    {
        PolicyInNRules<T> rules = new(policy);
        ISession session = rules.CreateSession();
        CaseFacts facts = policy.Case();
        AnswerReader answers = new(policy);
        int byRules = 0;
        string? disagreement = new Agreement(policy).FirstDisagreement(
            cases,
            cases.Typed.Length,
            [
                ("ScopeRules", i => answers.Of(policy.Decide(facts.ReplaceAll(cases.Typed[i])))),
                ("its NRules rules, one session", i => Read(rules.DecisionOn(session, cases.Typed[i]))),
                ("its NRules rules, a session each", i => Read(rules.DecisionOn(rules.CreateSession(), cases.Typed[i]))),
                .. others,
            ]);
        Progress.Say($"  {policy.Id}: {byRules} of {2 * cases.Typed.Length} decisions by rules, the others by the engine");
        return disagreement;

        Answer Read(CaseDecision decision)
        {
            if (decision.IsByRules) byRules++;
            return answers.Of(decision.Decision);
        }
    }

    private static string? OnGrown()
    {
        GrownPolicy grown = GrownPolicy.Of(GrownClauses, Effort.Quick);
        ISession rules = LoadingExperiment.Load(grown.Policy).CreateSession(), direct = LoadingExperiment.LoadDirect(grown).CreateSession();
        foreach (Dictionary<string, object?> drawn in grown.Source.Cases().Take(GrownCases))
        {
            string[] byRules = ClausesIn(rules, grown.Policy.Case(drawn), (ClauseHolds h) => h.Clause.Id);
            string[] directly = ClausesIn(direct, new GrownCase(drawn), (GrownHolds h) => h.Clause);
            if (!byRules.SequenceEqual(directly))
                return $"growth: they disagree on {string.Join(", ", drawn)}\n  its NRules rules: {string.Join(", ", byRules)}\n  built directly: {string.Join(", ", directly)}\n";
        }

        return null;
    }

    private static string[] ClausesIn<THolds>(ISession session, object one, Func<THolds, string> clause)
    {
        session.Insert(one);
        _ = session.Fire();
        string[] holding = [.. session.Query<THolds>().AsEnumerable().Select(clause).Order(StringComparer.Ordinal)];
        session.Retract(one);
        return holding;
    }
}
