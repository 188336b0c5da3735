using System.Text;
using System.Text.RegularExpressions;

namespace ScopeRules.Build.Writing;

/// <summary>Lines of C#, indented, with documentation broken into lines.</summary>
internal sealed partial class CodeText
{
    private const int Width = 120;

    private readonly StringBuilder _text = new();
    private int _indent;

    /// <summary>A line; empty: a blank one.</summary>
    public CodeText Line(string line = "")
    {
        if (line.Length > 0) _ = _text.Append(' ', _indent * 4).Append(line);
        _ = _text.Append('\n');
        return this;
    }

    /// <summary>Lines as they are.</summary>
    public CodeText Lines(IEnumerable<string> lines)
    {
        foreach (string line in lines) _ = Line(line);
        return this;
    }

    /// <summary>An opening brace on its own line.</summary>
    public CodeText Open() => Open("{");

    /// <summary>A line behind which all is one step deeper.</summary>
    public CodeText Open(string bracket)
    {
        _ = Line(bracket);
        _indent++;
        return this;
    }

    /// <summary>A line that ends what was opened last.</summary>
    public CodeText Close(string bracket = "}") => Outdent().Line(bracket);

    /// <summary>Ends what was opened last, where its last line says so already.</summary>
    public CodeText Outdent()
    {
        _indent--;
        return this;
    }

    /// <summary>An element of documentation; its content is XML already.</summary>
    /// <param name="element">Its name, with its attributes if it has any.</param>
    /// <param name="xml">Its content.</param>
    /// <param name="end">Its name alone; null: it has no attributes.</param>
    public CodeText Doc(string element, string xml, string? end = null)
    {
        string whole = $"<{element}>{xml}</{end ?? element}>";
        if (whole.Length <= Width) return Line("/// " + whole);
        _ = Line($"/// <{element}>");
        foreach (string line in Wrap(SpaceInText().Split(xml))) _ = Line("/// " + line);
        return Line($"/// </{end ?? element}>");
    }

    /// <summary>Words on as few lines as they fit on, in their order.</summary>
    public CodeText Wrapped(IEnumerable<string> words) => Lines(Wrap(words));

    /// <summary>A policy's text inside documentation, in one line.</summary>
    public static string Xml(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>All lines.</summary>
    public override string ToString() => _text.ToString();

    private static IEnumerable<string> Wrap(IEnumerable<string> words)
    {
        StringBuilder line = new();
        foreach (string word in words)
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                yield return line.ToString();
                _ = line.Clear();
            }

            _ = line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        if (line.Length > 0) yield return line.ToString();
    }

    [GeneratedRegex(" (?![^<>]*>)")]
    private static partial Regex SpaceInText();
}
