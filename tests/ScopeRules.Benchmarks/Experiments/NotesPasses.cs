using ScopeRules.Benchmarks.Cases;
using ScopeRules.Benchmarks.Cases.Notes;
using ScopeRules.Benchmarks.HandWritten.Notes;

namespace ScopeRules.Benchmarks.Experiments;

/// <summary>The loops of a race over the cases of Notes: written out, so that nothing stands between a loop and what it measures.</summary>
internal sealed class NotesPasses(Policy policy, CaseStream<NotesCase> cases) : IPasses
{
    private const int Wrap = CaseStream<NotesCase>.Size - 1;

    private readonly CaseFacts _facts = policy.Case();
    private readonly NotesFromDictionary _fromDictionary = new();

    public long ByHand(int from, int count)
    {
        long sum = 0;
        for (int i = from; i < from + count; i++) sum += Sums.Of(NotesByHand.Decide(cases.Typed[i & Wrap]));
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
        for (int i = from; i < from + count; i++) sum += Sums.Of(NotesFromJson.Decide(cases.Json[i & Wrap]));
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
