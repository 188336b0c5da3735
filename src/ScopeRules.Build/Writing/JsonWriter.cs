using ScopeRules.Build.Naming;

namespace ScopeRules.Build.Writing;

/// <summary>
/// What a record is as JSON: facts and values by the names of the policy, and no others. System.Text.Json would drop a misspelt fact, take
/// numbers for members, make a third member of two names with a comma between, and read a moment without an offset by the machine's own clock.
/// </summary>
internal static class JsonWriter
{
    private const string Json = "global::System.Text.Json.";

    /// <summary>On the record.</summary>
    public static readonly IReadOnlyList<string> Strict =
    [
        $"[{Json}Serialization.JsonUnmappedMemberHandling({Json}Serialization.JsonUnmappedMemberHandling.Disallow)]",
        $"[{Json}Serialization.JsonNumberHandling({Json}Serialization.JsonNumberHandling.Strict)]",
    ];

    /// <summary>On a property that JSON doesn't have. It has a name that nothing has, for what is ignored under its own name, in whatever case,
    /// is dropped instead of refused.</summary>
    public static IEnumerable<string> Ignored(FormerName former) =>
        [$"[{Json}Serialization.JsonIgnore]", $"[{Json}Serialization.JsonPropertyName(\"({former.Name})\")]"];

    /// <summary>On the property of a fact.</summary>
    public static IEnumerable<string> Of(FactNames fact, string jsonType)
    {
        yield return $"[{Json}Serialization.JsonPropertyName(\"{fact.Fact.Name}\")]";
        if (IsInstant(fact)) yield return $"[{Json}Serialization.JsonConverter(typeof({jsonType}.Instant))]";
    }

    /// <summary>On the enumeration of a fact.</summary>
    public static string ConverterOf(FactNames fact) => $"[{Json}Serialization.JsonConverter(typeof({fact.JsonType}))]";

    /// <summary>The converters of all enumerations, and of moments.</summary>
    public static void Write(CaseNames names, CodeText code)
    {
        if (names.Facts.Any(IsInstant)) WriteInstant(names, code);
        if (names.Facts.Any(f => f.Type is not null)) WriteEnumerations(names, code);
    }

    private static bool IsInstant(FactNames fact) => fact.Fact.Answer == "date-time";

    private static void WriteInstant(CaseNames names, CodeText code) => code
        .Line()
        .Doc("summary", "JSON of what is neither text nor number.")
        .Line(CaseWriter.Attribute)
        .Line($"public static class {names.JsonType}")
        .Open()
        .Doc("summary", "A moment: with its offset from UTC, for without it each machine would read another one.")
        .Line($"public sealed class Instant : {Json}Serialization.JsonConverter<global::System.DateTimeOffset>")
        .Open()
        .Line("/// <inheritdoc/>")
        .Line($"public override global::System.DateTimeOffset Read(ref {Json}Utf8JsonReader reader, global::System.Type typeToConvert, {Json}JsonSerializerOptions options)")
        .Open()
        .Line($"string? text = reader.TokenType == {Json}JsonTokenType.String ? reader.GetString() : null;")
        .Line("bool hasOffset = text is [.., 'Z'] or [.., '+' or '-', _, _, ':', _, _];")
        .Line($"return hasOffset && reader.TryGetDateTimeOffset(out global::System.DateTimeOffset moment) ? moment : throw new {Json}JsonException($\"`{{text}}` is no moment with its offset from UTC.\");")
        .Close()
        .Line()
        .Line("/// <inheritdoc/>")
        .Line($"public override void Write({Json}Utf8JsonWriter writer, global::System.DateTimeOffset value, {Json}JsonSerializerOptions options) => writer.WriteStringValue(value);")
        .Close()
        .Close();

    private static void WriteEnumerations(CaseNames names, CodeText code)
    {
        _ = code
            .Line()
            .Doc("summary", $"JSON of the enumerations: the names of the policy, as <see cref=\"{names.ClassName}.Columns\"/> has them, and nothing else.")
            .Doc("typeparam name=\"T\"", "The enumeration.", "typeparam")
            .Doc("param name=\"column\"", "The place of its fact.", "param")
            .Line(CaseWriter.Attribute)
            .Line($"public abstract class {names.JsonType}<T>(int column) : {Json}Serialization.JsonConverter<T>")
            .Line("    where T : struct, global::System.Enum")
            .Open()
            .Line("/// <inheritdoc/>")
            .Line($"public override T Read(ref {Json}Utf8JsonReader reader, global::System.Type typeToConvert, {Json}JsonSerializerOptions options)")
            .Open()
            .Line($"global::ScopeRules.FactColumn known = {names.ClassName}.Columns[column];")
            .Line($"if (reader.TokenType != {Json}JsonTokenType.String) throw new {Json}JsonException($\"`{{known.FactName}}` is given by the name of its value.\");")
            .Line("string name = reader.GetString()!;")
            .Line("for (int i = 1; i < known.Values.Count; i++)")
            .Open()
            .Line("if (known.Values[i] == name) return (T)(object)i;")
            .Close()
            .Line()
            .Line($"throw new {Json}JsonException($\"`{{name}}` is no value of `{{known.FactName}}`.\");")
            .Close()
            .Line()
            .Line("/// <inheritdoc/>")
            .Line($"public override void Write({Json}Utf8JsonWriter writer, T value, {Json}JsonSerializerOptions options)")
            .Open()
            .Line($"global::ScopeRules.FactColumn known = {names.ClassName}.Columns[column];")
            .Line("int number = (int)(object)value;")
            .Line($"if (number <= 0 || number >= known.Values.Count) throw new {Json}JsonException($\"{{number}} is no value of `{{known.FactName}}`.\");")
            .Line("writer.WriteStringValue(known.Values[number]);")
            .Close()
            .Close();
        foreach (FactNames fact in names.Facts.Where(f => f.Type is not null))
        {
            _ = code
                .Line()
                .Doc("summary", $"JSON of <see cref=\"{fact.Type}\"/>.")
                .Line(CaseWriter.Attribute)
                .Line($"public sealed class {fact.JsonType}() : {names.JsonType}<{fact.Type}>({fact.Place});");
        }
    }
}
