using ScopeRules.Text;
using Spectre.Console;
using Prose = Spectre.Console.Text;

namespace ScopeRules.Tool.Output;

/// <summary>Headings, paragraphs and lists, wrapped and indented.</summary>
internal sealed class TextPage(IAnsiConsole console, StringWriter text, TextWriter output)
{
    public TextPage Heading(string heading, Color? colour = null)
    {
        console.Write(Shown(heading, new Style(colour ?? Color.Default, decoration: Decoration.Bold)));
        console.WriteLine();
        return this;
    }

    public TextPage Line(string line, int indent = 0, bool isQuiet = false)
    {
        Style style = isQuiet ? new Style(decoration: Decoration.Dim) : Style.Plain;
        console.Write(new Padder(Shown(line, style), new Padding(indent, 0, 0, 0)));
        return this;
    }

    public TextPage Blank()
    {
        console.WriteLine();
        return this;
    }

    /// <summary>A heading with items below it; nothing where there are no items.</summary>
    public TextPage List(string heading, IEnumerable<string> items)
    {
        List<string> all = [.. items];
        if (all.Count == 0) return this;
        _ = Blank().Line(heading);
        foreach (string item in all) _ = Item("-", item);
        return this;
    }

    /// <summary>An item whose further lines stand under its first word.</summary>
    public TextPage Item(string mark, string item, int indent = 2)
    {
        Grid grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().Padding(indent, 0, 1, 0))
            .AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        console.Write(grid.AddRow(Shown(mark), Shown(item)));
        return this;
    }

    /// <summary>Names with their meanings in two columns.</summary>
    public TextPage Definitions(IEnumerable<(string Name, string Meaning)> items, int indent)
    {
        Grid grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().Padding(indent, 0, 2, 0))
            .AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        foreach ((string name, string meaning) in items) _ = grid.AddRow(Shown(name), Shown(meaning));
        console.Write(grid);
        return this;
    }

    /// <summary>Writes the page out, without the spaces that fill lines up.</summary>
    public void Flush()
    {
        foreach (string line in text.ToString().TrimEnd('\n').Split('\n')) output.WriteLine(line.TrimEnd());
    }

    // What a ticket says comes in here too, and must not drive the reader's terminal.
    private static Prose Shown(string line, Style? style = null) => new(Characters.Printable(line), style);
}
