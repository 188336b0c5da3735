using System.Text;

namespace ScopeRules.Tool.Tests.Support;

/// <summary>A command line as one types it: words between blanks, and between quotes whatever stands there.</summary>
internal static class CommandFile
{
    public static IReadOnlyList<string> Words(string line)
    {
        List<string> words = [];
        StringBuilder word = new();
        char quote = '\0';
        bool isOpen = false;
        foreach (char c in line.TrimEnd('\n') + " ")
        {
            if (quote == '\0' && c == ' ')
            {
                if (isOpen) words.Add(word.ToString());
                _ = word.Clear();
                isOpen = false;
                continue;
            }

            isOpen = true;
            if (c == quote) quote = '\0';
            else if (quote == '\0' && c is '\'' or '"') quote = c;
            else _ = word.Append(c);
        }

        return quote == '\0' ? words : throw new FormatException($"A quote is open in: {line}");
    }
}
