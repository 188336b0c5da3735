using System.Text;
using System.Text.Json;
using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Model;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Cases;

/// <summary>Facts from JSON. Numbers keep their digits, nothing is coerced, and a name that comes twice is seen.</summary>
internal ref struct JsonFacts
{
    private readonly SourceText _source;
    private readonly ReadOnlySpan<byte> _bytes;
    private Utf8JsonReader _reader;
    private int _byte;
    private int _character;

    private JsonFacts(FileContent file)
    {
        _source = file.Source;
        _bytes = file.Bytes;
        if (_bytes.StartsWith(Encoding.UTF8.Preamble)) _bytes = _bytes[Encoding.UTF8.Preamble.Length..];
        _reader = new Utf8JsonReader(_bytes, new JsonReaderOptions { MaxDepth = 16 });
    }

    /// <summary>Reads an object of names and values.</summary>
    /// <returns>Null where the text is no such object, which the bag then says.</returns>
    public static IReadOnlyList<GivenFact>? Read(FileContent file, DiagnosticBag bag)
    {
        JsonFacts facts = new(file);
        try
        {
            return facts.ReadObject(bag);
        }
        catch (JsonException e)
        {
            Report(bag, SpanOf(e, facts._bytes, facts._source), JsonWords.Of(e.Message));
            return null;
        }
        catch (InvalidOperationException) // a text with a lone surrogate can't be got
        {
            Report(bag, facts.SpanHere(), JsonWords.HalfACharacter);
            return null;
        }
    }

    private static void Report(DiagnosticBag bag, SourceSpan place, SyntaxMistake mistake) =>
        bag.Report(TextCodes.InvalidJson, place, mistake.Help, mistake.Reason);

    private List<GivenFact>? ReadObject(DiagnosticBag bag)
    {
        _ = _reader.Read();
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            bag.Report(CaseCodes.NotAMapping, SpanHere(), "write {\"fact\": value, ...}", ReadValue().Shown);
            return null;
        }

        List<GivenFact> given = [];
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            SourceSpan span = SpanHere();
            string name = _reader.GetString()!;
            _ = _reader.Read();
            given.Add(new GivenFact(name, ReadValue(), span));
        }

        while (_reader.Read()) // anything behind the object is a mistake, which the reader throws
        {
        }

        return given;
    }

    private RawValue ReadValue()
    {
        SourceSpan span = SpanHere();
        switch (_reader.TokenType)
        {
            case JsonTokenType.Null:
                return new RawNull(span);
            case JsonTokenType.True or JsonTokenType.False:
                return new RawFlag(_reader.TokenType == JsonTokenType.True, span);
            case JsonTokenType.Number:
                return new RawNumber(Encoding.UTF8.GetString(_reader.ValueSpan), span);
            case JsonTokenType.String:
                return new RawText(_reader.GetString()!, span);
            case JsonTokenType.StartArray:
                List<RawValue> items = [];
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray) items.Add(ReadValue());
                return new RawList(items, span);
            default:
                List<(string, RawValue)> entries = [];
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
                {
                    string key = _reader.GetString()!;
                    _ = _reader.Read();
                    entries.Add((key, ReadValue()));
                }

                return new RawMap(entries, span);
        }
    }

    // The reader counts lines and bytes from 0.
    internal static SourceSpan SpanOf(JsonException e, ReadOnlySpan<byte> bytes, SourceText source)
    {
        int start = 0;
        for (long line = e.LineNumber ?? 0; line > 0; line--) start += bytes[start..].IndexOf((byte)'\n') + 1;
        int place = (int)Math.Min(bytes.Length, start + (e.BytePositionInLine ?? 0));
        int character = Encoding.UTF8.GetCharCount(bytes[..place]);
        return source.SpanOf(character, character);
    }

    // Bytes to characters, counted on from the last place so that a long text is gone through once.
    private SourceSpan SpanHere()
    {
        int start = Math.Min((int)_reader.TokenStartIndex, _bytes.Length);
        if (start > _byte)
        {
            _character += Encoding.UTF8.GetCharCount(_bytes[_byte..start]);
            _byte = start;
        }

        int quotes = _reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        int length = Math.Max(1, Encoding.UTF8.GetCharCount(_reader.ValueSpan) + quotes);
        return _source.SpanOf(_character, Math.Min(_source.Text.Length, _character + length));
    }
}
