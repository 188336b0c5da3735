using ScopeRules.Calendars;
using ScopeRules.Diagnostics;

namespace ScopeRules.Model;

/// <summary>What a test may refer to, and where its mistakes go.</summary>
/// <param name="Calendars">By name; null for one that has a mistake, which is reported already.</param>
/// <param name="Bag">Where mistakes go.</param>
internal sealed record TestScope(IReadOnlyDictionary<string, Calendar?> Calendars, DiagnosticBag Bag);
