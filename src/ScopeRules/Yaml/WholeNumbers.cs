using System.Globalization;
using ScopeRules.Diagnostics;

namespace ScopeRules.Yaml;

/// <summary>Whole numbers from 1 on that a policy states, such as what something costs.</summary>
internal static class WholeNumbers
{
    /// <summary>The number beside a key; null where the key is not there or holds none, which the map's bag then says.</summary>
    public static int? Optional(MapReader map, string key, int most) =>
        map.Optional(key) is { } node ? Read(node, key, most, map.Bag) : null;

    /// <summary>The same of a key that must be there.</summary>
    public static int? Required(MapReader map, string key, int most) =>
        map.Required(key) is { } node ? Read(node, key, most, map.Bag) : null;

    public static int? Read(Node node, string key, int most, DiagnosticBag bag)
    {
        if (node is not ScalarNode scalar)
        {
            MapReader.WrongShape(bag, node, key, "a number");
            return null;
        }

        if (scalar.IsPlain && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= most) return number;
        bag.Report(PolicyCodes.NotAWholeNumber, scalar.Span, help: null, scalar.IsPlain ? scalar.Value : $"\"{scalar.Value}\"", most);
        return null;
    }
}
