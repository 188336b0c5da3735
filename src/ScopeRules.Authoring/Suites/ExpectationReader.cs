using ScopeRules.Diagnostics;
using ScopeRules.Yaml;

namespace ScopeRules.Authoring.Suites;

/// <summary>Reads what a case expects; every name in it must be one that the policy declares.</summary>
internal sealed class ExpectationReader(Policy policy, DiagnosticBag bag)
{
    /// <summary>What stands for «there is none».</summary>
    private const string None = "none";

    private static readonly IReadOnlyList<Key> Keys =
    [
        new("verdict", CheckKind.Exactly, d => [d.Verdict.Name()], _ => VerdictNames.All, "verdict"),
        new("basis", CheckKind.Exactly, d => [d.Basis.Name()], _ => BasisNames.All, "basis"),
        new("presumption", CheckKind.Exactly, d => [d.Presumption?.Name() ?? None], _ => ["covered", "not-covered", None], "presumption"),
        new("possible", CheckKind.Exactly, d => d.Possible.Select(v => v.Name()), _ => VerdictNames.All, "verdict"),
        new("clause", CheckKind.AtLeast, d => d.Clauses.Select(c => c.Id), p => p.Clauses.Select(c => c.Id), "clause"),
        new("possible-clause", CheckKind.AtLeast, d => d.Clauses.Concat(d.PossibleClauses).Select(c => c.Id), p => p.Clauses.Select(c => c.Id), "clause"),
        new("level", CheckKind.Exactly, d => [d.Level ?? None], p => p.Levels.Append(None), "level"),
        new("rider", CheckKind.AtLeast, d => d.Riders.Select(r => r.Id), p => p.Riders.Select(r => r.Id), "rider"),
        new("refer", CheckKind.AtLeast, d => d.Referrals.Where(r => r.IsCertain).Select(r => r.Value.Name), p => p.Contacts.Select(c => c.Name), "contact"),
        new("provider", CheckKind.AtLeast, d => Certain(d.Providers, c => c.Name), p => p.Contacts.Select(c => c.Name), "contact"),
        new("fee", CheckKind.AtLeast, d => Certain(d.Fees, f => f.Name()), _ => FeeNames.All, "fee"),
        new("channel", CheckKind.AtLeast, d => Certain(d.Channels, c => c.Name), p => p.Channels.Select(c => c.Name), "channel"),
        new("response", CheckKind.AtLeast, d => Certain(d.Responses, r => r.ToString()), Responses, "response target"),
        new("discretion", CheckKind.AtLeast, d => Certain(d.Discretion, c => c.Name), p => p.Contacts.Select(c => c.Name), "contact"),
        new("obligation", CheckKind.AtLeast, d => Certain(d.Obligations), null, "obligation"),
        new("caveat", CheckKind.AtLeast, d => Certain(d.Caveats), null, "caveat"),
        new("promise", CheckKind.AtLeast, d => Certain(d.Promises), null, "promise"),
        new("restored-by", CheckKind.AtLeast, d => Certain(d.RestoredBy), null, "step"),
        new("assuming", CheckKind.Exactly, d => d.Assuming.Select(f => f.Name), p => p.Vocabulary.Facts.Select(f => f.Name), "fact"),
        new("questions", CheckKind.Exactly, d => d.Questions.Select(q => q.Fact.Name), p => p.Vocabulary.Facts.Select(f => f.Name), "fact"),
        new("open-point", CheckKind.AtLeast, d => d.OpenPoints.Select(o => o.Name), p => p.OpenPoints.Select(o => o.Name), "open point"),
        new("problems", CheckKind.Exactly, d => d.Problems.Select(p => p.FactName).OfType<string>(), null, "fact"),
    ];

    /// <summary>The checks behind `expect`.</summary>
    public IReadOnlyList<Check> Read(Node node)
    {
        if (MapReader.From(node, "expect", "an expectation", bag) is not { } map) return [];
        List<Check> checks = [];
        foreach (Key key in Keys)
            if (map.Optional(key.Name) is { } value && Read(key, value) is { } check) checks.Add(check);
        int before = bag.Count;
        map.Finish();
        if (map.Map.Entries.Count == 0 && bag.Count == before) bag.Report(SuiteCodes.NoExpectation, map.Map.Span, "say at least which verdict is expected");
        return checks;
    }

    /// <summary>The response targets that a policy states anywhere, as suites write them: «4 hours during office».</summary>
    public static IEnumerable<string> Responses(Policy policy) =>
        policy.Model.Outcomes.Select(o => o.Response?.ToString()).OfType<string>().Distinct();

    private static IEnumerable<string> Certain<T>(IEnumerable<Consequence<T>> items, Func<T, string> text)
        where T : notnull => items.Where(i => i.IsCertain).Select(i => text(i.Value));

    private static IEnumerable<string> Certain(IEnumerable<Consequence<string>> statements) => statements.Where(s => s.IsCertain).Select(s => s.Value);

    // Null where it is wrong: to say besides that it is not met would be of no use.
    private Check? Read(Key key, Node value)
    {
        int before = bag.Count;
        // An empty list is an expectation too: nothing is to be asked, nothing assumed.
        bool empty = value is ListNode { Items.Count: 0 } && key.Kind == CheckKind.Exactly;
        IReadOnlyList<ScalarNode> names = empty ? [] : MapReader.ScalarsOf(value, key.Name, bag);
        if (key.Declared is { } declared)
        {
            List<string> known = [.. declared(policy)];
            foreach (ScalarNode name in names.Where(n => !known.Contains(n.Value)))
                bag.Report(SuiteCodes.UnknownName, name.Span, bag.DidYouMean(name.Value, known), key.What, name.Value);
        }

        return bag.Count > before ? null : new Check(key.Name, [.. names.Select(n => n.Value.Trim())], key.Actual, key.Kind, value.Span);
    }

    /// <param name="Name">As it stands in suites.</param>
    /// <param name="Kind">How it is compared.</param>
    /// <param name="Actual">What a decision has.</param>
    /// <param name="Declared">The names that can be expected; null: any text.</param>
    /// <param name="What">What such a name names.</param>
    private sealed record Key(
        string Name, CheckKind Kind, Func<Decision, IEnumerable<string>> Actual, Func<Policy, IEnumerable<string>>? Declared, string What);
}
