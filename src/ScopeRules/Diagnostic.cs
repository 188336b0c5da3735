using ScopeRules.Diagnostics;
using ScopeRules.Text;

namespace ScopeRules;

/// <summary>A user's mistake as a value: what is wrong, where, and what to do about it.</summary>
public sealed class Diagnostic
{
    internal Diagnostic(Descriptor descriptor, SourceSpan? span, string? file, string message, string? help)
    {
        Descriptor = descriptor;
        Span = span;
        File = span?.Source.Name ?? file;
        Message = Characters.Printable(message);
        Help = help is null ? null : Characters.Printable(help);
    }

    /// <summary>A stable code such as <c>SCOPE2003</c>; <c>scoperules help CODE</c> prints its page.</summary>
    public string Code => Descriptor.Code;

    /// <summary>Whether the input is refused because of it.</summary>
    public Severity Severity => Descriptor.Severity;

    /// <summary>The file as the user named it; null where no file is concerned.</summary>
    public string? File { get; }

    /// <summary>The line, from 1; 0 where the mistake has no place in a text.</summary>
    public int Line => Span?.Position.Line ?? 0;

    /// <summary>The column, from 1, in UTF-16 units; 0 where the mistake has no place in a text.</summary>
    public int Column => Span?.Position.Column ?? 0;

    /// <summary>What is wrong, in one line, lower case, without a full stop.</summary>
    public string Message { get; }

    /// <summary>What to do about it, such as «did you mean `licence`?»; null where there is no advice.</summary>
    public string? Help { get; }

    internal Descriptor Descriptor { get; }

    internal SourceSpan? Span { get; }

    /// <summary>The message with its place, the source line, a caret and the help: several lines.</summary>
    public string Render() => Renderer.Render(this);

    /// <summary>The message with its place, in one line.</summary>
    public override string ToString() => Renderer.Headline(this);
}
