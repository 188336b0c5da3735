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

    // Documents of rich text nest some twenty deep; the least stack that hosts give holds far more.
    private const int Deepest = 64;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = Deepest, AllowDuplicateProperties = false };

    /// <summary>Reads a ticket and hands it on.</summary>
    /// <returns>What became of it; null where the text is refused or no object, which the bag then says.</returns>
    public static T? Read<T>(ReadOnlySpan<byte> utf8Json, DiagnosticBag bag, Func<JsonElement, T> use)
        where T : class
    {
        if (FileReader.Decode(utf8Json.ToArray(), Name, TextLimits.Default, bag) is not { } file) return null;
        ReadOnlyMemory<byte> bytes = file.Bytes;
        if (bytes.Span.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        using JsonDocument? ticket = Parse(bytes, file, bag);
        if (ticket is null) return null;
        if (ticket.RootElement.ValueKind == JsonValueKind.Object) return use(ticket.RootElement);
        bag.Report(MappingCodes.NotATicket, file.Source.SpanOf(0, 0), "send the ticket's own JSON", TicketValue.Shown(ticket.RootElement));
        return null;
    }

    private static JsonDocument? Parse(ReadOnlyMemory<byte> bytes, FileContent file, DiagnosticBag bag)
    {
        try
        {
            return JsonDocument.Parse(bytes, Options);
        }
        catch (JsonException e)
        {
            Report(bag, JsonFacts.SpanOf(e, bytes.Span, file.Source), JsonWords.Of(e.Message));
        }
        catch (InvalidOperationException) // a name with half a character can't be held against the others
        {
            Report(bag, file.Source.SpanOf(0, 0), JsonWords.HalfACharacter);
        }

        return null;
    }

    private static void Report(DiagnosticBag bag, SourceSpan place, Yaml.SyntaxMistake mistake) =>
        bag.Report(TextCodes.InvalidJson, place, mistake.Help, mistake.Reason);
}
