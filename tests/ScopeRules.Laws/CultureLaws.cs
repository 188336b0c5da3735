using System.Globalization;
using ScopeRules.Laws.Generators;
using ScopeRules.Printing;

namespace ScopeRules.Laws;

/// <summary>Law 11: neither the culture nor the time zone of the machine changes anything.</summary>
[NonParallelizable]
public sealed class CultureLaws
{
    [Test]
    public void The_culture_changes_nothing() => Law.Holds(CaseSample.Of(Sizes.CasesOfAPolicy), Sizes.PoliciesInEachCulture, sample =>
    {
        string expected = In(CultureInfo.InvariantCulture, sample);
        foreach (CultureInfo culture in Cultures()) In(culture, sample).Should().Be(expected, "in {0}", culture.Name);
    });

    [Test]
    public void The_time_zone_of_the_machine_changes_nothing()
    {
        // Zones are the process', so what is drawn is kept and gone through once for each.
        List<(CaseSample Sample, string Said)> kept = [];
        Law.Holds(CaseSample.Of(Sizes.CasesOfAPolicy), Sizes.PoliciesInEachCulture, sample =>
        {
            string said = Everything(sample);
            lock (kept) kept.Add((sample, said));
        });
        string? before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            foreach (string zone in new[] { "Asia/Tokyo", "America/St_Johns", "Pacific/Apia" })
            {
                Environment.SetEnvironmentVariable("TZ", zone);
                TimeZoneInfo.ClearCachedData();
                TimeZoneInfo.Local.Id.Should().Be(zone, "or this would test nothing");
                foreach ((CaseSample sample, string said) in kept) Everything(sample).Should().Be(said, "in {0}", zone);
            }
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    // Real ones where the machine has them, and one that is stranger than any.
    private static IEnumerable<CultureInfo> Cultures()
    {
        CultureInfo strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NegativeSign = "minus ";
        strange.NumberFormat.NumberDecimalSeparator = "'";
        strange.NumberFormat.NumberGroupSeparator = "_";
        strange.DateTimeFormat.DateSeparator = "#";
        strange.DateTimeFormat.TimeSeparator = "h";
        yield return strange;
        foreach (string name in new[] { "tr-TR", "ar-SA", "fa-IR", "th-TH", "de-DE", "sv-SE" })
        {
            CultureInfo? culture = null;
            try
            {
                culture = CultureInfo.GetCultureInfo(name, predefinedOnly: false);
            }
            catch (CultureNotFoundException) // globalisation is invariant here: there is only the one culture then
            {
            }

            if (culture is not null) yield return culture;
        }
    }

    private static string In(CultureInfo culture, CaseSample sample)
    {
        CultureInfo before = CultureInfo.CurrentCulture, ui = CultureInfo.CurrentUICulture;
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return Everything(sample);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, ui);
        }
    }

    // All that is said about a policy, a broken one and cases.
    private static string Everything(CaseSample sample)
    {
        Policy policy = sample.Policy.Load();
        string broken = sample.Policy.Yaml.Replace("verdict: ", "verdict: non-", StringComparison.Ordinal);
        IEnumerable<string> mistakes = ReleaseFiles.Parse(broken).Diagnostics.Select(d => d.Render());
        IEnumerable<string> decisions = sample.Cases.Select(c => policy.Decide(c.For(policy)).ToJson());
        return string.Join('\n', [PolicyPrinter.Print(policy.Model), policy.Vocabulary.ToJsonSchema(), .. mistakes, .. decisions]);
    }
}
