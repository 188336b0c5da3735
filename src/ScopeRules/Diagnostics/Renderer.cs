using System.Globalization;
using System.Text;
using ScopeRules.Text;

namespace ScopeRules.Diagnostics;

/// <summary>
/// Prints a mistake for a person. The first line is also understood by editors and build tools:
/// <c>file(line,column): error CODE: message</c>.
/// </summary>
internal static class Renderer
{
    private const int WidestLine = 120;

    public static string Headline(Diagnostic diagnostic)
    {
        StringBuilder text = new();
        if (diagnostic.File is { } file) _ = text.Append(Characters.Printable(file));
        if (diagnostic.Line > 0) _ = text.Append(CultureInfo.InvariantCulture, $"({diagnostic.Line},{diagnostic.Column})");
        if (text.Length > 0) _ = text.Append(": ");
        return text
            .Append(diagnostic.Severity == Severity.Error ? "error " : "warning ")
            .Append(diagnostic.Code).Append(": ").Append(diagnostic.Message).ToString();
    }

    public static string Render(Diagnostic diagnostic)
    {
        StringBuilder text = new StringBuilder(Headline(diagnostic)).Append('\n');
        if (diagnostic.Span is { } span) AppendExcerpt(text, span);
        if (diagnostic.Help is { } help) _ = text.Append("  help: ").Append(help).Append('\n');
        return text.ToString();
    }

    private static void AppendExcerpt(StringBuilder text, SourceSpan span)
    {
        (int lineNumber, int column) = span.Position;
        string line = span.Source.LineAt(lineNumber);
        int start = Math.Min(column - 1, line.Length);
        int length = Math.Clamp(span.End - span.Start, 1, Math.Max(1, line.Length - start));

        // A long line is shown from near the mistake on, so that the caret stays on the screen.
        int from = start > WidestLine - 40 ? start - 40 : 0;
        string shown = line[from..Math.Min(line.Length, from + WidestLine)];
        length = Math.Min(length, Math.Max(1, WidestLine - (start - from)));

        string number = lineNumber.ToString(CultureInfo.InvariantCulture);
        string margin = new(' ', number.Length);
        _ = text.Append(' ').Append(number).Append(" | ").Append(Characters.Printable(shown)).Append('\n')
            .Append(' ').Append(margin).Append(" | ").Append(' ', start - from).Append('^', length).Append('\n');
    }
}
