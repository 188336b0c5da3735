using ScopeRules.Build.Naming;

namespace ScopeRules.Build.Writing;

/// <summary>
/// What a record is as JSON: facts and values by the names of the policy, and no others. System.Text.Json would drop a misspelt fact, take
/// numbers for members, and make a third member of two names with a comma between.
/// </summary>
internal static class JsonWriter
{
    private const string Json = "global::System.Text.Json.";

    /// <summary>On the record.</summary>
    public const string NothingElse =
        $"[{Json}Serialization.JsonUnmappedMemberHandling({Json}Serialization.JsonUnmappedMemberHandling.Disallow)]";

    /// <summary>On what is no property of the record's JSON.</summary>
    public const string Ignored = $"[{Json}Serialization.JsonIgnore]";

    /// <summary>On the property of a fact.</summary>
    public static string NameOf(Fact fact) => $"[{Json}Serialization.JsonPropertyName(\"{fact.Name}\")]";

    /// <summary>On the enumeration of a fact.</summary>
    public static string ConverterOf(FactNames fact) => $"[{Json}Serialization.JsonConverter(typeof({fact.JsonType}))]";

    /// <summary>The converters of all enumerations.</summary>
    public static void Write(CaseNames names, CodeText code)
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
