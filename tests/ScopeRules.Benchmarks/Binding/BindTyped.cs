using ScopeRules.Benchmarks.Cases;

namespace ScopeRules.Benchmarks.Binding;

/// <summary>Facts from an application's own object.</summary>
internal static class BindTyped
{
    public static CaseFacts Bind<T>(CaseFacts facts, T typed)
        where T : class, new() => BindDictionary.Bind(facts, CaseShape<T>.ToDictionary(typed));
}
