namespace ScopeRules.Benchmarks.Binding;

/// <summary>Facts from a dictionary.</summary>
internal static class BindDictionary
{
    public static CaseFacts Bind(CaseFacts facts, Dictionary<string, object?> given)
    {
        CaseFacts fresh = facts.Policy.Case();
        foreach ((string fact, object? value) in given)
        {
            _ = value switch
            {
                bool flag => fresh.Set(fact, flag),
                int number => fresh.Set(fact, number),
                DateTimeOffset moment => fresh.Set(fact, moment),
                _ => fresh.Set(fact, (string?)value),
            };
        }

        return fresh;
    }
}
