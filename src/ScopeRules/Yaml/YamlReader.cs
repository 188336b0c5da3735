using ScopeRules.Diagnostics;
using ScopeRules.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ScopeRules.Yaml;

/// <summary>
/// Text to located nodes, from the parser's events: no recursion, no aliases, no conversions, every limit a counter.
/// The parser's tree and deserializer are never used: small inputs overflow the stack in them.
/// </summary>
internal sealed class YamlReader
{
    // The parser takes no longer ones, and says so in a misleading way.
    private const int LongestKey = 1_024;

    private readonly SourceText _source;
    private readonly TextLimits _limits;
    private readonly DiagnosticBag _bag;
    private readonly NodeBuilder _builder;
    private int _depth;
    private int _events;
    private int _documents;
    private int _lastGood;

    private YamlReader(SourceText source, TextLimits limits, DiagnosticBag bag, bool repeatsAtRoot)
    {
        _source = source;
        _limits = limits;
        _bag = bag;
        _builder = new NodeBuilder(source, bag, repeatsAtRoot);
    }

    /// <summary>Reads the one document of a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="limits">What reading may cost.</param>
    /// <param name="bag">Where mistakes go.</param>
    /// <param name="repeatsAtRoot">Whether the outermost mapping may repeat a key: the caller sees both entries and has its say.</param>
    /// <returns>Its root; null where the text is refused, which <paramref name="bag"/> then says.</returns>
    public static Node? Read(SourceText source, TextLimits limits, DiagnosticBag bag, bool repeatsAtRoot = false)
    {
        DiagnosticBag own = new();
        Node? root = TextScan.Check(source, own) ? new YamlReader(source, limits, own, repeatsAtRoot).ReadDocument() : null;
        bag.AddRange(own);
        return own.HasErrors ? null : root;
    }

    private Node? ReadDocument()
    {
        Parser parser = new(new StringReader(_source.Text));
        while (TryMoveNext(parser, out ParsingEvent? next))
        {
            if (++_events > _limits.MaxEvents)
            {
                _bag.Report(TextCodes.TooManyEvents, SpanOf(next), "split the policy into smaller ones", _limits.MaxEvents);
                return null;
            }

            if (!Accept(next)) return null;
            _lastGood = (int)next.End.Index;
        }

        if (!_bag.HasErrors && _builder.Root is null or ScalarNode { IsPlain: true, Value: "" }) _bag.Report(TextCodes.NoDocument, _source.SpanOf(0, 0));
        return _builder.Root;
    }

    private bool TryMoveNext(Parser parser, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ParsingEvent? next)
    {
        next = null;
        try
        {
            if (!parser.MoveNext()) return false;
            next = parser.Current!;
            return true;
        }
        catch (YamlException e)
        {
            ReportSyntax((int)e.Start.Index, SyntaxWords.Of(e.Message));
            return false;
        }
#pragma warning disable CA1031 // YamlDotNet 18.1.0 throws ArgumentException and InvalidOperationException on malformed text.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            ReportSyntax(_lastGood, SyntaxWords.Unclear);
            return false;
        }
#pragma warning restore CA1031
    }

    private void ReportSyntax(int offset, SyntaxMistake mistake)
    {
        offset = Math.Clamp(offset, 0, _source.Text.Length);
        LinePosition position = _source.PositionOf(offset);
        if (_source.LineAt(position.Line).IndexOf(':') > LongestKey) mistake = SyntaxWords.KeyTooLong;
        string help = mistake.Help;
        if (_builder.InnermostBracket is { Position: var open } && mistake != SyntaxWords.KeyTooLong)
            help = $"close the bracket that is open since line {open.Line}, column {open.Column}, or look for a missing comma";
        _bag.Report(TextCodes.Syntax, _source.SpanOf(offset, offset + 1), help, mistake.Reason);
    }

    // False: reading stops, the reason is in the bag.
    private bool Accept(ParsingEvent next)
    {
        switch (next)
        {
            case DocumentStart start:
                if (++_documents == 1) return true;
                _bag.Report(TextCodes.SeveralDocuments, SpanOf(start), "leave the line --- out, or put what follows it into a file of its own");
                return false;
            case AnchorAlias alias:
                _bag.Report(TextCodes.AnchorOrAlias, SpanOf(alias), "write the value out; text that begins with * needs quotes");
                _builder.AddRefused(SpanOf(alias));
                return true;
            case Scalar scalar:
                return AcceptScalar(scalar);
            case SequenceStart start:
                CheckProperties(start);
                _builder.StartList((int)start.Start.Index, start.Style == SequenceStyle.Flow);
                return AcceptNesting(start);
            case MappingStart start:
                CheckProperties(start);
                _builder.StartMap((int)start.Start.Index, start.Style == MappingStyle.Flow);
                return AcceptNesting(start);
            case SequenceEnd or MappingEnd:
                _depth--;
                _builder.End((int)next.End.Index);
                return true;
            default:
                return true;
        }
    }

    private bool AcceptScalar(Scalar scalar)
    {
        CheckProperties(scalar);
        SourceSpan span = SpanOf(scalar);
        if (scalar.Value.Length > _limits.MaxScalarLength)
        {
            _bag.Report(TextCodes.ScalarTooLong, span, "look for a quote that is not closed", _limits.MaxScalarLength);
            return false;
        }

        // Escapes can bring in what the text itself may not hold.
        if (scalar.Style == ScalarStyle.DoubleQuoted && Characters.FirstRefused(scalar.Value) is >= 0 and var place)
            _bag.Report(TextCodes.ForbiddenCharacter, span, "delete the escape", (int)scalar.Value[place], Characters.Refusal(scalar.Value[place])!);

        _builder.AddScalar(scalar.Value, scalar.Style is ScalarStyle.Plain or ScalarStyle.Any, span);
        return true;
    }

    private bool AcceptNesting(ParsingEvent start)
    {
        if (++_depth <= _limits.MaxDepth) return true;
        _bag.Report(TextCodes.TooDeep, SpanOf(start), "give inner conditions a name under `terms`", _limits.MaxDepth);
        return false;
    }

    private void CheckProperties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
            _bag.Report(TextCodes.AnchorOrAlias, SpanOf(node), "write the value out where it is used; text that begins with & needs quotes");
        if (!node.Tag.IsEmpty) _bag.Report(TextCodes.Tag, SpanOf(node), "leave the tag out; text that begins with ! needs quotes");
    }

    private SourceSpan SpanOf(ParsingEvent e) => _source.SpanOf((int)e.Start.Index, (int)e.End.Index);
}
