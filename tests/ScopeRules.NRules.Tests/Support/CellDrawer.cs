using System.Globalization;
using ScopeRules.Model;
using ScopeRules.Tables;

namespace ScopeRules.NRules.Tests.Support;

/// <summary>Draws complete cases over the cells of a policy's table, the same ones each time.</summary>
internal sealed class CellDrawer(Policy policy, DateOnly asOf, int seed)
{
    /// <summary>Facts that are drawn anew to make a case possible, before another one is begun.</summary>
    private const int MostRepairs = 200;

    private readonly DecisionTable _table = policy.Table(asOf);
#pragma warning disable CA5394 // nothing here is a secret, and the same cases have to come again
    private readonly Random _random = new(seed);

    /// <summary>A case in which every fact that is tested is given or assumed; null where a possible one was not found.</summary>
    public CaseFacts? Possible() => Completed(policy.Case(new CaseOptions { AsOf = asOf }));

    /// <summary>A case that gives what another does, and of facts that this one leaves open something drawn; null where a possible one was not found.</summary>
    /// <param name="original">The case.</param>
    /// <param name="changes">How many of a hundred known facts are drawn anew.</param>
    public CaseFacts? Completed(CaseFacts original, int changes = 0)
    {
        int[] cells = new int[_table.Axes.Count];
        HashSet<Fact> kept = [.. policy.Vocabulary.Facts.Where(f => Known(original, f).IsKnown && !Chance(original.State.IsMissing(f) ? 70 : changes))];
        foreach (Axis axis in _table.Axes)
            cells[axis.Index] = axis.Fact is { } fact && kept.Contains(fact) ? CellOf(axis, Known(original, fact)) : _random.Next(axis.CellCount);
        for (int repairs = 0; repairs < MostRepairs; repairs++)
        {
            Region region = new([.. _table.Axes.Select(a => a.Single(cells[a.Index]))]);
            CellCondition? violated = _table.Impossible.FirstOrDefault(i => i.Over(region) == Truth.True);
            if (violated is null) return CaseAt(cells, kept, original);
            bool[] tested = new bool[_table.Axes.Count];
            violated.Mark(tested);
            Axis[] free = [.. _table.Axes.Where(a => tested[a.Index] && !kept.Contains(a.Fact!))];
            if (free.Length == 0) return null;
            Axis drawn = free[_random.Next(free.Length)];
            cells[drawn.Index] = _random.Next(drawn.CellCount);
        }

        return null;
    }

    /// <summary>What a case gives for each column that is tested, what is assumed included; null where it leaves one open.</summary>
    public Dictionary<Column, long?>? ValuesOf(CaseFacts facts)
    {
        Dictionary<Column, long?> values = [];
        foreach (Axis axis in _table.Axes)
        {
            if (axis.Column is not { } column) continue;
            if (Known(facts, column.Fact).On(column) is not { Values: [{ IsOne: true, Low: var only }], NoneToo: false }) return null;
            values.Add(column, only);
        }

        return values;
    }

    private bool Chance(int percent) => _random.Next(100) < percent;
#pragma warning restore CA5394

    private static Knowledge Known(CaseFacts facts, Fact fact) =>
        facts.State.IsMissing(fact) && fact.Assumption is { } assumed ? assumed : facts.State.Of(fact);

    private static int CellOf(Axis axis, Knowledge known) => axis.CellOf(known.On(axis.Column!).Values![0].Low);

    private CaseFacts CaseAt(int[] cells, HashSet<Fact> kept, CaseFacts original)
    {
        CaseFacts facts = original.Copy();
        foreach (IGrouping<Fact, Axis> same in _table.Axes.Where(a => a.Fact is { } f && !kept.Contains(f)).GroupBy(a => a.Fact!))
        {
            Axis first = same.First();
            if (first.Column!.Member is not null) _ = facts.Set(same.Key.Name, same.Where(a => a.Sample(cells[a.Index]) == 1).Select(a => same.Key.Values[a.Column!.Member!.Value].Name));
            else Give(facts, same.Key, first.SampleOf(cells[first.Index]));
        }

        return facts;
    }

    private static void Give(CaseFacts facts, Fact fact, string value) => _ = fact.Answer switch
    {
        "whole-number" => facts.Set(fact.Name, long.Parse(value, CultureInfo.InvariantCulture)),
        "number" => facts.Set(fact.Name, decimal.Parse(value, CultureInfo.InvariantCulture)),
        _ => facts.Set(fact.Name, value),
    };
}
