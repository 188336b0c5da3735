using ScopeRules.Diagnostics;
using ScopeRules.Text;

namespace ScopeRules.Yaml;

/// <summary>Finds, before parsing, what the parser would let pass, swallow or report in the wrong place.</summary>
internal static class TextScan
{
    /// <summary>Reports forbidden characters, tabs in indentation and directives.</summary>
    /// <returns>Whether the text can be parsed.</returns>
    public static bool Check(SourceText source, DiagnosticBag bag)
    {
        CheckDirectives(source, bag);
        string text = source.Text;
        if (Characters.FirstRefused(text) < 0 && !text.Contains('\t', StringComparison.Ordinal)) return !bag.HasErrors; // as nearly always
        bool inIndentation = true;
        for (int i = 0; i < text.Length && bag.Count <= DiagnosticBag.Most; i++)
        {
            char c = text[i];
            if (c is '\n' or '\r')
            {
                inIndentation = true;
                continue;
            }

            if (c == '\t' && inIndentation)
            {
                bag.Report(TextCodes.TabIndentation, source.SpanOf(i, i + 1), "indent with two spaces a level");
            }
            else if (Characters.Refusal(c) is { } reason)
            {
                string help = c == '\0' ? "delete it, or save the file as UTF-8" : "delete it, or write what is meant in plain letters";
                bag.Report(TextCodes.ForbiddenCharacter, source.SpanOf(i, i + 1), help, (int)c, reason);
                if (c == '\0') return false; // every other character of a text in UTF-16
            }

            inIndentation &= c == ' ';
        }

        return !bag.HasErrors;
    }

    // Directives stand before everything but comments. The parser lets those pass that it does not know.
    private static void CheckDirectives(SourceText source, DiagnosticBag bag)
    {
        string text = source.Text;
        for (int start = 0, end; start < text.Length && bag.Count <= DiagnosticBag.Most; start = end + 1)
        {
            end = text.AsSpan(start).IndexOfAny('\r', '\n') is var length and >= 0 ? start + length : text.Length;
            string line = text[start..end].Split(" #")[0].TrimEnd();
            if (line.TrimStart() is not ("" or ['#', ..] or ['%', ..])) return;
            if (line.StartsWith('%') && line != "%YAML 1.2")
                bag.Report(TextCodes.Directive, source.SpanOf(start, start + line.Length), "leave it out", line.Length <= 40 ? line : line[..40]);
        }
    }
}
