using ScopeRules.Diagnostics;
using ScopeRules.Text;

namespace ScopeRules.Yaml;

/// <summary>Finds, before parsing, what the parser would let pass, swallow or report in the wrong place.</summary>
internal static class TextScan
{
    /// <summary>Reports forbidden characters and tabs in indentation.</summary>
    /// <returns>Whether the text can be parsed.</returns>
    public static bool Check(SourceText source, DiagnosticBag bag)
    {
        string text = source.Text;
        bool clean = true;
        bool inIndentation = true;
        for (int i = 0; i < text.Length; i++)
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
                clean = false;
                inIndentation = false;
            }
            else if (Characters.Refusal(c) is { } reason)
            {
                bag.Report(TextCodes.ForbiddenCharacter, source.SpanOf(i, i + 1), "delete it, or write what is meant in plain letters", (int)c, reason);
                clean = false;
                if (bag.Count > 2 * DiagnosticBag.Most) return false;
            }

            inIndentation &= c == ' ';
        }

        return clean;
    }
}
