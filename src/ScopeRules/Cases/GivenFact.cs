using ScopeRules.Model;
using ScopeRules.Text;

namespace ScopeRules.Cases;

/// <summary>A name and a value as some source gave them.</summary>
internal sealed record GivenFact(string Name, RawValue Value, SourceSpan? NameSpan);
