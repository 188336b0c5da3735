using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>
/// Terms may stand in any order and use each other. They are bound with those that they use before them, so that binding
/// never recurses from one term into another; circles and deep nesting are mistakes.
/// </summary>
internal sealed class TermBinder(Declarations declared)
{
    /// <summary>Terms in terms in terms: no deeper than this.</summary>
    public const int MaxDepth = 32;

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Term> _bound = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => _entries.Keys;

    /// <summary>Those without mistakes, each behind those that it uses.</summary>
    public IReadOnlyList<Term> Bound => [.. _bound.Values];

    public bool IsDeclared(string name) => _entries.ContainsKey(name);

    /// <summary>Null where the declaration has a mistake, which is reported there.</summary>
    public Term? Find(string name) => _bound.GetValueOrDefault(name);

    public void Bind(IReadOnlyList<Entry> entries, ConditionBinder conditions)
    {
        foreach (Entry entry in entries)
            if (declared.ClaimTerm(entry.Key)) _entries.Add(entry.Key.Value, entry);
        Dictionary<string, List<string>> uses = _entries.ToDictionary(
            e => e.Key, e => UsedIn(e.Value.Value).Where(_entries.ContainsKey).Distinct().ToList(), StringComparer.Ordinal);
        ILookup<string, string> users = uses.SelectMany(u => u.Value.Select(used => (used, u.Key))).ToLookup(p => p.used, p => p.Key);
        Dictionary<string, int> waiting = uses.ToDictionary(u => u.Key, u => u.Value.Count, StringComparer.Ordinal);

        Queue<string> ready = new(uses.Keys.Where(t => waiting[t] == 0));
        while (ready.TryDequeue(out string? term))
        {
            Bind(_entries[term], 1 + uses[term].Select(u => Find(u)?.Depth ?? 0).DefaultIfEmpty().Max(), conditions);
            _ = uses.Remove(term);
            foreach (string user in users[term])
                if (--waiting[user] == 0) ready.Enqueue(user);
        }

        ReportCircles(uses);
    }

    private void Bind(Entry entry, int depth, ConditionBinder conditions)
    {
        if (conditions.BindPart(entry.Value) is not { } condition) return;
        if (depth > MaxDepth) declared.Bag.Report(PolicyCodes.TermsTooDeep, entry.Key.Span, "write the innermost ones out", MaxDepth);
        else if (condition.TestCount > Condition.MaxTests)
            declared.Bag.Report(PolicyCodes.TooManyTests, entry.Key.Span, "use fewer terms in it", Condition.MaxTests);
        else _bound.Add(entry.Key.Value, new Term(declared.Qualified(entry.Key.Value), condition, depth, entry.Key.Span));
    }

    private void ReportCircles(Dictionary<string, List<string>> left)
    {
        Dictionary<string, IReadOnlyList<string>> uses = left.ToDictionary(
            t => t.Key, IReadOnlyList<string> (t) => [.. t.Value.Where(left.ContainsKey)], StringComparer.Ordinal);
        foreach (IReadOnlyList<string> circle in Circles.In(uses))
        {
            string help = circle.Count == 1 ? "write out what it means" : "take one of them out of another";
            declared.Bag.Report(PolicyCodes.TermCycle, _entries[circle[0]].Key.Span, help, Words.And(circle.Select(t => $"`{t}`")));
        }
    }

    // Only where a condition stands: a fact's value may be spelt like a term.
    private IEnumerable<string> UsedIn(Node node) => node switch
    {
        ScalarNode scalar => [scalar.Value],
        ListNode list => list.Items.SelectMany(UsedIn),
        MapNode map => map.Entries.SelectMany(e =>
            e.Key.Value is "all" or "any" or "not" ? UsedIn(e.Value) : declared.Facts.ContainsKey(e.Key.Value) ? [] : [e.Key.Value]),
        _ => [],
    };
}
