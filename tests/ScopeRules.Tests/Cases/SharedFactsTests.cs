using ScopeRules.Cases;
using ScopeRules.Evaluation;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Cases;

/// <summary>Facts are for one thread at a time. Who breaks that gets a wrong answer or an exception, and nobody else does.</summary>
internal sealed class SharedFactsTests
{
    // Each lies in cells of its own, and the first of them meets an open point.
    private static readonly string[] Requests = ["teach", "explain", "repair", "something-else"];

    [Test]
    public void A_case_that_changes_while_it_is_decided_leaves_no_wrong_decision_behind()
    {
        DecisionsOf(Fresh())[0].Basis.Should().Be(Basis.OpenPoint);
        Spoil(policy => Complete(policy, "something-else"));
        Spoil(policy => Complete(policy, "teach").Set("undeclared", "x"));
        Spoil(policy =>
        {
            CaseFacts read = Complete(policy, "teach");
            read.Read(policy.OpenPoints[0], yes: true);
            return read;
        });

        static void Spoil(Func<Policy, CaseFacts> meanwhile)
        {
            Policy policy = Fresh();
            Decider decider = policy.DeciderOn(null);
            FactCells before = FactCells.Of(decider.Table, Complete(policy, "teach").State);

            _ = decider.Decide(before, () => meanwhile(policy).State); // as if set by another thread

            DecisionsOf(policy).Select(d => d.ToJson()).Should().Equal(DecisionsOf(Fresh()).Select(d => d.ToJson()));
        }
    }

    [Test]
    public void Two_threads_with_one_case_spoil_no_other_case()
    {
        string[] expected = [.. DecisionsOf(Fresh()).Select(d => d.ToJson())];
        for (int round = 0; round < 20; round++)
        {
            Policy policy = Fresh();
            CaseFacts shared = Complete(policy, "explain");
            Thread[] threads = [.. Enumerable.Range(0, 2).Select(first => new Thread(() => Misuse(policy, shared, first)))];
            foreach (Thread thread in threads) thread.Start();
            foreach (Thread thread in threads) thread.Join();

            DecisionsOf(policy).Select(d => d.ToJson()).Should().Equal(expected);
        }
    }

    private static void Misuse(Policy policy, CaseFacts shared, int first)
    {
        for (int i = 0; i < 2_000; i++)
        {
            try
            {
                _ = policy.Decide(Fill(shared, Requests[(first + i) % Requests.Length]));
            }
#pragma warning disable CA1031 // Any exception is right here: what the case itself comes to is nobody's promise.
            catch
#pragma warning restore CA1031
            {
            }
        }
    }

    private static Policy Fresh() => Policy.Parse(EveryKind.Text).OrThrow();

    private static List<Decision> DecisionsOf(Policy policy) => [.. Requests.Select(request => policy.Decide(Complete(policy, request)))];

    private static CaseFacts Complete(Policy policy, string request) => Fill(policy.Case(), request);

    private static CaseFacts Fill(CaseFacts facts, string request) => facts.ReplaceAll(new Dictionary<string, object?>
    {
        ["request"] = request,
        ["active"] = true,
        ["seats"] = 12,
        ["hours-used"] = 0,
        ["version"] = "4",
        ["bought"] = "2024-01-01",
        ["wanted-at"] = "2026-07-01T12:00:00-04:00",
        ["parts"] = new[] { "door" },
        ["idle"] = true,
    });
}
