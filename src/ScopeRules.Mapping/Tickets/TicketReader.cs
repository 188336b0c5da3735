using System.Text;
using System.Text.Json;
using ScopeRules.Cases;
using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Mapping.Mistakes;
using ScopeRules.Text;

namespace ScopeRules.Mapping.Tickets;

/// <summary>A ticket's bytes to JSON: strict, within limits, and with no name twice in an object.</summary>
internal static class TicketReader
{
    private const string Name = "<ticket>";

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    /// <summary>Reads a ticket and hands it on.</summary>
    /// <returns>What became of it; null where the text is refused or no object, which the bag then says.</returns>
    public static T? Read<T>(ReadOnlySpan<byte> utf8Json, DiagnosticBag bag, Func<JsonElement, T> use)
        where T : class
    {
        if (FileReader.Decode(utf8Json.ToArray(), Name, TextLimits.Default, bag) is not { } file) return null;
        ReadOnlyMemory<byte> bytes = file.Bytes;
        if (bytes.Span.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        try
        {
            using JsonDocument ticket = JsonDocument.Parse(bytes, Options);
            if (ticket.RootElement.ValueKind == JsonValueKind.Object) return use(ticket.RootElement);
            bag.Report(MappingCodes.NotATicket, file.Source.SpanOf(0, 0), "send the ticket's own JSON", TicketValue.Shown(ticket.RootElement));
        }
        catch (JsonException e)
        {
            Report(bag, JsonFacts.SpanOf(e, bytes.Span, file.Source), JsonWords.Of(e.Message));
        }
        catch (InvalidOperationException) // a text with a lone surrogate can't be got
        {
            Report(bag, file.Source.SpanOf(0, 0), JsonWords.HalfACharacter);
        }

        return null;
    }

    private static void Report(DiagnosticBag bag, SourceSpan place, Yaml.SyntaxMistake mistake) =>
        bag.Report(TextCodes.InvalidJson, place, mistake.Help, mistake.Reason);
}
