using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScopeRules.Text;

/// <summary>How JSON that people may read is laid out: the same on every machine, and with apostrophes as such.</summary>
internal static class JsonText
{
    public static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
