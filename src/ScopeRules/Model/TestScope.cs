using ScopeRules.Calendars;
using ScopeRules.Diagnostics;

namespace ScopeRules.Model;

/// <summary>What a test may refer to, and where its mistakes go.</summary>
internal sealed record TestScope(IReadOnlyDictionary<string, Calendar> Calendars, DiagnosticBag Bag);
