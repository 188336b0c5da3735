namespace ScopeRules.Diagnostics;

/// <summary>A kind of mistake: its code, its weight and the message with places for what stood in the text.</summary>
internal sealed record Descriptor(string Code, Severity Severity, string Format)
{
    /// <summary>A mistake that stands in the way.</summary>
    public static Descriptor Error(int number, string format) => new(CodeOf(number), Severity.Error, format);

    /// <summary>What is worth a look.</summary>
    public static Descriptor Warning(int number, string format) => new(CodeOf(number), Severity.Warning, format);

    private static string CodeOf(int number) => $"SCOPE{number}";
}
