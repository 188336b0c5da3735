using YamlDotNet.Core;

namespace ScopeRules.Benchmarks.Experiments;

/// <summary>Reads the events of YAML and does nothing with them: what any reader of YAML pays.</summary>
internal static class EventsOnly
{
    public static long Read(string yaml)
    {
        Parser parser = new(new StringReader(yaml));
        long events = 0;
        while (parser.MoveNext()) events++;
        return events;
    }
}
