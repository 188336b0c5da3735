namespace ScopeRules.Tool.Output;

/// <summary>Prints diagnostics as they are rendered for people.</summary>
internal static class DiagnosticOutput
{
    public static void Write(TextWriter writer, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics) writer.Write(diagnostic.Render());
    }
}
