using RulesEngine.Models;
using ScopeRules.Benchmarks.Cases.Notes;

namespace ScopeRules.Benchmarks.Engines;

/// <summary>Microsoft's RulesEngine: a rule for each clause, all of them in one workflow.</summary>
internal sealed class NotesInRulesEngine
{
    private const string Workflow = "notes";

    private static readonly Dictionary<string, Verdict> Verdicts =
        NotesClauseList.All.Select((c, i) => (Name: NameOf(i), c.Verdict)).ToDictionary(p => p.Name, p => p.Verdict, StringComparer.Ordinal);

    private readonly RulesEngine.RulesEngine _engine = new(
        [new Workflow { WorkflowName = Workflow, Rules = [.. NotesClauseList.All.Select((c, i) => new Rule { RuleName = NameOf(i), Expression = c.Expression })] }],
        new ReSettings
        {
            CustomTypes = [typeof(NotesRequest), typeof(NotesProduct), typeof(NotesPlatform), typeof(NotesLicence), typeof(NotesSeverity), typeof(NotesChannel)],
        });

    public Verdict Decide(NotesCase c)
    {
        List<RuleResultTree> results = _engine.ExecuteAllRulesAsync(Workflow, new RuleParameter("c", c)).AsTask().GetAwaiter().GetResult();
        foreach (RuleResultTree result in results)
        {
            if (result.IsSuccess) return Verdicts[result.Rule.RuleName];
        }

        return Verdict.AskManager;
    }

    private static string NameOf(int place) => $"clause-{place}";
}
