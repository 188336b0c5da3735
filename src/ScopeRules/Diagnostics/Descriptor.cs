namespace ScopeRules.Diagnostics;

/// <summary>A kind of mistake: its code, its weight and the message with places for what stood in the text.</summary>
internal sealed record Descriptor(string Code, Severity Severity, string Format);
