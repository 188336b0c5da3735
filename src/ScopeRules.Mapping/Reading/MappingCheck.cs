using ScopeRules.Diagnostics;
using ScopeRules.Mapping.Facts;
using ScopeRules.Mapping.Mistakes;
using ScopeRules.Model;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Mapping.Reading;

/// <summary>A mapping held against the policy that it is for.</summary>
internal static class MappingCheck
{
    public static void Run(MappingText mapping, Policy policy, DiagnosticBag bag)
    {
        if (mapping.Policy != policy.Id)
        {
            bag.Report(MappingCodes.OtherPolicy, mapping.PolicySpan, "hold it against its own policy, or correct the name", mapping.Policy, policy.Id);
            return; // whatever else it says is about other facts
        }

        HashSet<Fact> known = [];
        foreach (MappedFact mapped in mapping.Facts)
        {
            if (Find(policy, mapped.Name, mapped.NameSpan, bag) is not { } fact) continue;
            if (!known.Add(fact)) bag.Report(MappingCodes.MappedTwice, mapped.NameSpan, $"`{fact.Name}` has both names; keep one of them", mapped.Name);
            if (mapped is FieldFact { IsUnquoted: true } && fact.Answer is not ("whole-number" or "number" or "yes-no"))
                bag.Report(MappingCodes.NothingToUnquote, mapped.NameSpan, "leave `unquoted` out", mapped.Name, fact.Answer);
            foreach (RawValue value in mapped.Values) CheckValue(fact, value, mapped.Span, bag);
        }

        foreach (ScalarNode name in mapping.Ignored)
            if (Find(policy, name.Value, name.Span, bag) is { } fact) _ = known.Add(fact);
        IReadOnlyList<Fact> others = [.. policy.Vocabulary.Facts.Where(f => !known.Contains(f))];
        if (others.Count == 0) return;
        bag.Report(MappingCodes.NotMapped, mapping.FactsSpan, "map them, or list under `ignore` what this system doesn't know", Words.And(others.Select(f => $"`{f.Name}`")));
    }

    private static Fact? Find(Policy policy, string name, SourceSpan span, DiagnosticBag bag)
    {
        if (policy.Vocabulary.TryFind(name, out Fact? fact)) return fact;
        bag.Report(MappingCodes.NoSuchFact, span, bag.DidYouMean(name, policy.Vocabulary.Facts.Select(f => f.Name)), name);
        return null;
    }

    private static void CheckValue(Fact fact, RawValue value, SourceSpan place, DiagnosticBag bag)
    {
        // A set's values may be given one by one: the ticket's list puts them together.
        RawValue given = MappedSets.IsSet(fact) ? MappedSets.Of(value) : value;
        Knowledge knowledge = fact.AnswerType.Read(fact, given);
        if (knowledge.Unrecognised is not { } reason) return;
        bag.Report(MappingCodes.NoSuchValue, knowledge.UnrecognisedAt ?? value.Span ?? place, "expected is " + fact.AnswerType.Expected, fact.Name, reason);
    }
}
