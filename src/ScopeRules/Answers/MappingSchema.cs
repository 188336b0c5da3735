using System.Text.Json.Nodes;

namespace ScopeRules.Answers;

/// <summary>A mapping of known keys, put together key by key. Keys that are not named are mistakes.</summary>
internal sealed class MappingSchema
{
    private readonly JsonObject _properties = [];
    private readonly JsonArray _required = [];
    private readonly JsonArray _conditions = [];
    private JsonObject? _others;
    private JsonObject? _otherNames;

    public MappingSchema Requires(string key, JsonObject value, string description)
    {
        _required.Add((JsonNode)key);
        return Takes(key, value, description);
    }

    public MappingSchema Takes(string key, JsonObject value, string description) => Takes(key, value.Described(description));

    /// <summary>Takes a key whose value says itself what it is.</summary>
    public MappingSchema Takes(string key, JsonObject value)
    {
        _properties[key] = value;
        return this;
    }

    /// <summary>Takes and requires also what another does.</summary>
    public MappingSchema With(MappingSchema other)
    {
        foreach ((string key, JsonNode? value) in other._properties) _properties[key] = value?.DeepClone();
        foreach (JsonNode? key in other._required) _required.Add(key!.DeepClone());
        return this;
    }

    /// <summary>Takes keys of the author's choice besides.</summary>
    public MappingSchema TakesOthers(JsonObject value, JsonObject? name = null)
    {
        (_others, _otherNames) = (value, name);
        return this;
    }

    /// <summary>Where one key has one value, other keys may or must follow; elsewhere they are mistakes.</summary>
    public MappingSchema Where(string key, string value, MappingSchema then) =>
        Where(Having(key, new JsonObject { ["const"] = value }), then.Part());

    /// <summary>Where a key is there, other keys may or must be there than where it is not.</summary>
    public MappingSchema WhereHas(string key, MappingSchema then, MappingSchema otherwise) =>
        Where(Having(key, new JsonObject()), then.Part(), otherwise.Part());

    public MappingSchema Where(JsonObject condition, JsonObject? then, JsonObject? otherwise = null)
    {
        JsonObject branch = new() { ["if"] = condition };
        if (then is not null) branch["then"] = then;
        if (otherwise is not null) branch["else"] = otherwise;
        _conditions.Add((JsonNode)branch);
        return this;
    }

    /// <summary>A mapping that has a key, and perhaps others.</summary>
    public static JsonObject Having(string key, JsonNode value) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { [key] = value },
        ["required"] = new JsonArray(key),
    };

    /// <summary>The keys alone, as they stand behind <c>then</c> and <c>else</c>.</summary>
    public JsonObject Part()
    {
        JsonObject part = new() { ["properties"] = _properties };
        if (_required.Count > 0) part["required"] = _required;
        if (_conditions.Count > 0) part["allOf"] = _conditions;
        return part;
    }

    public JsonObject Whole()
    {
        JsonObject whole = new() { ["type"] = "object" };
        foreach ((string key, JsonNode? value) in Part().ToList()) whole[key] = value?.DeepClone();
        if (_otherNames is not null) whole["propertyNames"] = _otherNames;
        string rest = _conditions.Count > 0 ? "unevaluatedProperties" : "additionalProperties";
        whole[rest] = _others is null ? false : _others;
        return whole;
    }
}
