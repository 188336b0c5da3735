using ScopeRules.Calendars;
using ScopeRules.Diagnostics;

namespace ScopeRules.Model;

/// <summary>What a test may refer to, and where its mistakes go.</summary>
/// <param name="Calendars">By name; null for one whose declaration has a mistake.</param>
/// <param name="Bag">The mistakes.</param>
internal sealed record TestScope(IReadOnlyDictionary<string, Calendar?> Calendars, DiagnosticBag Bag);
