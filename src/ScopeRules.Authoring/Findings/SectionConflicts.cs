using ScopeRules.Diagnostics;
using ScopeRules.Evaluation;
using ScopeRules.Model;
using ScopeRules.Tables;

namespace ScopeRules.Authoring.Findings;

/// <summary>
/// Clauses of one section that can be in force together and say different things. Precedence decides between them, but nothing
/// in the section says which is meant, as `overrides` would.
/// </summary>
internal sealed class SectionConflicts
{
    private readonly DecisionTable _table;
    private readonly Dictionary<Clause, CellCondition> _inForce = [];

    public SectionConflicts(DecisionTable table)
    {
        _table = table;
        foreach (int place in table.ClauseTable.OverridersFirst)
        {
            TableClause clause = table.Clauses[place];
            IEnumerable<CellCondition> overriders = clause.Overriders.Select(o => new Negation(_inForce[table.Clauses[o].Clause]));
            _inForce.Add(clause.Clause, new Junction([clause.Holds, .. overriders], all: true));
        }
    }

    public void Report(DiagnosticBag bag)
    {
        foreach (Section section in _table.Model.Sections.SelectMany(s => s.All)) Report(section, bag);
    }

    // For each clause the first that it disagrees with: the others would say no more.
    private void Report(Section section, DiagnosticBag bag)
    {
        for (int second = 1; second < section.Own.Count; second++)
        {
            Clause one = section.Own[second];
            foreach (Clause other in section.Own.Take(second).Where(o => o.Verdict != one.Verdict))
            {
                if (Witness.Of(_table, new Junction([_inForce[one], _inForce[other]], all: true)) is not { } facts) continue;
                Verdict wins = _table.Model.Precedence.First(v => v == one.Verdict || v == other.Verdict);
                string help = $"`precedence` decides for {wins.Name()}; say with `overrides` or `unless` if the document means one of them";
                bag.Report(FindingCodes.Conflict, one.Span, help, other.Id, other.Verdict.Name(), one.Id, one.Verdict.Name(), facts);
                break;
            }
        }
    }
}
