namespace ScopeRules.Model;

/// <summary>One of several source documents that are ranked.</summary>
/// <param name="Name">The name that sections use.</param>
/// <param name="Document">The document.</param>
/// <param name="Rank">From 0, the highest.</param>
internal sealed record RankedDocument(string Name, SourceDocument Document, int Rank);
