using System.Globalization;
using System.Text.Json.Nodes;

namespace ScopeRules.Build.Tests.Support;

/// <summary>Facts by chance, each missing or a single known value, as records take them and as JSON has them.</summary>
internal static class RandomFacts
{
    public static Dictionary<string, object> Draw(Policy policy, Random random)
    {
        Dictionary<string, object> facts = [];
        foreach (Fact fact in policy.Vocabulary.Facts)
            if (random.Next(4) > 0) facts[fact.Name] = ValueOf(fact, random);
        return facts;
    }

    public static byte[] ToJson(IReadOnlyDictionary<string, object> facts)
    {
        JsonObject json = [];
        foreach ((string fact, object value) in facts)
        {
            json[fact] = value switch
            {
                IReadOnlyList<string> names => new JsonArray([.. names.Select(n => (JsonNode)n)]),
                string text => text,
                bool flag => flag,
                long number => number,
                decimal number => number,
                DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                DateTimeOffset instant => instant.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
                _ => throw new NotSupportedException(value.GetType().Name),
            };
        }

        return System.Text.Encoding.UTF8.GetBytes(json.ToJsonString());
    }

    // Some of the numbers, dates and versions are beyond what a policy declares: they are unrecognised on both ways.
    private static object ValueOf(Fact fact, Random random)
    {
        string[] names = [.. fact.Values.SelectMany(v => v.Values.Append(v)).Select(v => v.Name)];
        DateOnly day = new DateOnly(2019, 1, 1).AddDays(random.Next(3000));
        return fact.Answer switch
        {
            "one-of" => names[random.Next(names.Length)],
            "several-of" => names.Where(_ => random.Next(2) == 0).ToList(),
            "yes-no" => random.Next(2) == 0,
            "whole-number" => (long)random.Next(-2, 30),
            "number" => random.Next(-400, 1200) / 100m,
            "date" => day,
            "date-time" => new DateTimeOffset(day.ToDateTime(new TimeOnly(random.Next(24), random.Next(60))), TimeSpan.FromHours(random.Next(-5, 3))),
            "version" => random.Next(8) == 0 ? "three" : $"{random.Next(6)}.{random.Next(6)}.{random.Next(3)}",
            string other => throw new NotSupportedException(other),
        };
    }
}
