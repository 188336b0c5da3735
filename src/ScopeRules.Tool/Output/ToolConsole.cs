using System.Text;
using Spectre.Console;

namespace ScopeRules.Tool.Output;

/// <summary>Where the tool reads and writes. Colours and progress only where a person sits at a terminal.</summary>
internal sealed class ToolConsole(TextWriter output, TextWriter error, Func<Stream> input, bool isTerminal, int width)
{
    public TextWriter Out => output;

    public TextWriter Error => error;

    /// <summary>Standard input, opened when first read.</summary>
    public Stream In => input();

    public bool IsTerminal => isTerminal;

    public static ToolConsole OfProcess()
    {
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        Console.OutputEncoding = utf8;
        bool isTerminal = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new ToolConsole(Console.Out, Console.Error, Console.OpenStandardInput, isTerminal, isTerminal ? Math.Max(40, AnsiConsole.Profile.Width) : 100);
    }

    /// <summary>A page of text that wraps at the terminal's width, or at 100 columns where there is none.</summary>
    public TextPage NewPage()
    {
        StringWriter text = new() { NewLine = "\n" };
        IAnsiConsole ansi = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        ansi.Profile.Width = width;
        return new TextPage(ansi, text, output);
    }
}
