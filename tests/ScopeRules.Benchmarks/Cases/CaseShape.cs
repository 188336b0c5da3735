using System.Reflection;
using System.Text.Json;

namespace ScopeRules.Benchmarks.Cases;

/// <summary>The facts of a typed case, by name: its properties as policies spell them.</summary>
internal static class CaseShape<T>
    where T : class, new()
{
    private static readonly (string Fact, PropertyInfo Property, Dictionary<object, string>? Names)[] Facts =
        [.. typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => (Kebab(p.Name), p, NamesOf(p)))];

    public static IReadOnlyList<string> Names { get; } = [.. Facts.Select(f => f.Fact)];

    /// <summary>What is given, values of one-of facts as text.</summary>
    public static Dictionary<string, object?> ToDictionary(T typed)
    {
        Dictionary<string, object?> given = new(StringComparer.Ordinal);
        foreach ((string fact, PropertyInfo property, Dictionary<object, string>? names) in Facts)
        {
            if (property.GetValue(typed) is { } value) given.Add(fact, names is null ? value : names[value]);
        }

        return given;
    }

    /// <summary>The case without some of its facts.</summary>
    public static T Without(T typed, IEnumerable<int> facts)
    {
        T copy = new();
        foreach ((_, PropertyInfo property, _) in Facts) property.SetValue(copy, property.GetValue(typed));
        foreach (int fact in facts) Facts[fact].Property.SetValue(copy, null);
        return copy;
    }

    private static Dictionary<object, string>? NamesOf(PropertyInfo property)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type.IsEnum ? Enum.GetValues(type).Cast<object>().ToDictionary(v => v, v => Kebab(v.ToString()!)) : null;
    }

    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
