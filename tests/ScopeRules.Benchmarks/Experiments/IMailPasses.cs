using ScopeRules.Benchmarks.Cases;
using ScopeRules.Benchmarks.Cases.IMail;
using ScopeRules.Benchmarks.HandWritten.IMail;

namespace ScopeRules.Benchmarks.Experiments;

/// <summary>The loops of a race over the cases of IMail: written out, so that nothing stands between a loop and what it measures.</summary>
internal sealed class IMailPasses(Policy policy, CaseStream<IMailCase> cases) : IPasses
{
    private const int Wrap = CaseStream<IMailCase>.Size - 1;

    private readonly CaseFacts _facts = policy.Case();
    private readonly IMailFromDictionary _fromDictionary = new();

    public long ByHand(int from, int count)
    {
        long sum = 0;
        for (int i = from; i < from + count; i++) sum += Sums.Of(IMailByHand.Decide(cases.Typed[i & Wrap]));
        return sum;
    }

    public long ByHandFromDictionary(int from, int count)
    {
        long sum = 0;
        for (int i = from; i < from + count; i++) sum += Sums.Of(_fromDictionary.Decide(cases.Dictionaries[i & Wrap]));
        return sum;
    }

    public long ByHandFromJson(int from, int count)
    {
        long sum = 0;
        for (int i = from; i < from + count; i++) sum += Sums.Of(IMailFromJson.Decide(cases.Json[i & Wrap]));
        return sum;
    }

    public long Typed(int from, int count)
    {
        long sum = 0;
        for (int i = from; i < from + count; i++) sum += Sums.Of(policy.Decide(_facts.ReplaceAll(cases.Typed[i & Wrap])));
        return sum;
    }

    public long Dictionary(int from, int count)
    {
        long sum = 0;
        for (int i = from; i < from + count; i++) sum += Sums.Of(policy.Decide(_facts.ReplaceAll(cases.Dictionaries[i & Wrap])));
        return sum;
    }

    public long Json(int from, int count)
    {
        long sum = 0;
        for (int i = from; i < from + count; i++) sum += Sums.Of(policy.Decide(_facts.ReplaceAll(cases.Json[i & Wrap])));
        return sum;
    }

    public long Tokens(int from, int count)
    {
        long sum = 0;
        for (int i = from; i < from + count; i++) sum += Sums.OfTokens(cases.Json[i & Wrap]);
        return sum;
    }
}
