using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ScopeRules.Hosting.Setup;

/// <summary>Options from a section of the host's configuration, without reflection; what it doesn't know is a mistake and no default.</summary>
internal static class ConfigurationReader
{
    private static readonly Dictionary<string, Action<ScopeRulesOptions, string>> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(ScopeRulesOptions.Path)] = (o, v) => o.Path = v,
        [nameof(ScopeRulesOptions.Required)] = (o, v) => o.Required = bool.Parse(v),
        [nameof(ScopeRulesOptions.ReloadInterval)] = (o, v) => o.ReloadInterval = Span(v),
        [nameof(ScopeRulesOptions.WatchFiles)] = (o, v) => o.WatchFiles = bool.Parse(v),
        [nameof(ScopeRulesOptions.SettleTime)] = (o, v) => o.SettleTime = Span(v),
        [nameof(ScopeRulesOptions.MinimumClausesKept)] = (o, v) => o.MinimumClausesKept = double.Parse(v, NumberStyles.Float, CultureInfo.InvariantCulture),
        [nameof(ScopeRulesOptions.AllowVocabularyBreaks)] = (o, v) => o.AllowVocabularyBreaks = bool.Parse(v),
        [nameof(ScopeRulesOptions.ShadowPath)] = (o, v) => o.ShadowPath = v,
    };

    public static void Read(IConfiguration section, string name, ScopeRulesOptions options)
    {
        List<string> mistakes = [];
        foreach (IConfigurationSection entry in section.GetChildren())
        {
            if (!Keys.TryGetValue(entry.Key, out Action<ScopeRulesOptions, string>? set))
            {
                mistakes.Add($"{entry.Path}: there is no option of this name; there are {string.Join(", ", Keys.Keys)}");
                continue;
            }

            try
            {
                set(options, entry.Value ?? "");
            }
            catch (Exception e) when (e is FormatException or OverflowException)
            {
                mistakes.Add($"{entry.Path}: {e.Message}");
            }
        }

        if (mistakes.Count > 0) throw new OptionsValidationException(name, typeof(ScopeRulesOptions), mistakes);
    }

    // A bare number would be days, and one colon would make hours and minutes of what may be meant as minutes and seconds.
    private static TimeSpan Span(string text) =>
        (text == "0" || text.Count(c => c == ':') == 2) && TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out TimeSpan span)
            ? span
            : throw new FormatException($"`{text}` is no span of time; write hours, minutes and seconds, such as 00:00:30, or 0");
}
