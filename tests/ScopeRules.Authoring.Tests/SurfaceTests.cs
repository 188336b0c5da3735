using System.Collections;
using System.Reflection;
using ScopeRules.Tables;

namespace ScopeRules.Authoring.Tests;

/// <summary>What the library hands out is the caller's to read: results are kept and shared, so nobody may change them.</summary>
internal sealed class SurfaceTests
{
    private static readonly string Folder = Repository.PathOf("rules", "imail-server");

    private static readonly Policy Policy = Policy.Load(Folder).OrThrow();

    [Test]
    public void Nothing_that_is_handed_out_can_be_changed_through_a_cast()
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Queue<object> ahead = new(Roots());
        SortedSet<string> open = [];
        while (ahead.TryDequeue(out object? one))
        {
            if (!seen.Add(one)) continue;
            foreach ((string name, object value) in PartsOf(one))
            {
                if (value is IList { Count: > 0 } list && IsOpen(list)) _ = open.Add(name);
                if (value is not IList && value is IEnumerable and not string && !IsReadOnly(value)) _ = open.Add(name);
                ahead.Enqueue(value);
            }
        }

        open.Should().BeEmpty();
        seen.Select(o => o.GetType()).Should().Contain([typeof(Decision), typeof(Explanation), typeof(ChangeSet), typeof(TableClause), typeof(Junction), typeof(SuiteCoverage)]);
    }

    private static IEnumerable<object> Roots()
    {
        CaseFacts facts = Policy.Case("""{"request": "teach", "bogus": 1}"""u8);
        List<CaseResult> results = [.. PolicySuite.CasesOf(Folder).Take(20).Select(c => c.Run())];
        Policy tested = results[0].Decision.Policy;
        return
        [
            Policy, Policy.Vocabulary, Policy.Table(), facts, Policy.Decide(facts), Policy.Explain(facts), Policy.Decide(Policy.Case()), Policy.Explain(Policy.Case()),
            Policy.WhatIf(Policy.Case().Set("request", "explain").Set("about", "imail").Set("agreement", "not-active"), Verdict.Covered), results.Select(r => r.Case.Facts.PlaceIn(tested.Table())).First(c => c is not null)!, new ReadingOutcome(Policy.Clauses, Policy.Riders),
            new CaseOptions { Ignoring = ["ticket"] }, new FactColumn("request", "teach"), Policy.Parse("x: 1"), Policy.Load("nowhere"),
            .. results, SuiteCoverage.Of(tested, results), .. PolicySuite.FilesBeside(Folder).Select(f => PolicySuite.Load(Policy, f)),
        ];
    }

    private static IEnumerable<(string Name, object Value)> PartsOf(object one)
    {
        if (one is IEnumerable items) return one is string ? [] : items.Cast<object?>().OfType<object>().Select(i => (i.GetType().Name, i));
        if (one.GetType() is not { IsEnum: false, Namespace: { } space } || !space.StartsWith("ScopeRules", StringComparison.Ordinal)) return [];
        return one.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetIndexParameters().Length == 0 && p.DeclaringType!.IsPublic && !p.PropertyType.IsByRefLike)
            .Select(p => ($"{p.DeclaringType!.Name}.{p.Name}", p.GetValue(one))).Where(p => p.Item2 is not null)!;
    }

    private static bool IsOpen(IList list) => list is Array || !list.IsReadOnly;

    private static bool IsReadOnly(object collection) => !collection.GetType().GetInterfaces()
        .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICollection<>) && !(bool)i.GetProperty(nameof(ICollection<>.IsReadOnly))!.GetValue(collection)!);
}
