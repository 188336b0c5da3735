using System.Collections.Concurrent;
using NRules;
using ScopeRules.NRules.Tests.Support;

namespace ScopeRules.NRules.Tests.WorkingMemory;

/// <summary>A session is one thread's; what compiles rules, and the policy, are everybody's.</summary>
public sealed class ParallelTests
{
    private const int Threads = 8, Rounds = 20;

    [Test]
    public void Threads_with_a_session_each_from_one_factory_decide_as_the_engine()
    {
        Policy policy = PublishedPolicies.Load("imail-server");
        CellDrawer drawer = new(policy, new DateOnly(2026, 11, 25), seed: 8);
        (CaseFacts Facts, string Json)[] cases = [.. Enumerable.Range(0, 20).Select(_ => drawer.Possible()!).Concat([policy.Case()]).Select(f => (f, policy.Decide(f).ToJson()))];
        ISessionFactory factory = Sessions.FactoryOf(policy);
        ConcurrentBag<string> wrong = [];
        int decided = 0;
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(t => new Thread(() =>
        {
            ISession session = factory.CreateSession();
            for (int i = 0; i < cases.Length * Rounds; i++)
            {
                (CaseFacts facts, string json) = cases[(i + (t * 3)) % cases.Length];
                (CaseDecision decision, _) = session.Decide(facts.Copy());
                if (decision.Decision.ToJson() != json) wrong.Add(json);
                _ = Interlocked.Increment(ref decided);
            }
        }))];
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();

        wrong.Should().BeEmpty();
        decided.Should().Be(Threads * Rounds * cases.Length, "a thread that threw would not have got so far");
        cases.Select(c => c.Json).Distinct().Should().HaveCountGreaterThan(10, "else any answer would do");
    }
}
