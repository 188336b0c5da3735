using System.Text;
using ScopeRules.Text;
using Spectre.Console;

namespace ScopeRules.Tool.Output;

/// <summary>Where the tool reads and writes. Colours and progress only where a person sits at a terminal.</summary>
internal sealed class ToolConsole(TextWriter output, TextWriter error, Func<Stream> input, bool isTerminal, int width)
{
    /// <summary>Columns where no terminal says how many there are.</summary>
    public const int Columns = 100;

    public TextWriter Out => output;

    public TextWriter Error => error;

    /// <summary>Standard input, opened when first read.</summary>
    public Stream In => input();

    /// <summary>Whether a person is watching the error stream, so that it may tell how far the work is.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Whether a terminal shows what is typed into standard input.</summary>
    public bool ShowsTyping { get; init; }

    public static ToolConsole OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        bool isTerminal = !Console.IsOutputRedirected;
        bool hasColours = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        int width = isTerminal ? Math.Max(40, AnsiConsole.Profile.Width) : Columns;
        return new ToolConsole(Console.Out, Console.Error, Console.OpenStandardInput, hasColours, width)
        {
            ShowsProgress = isTerminal && !Console.IsErrorRedirected,
            ShowsTyping = !Console.IsInputRedirected,
        };
    }

    /// <summary>Says what stands in the way, where no file and no place in one can be named.</summary>
    public void Complain(string message) => error.WriteLine($"scoperules: {Characters.Printable(message)}");

    /// <summary>A page of text that wraps at the terminal's width, or at <see cref="Columns"/> where there is none.</summary>
    public TextPage NewPage() => NewPage(output);

    /// <summary>A page of text for one of the two streams.</summary>
    public TextPage NewPage(TextWriter to)
    {
        StringWriter text = new() { NewLine = "\n" };
        IAnsiConsole ansi = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false }, // they write escapes into the logs of build servers
        });
        ansi.Profile.Width = width;
        return new TextPage(ansi, text, to);
    }
}
