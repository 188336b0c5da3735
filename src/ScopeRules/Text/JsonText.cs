using System.Text.Json;

namespace ScopeRules.Text;

/// <summary>How JSON that people may read is laid out.</summary>
internal static class JsonText
{
    public static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
}
