namespace ScopeRules.Benchmarks.Binding;

/// <summary>Facts from UTF-8 JSON.</summary>
internal static class BindJson
{
    public static CaseFacts Bind(CaseFacts facts, byte[] utf8Json) => facts.Policy.Case(utf8Json);
}
