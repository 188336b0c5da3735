using ScopeRules.Model;

namespace ScopeRules.Evaluation;

/// <summary>A case with nothing left open: a value for every column, a reading for every open point.</summary>
/// <param name="Values">Null: no declared value, on which every test is false.</param>
/// <param name="Readings">Of the points that are not settled.</param>
internal sealed record Completion(IReadOnlyDictionary<Column, long?> Values, IReadOnlyDictionary<OpenPoint, bool> Readings);
