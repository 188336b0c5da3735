using ScopeRules.Calendars;
using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Layers;
using ScopeRules.Model;
using ScopeRules.Releases;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>
/// The names that a policy has declared so far, and the look-ups that report and suggest. A declaration with a mistake, which
/// is reported there, still declares its name: what uses it is not wrong as well.
/// </summary>
internal sealed class Declarations(PolicyFiles files, IReadOnlyList<Layer> layers, DiagnosticBag bag)
{
    private static readonly string[] Reserved = ["all", "any", "not", "always", "parameter"];

    private readonly Dictionary<string, (string Kind, SourceSpan Span)> _inConditions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Kind, SourceSpan Span)> _ids = new(StringComparer.Ordinal);

    public DiagnosticBag Bag => bag;

    /// <summary>The policy's own file, and how to open those that it names.</summary>
    public PolicyFiles Files => files;

    /// <summary>The policy in whose file something stands.</summary>
    public string LayerAt(SourceSpan span) => layers.FirstOrDefault(l => l.File == span.Source)?.Policy ?? "";

    /// <summary>By name; null for one with a mistake.</summary>
    public Dictionary<string, Contact?> Contacts { get; } = new(StringComparer.Ordinal);

    /// <summary>By name; null for one with a mistake.</summary>
    public Dictionary<string, Channel?> Channels { get; } = new(StringComparer.Ordinal);

    /// <summary>By name; null for one with a mistake.</summary>
    public Dictionary<string, Calendar?> Calendars { get; } = new(StringComparer.Ordinal);

    /// <summary>By name; null for one with a mistake.</summary>
    public Dictionary<string, HolidaySet?> HolidaySets { get; } = new(StringComparer.Ordinal);

    /// <summary>By name; null for one with a mistake.</summary>
    public Dictionary<string, ReleaseList?> ReleaseLists { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Fact> Facts { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, OpenPoint> OpenPoints { get; } = new(StringComparer.Ordinal);

    public List<string> Levels { get; } = [];

    /// <summary>By name, ranked; null for one with a mistake.</summary>
    public Dictionary<string, RankedDocument?> Documents { get; } = new(StringComparer.Ordinal);

    /// <summary>The policy of a set that is being bound; null elsewhere.</summary>
    public string? Member { get; set; }

    /// <summary>An id or a term's name as it is called from outside: of a policy of a set, that policy's name stands before it.</summary>
    public string Qualified(string name) => Member is null ? name : $"{Member}/{name}";

    /// <summary>The same as it is called in the policy itself.</summary>
    public string Unqualified(string name) => Member is null ? name : name[(Member.Length + 1)..];

    /// <summary>Claims a term's name: the policies of a set have their own, but none that is a fact or open point of another.</summary>
    public bool ClaimTerm(ScalarNode name)
    {
        if (Member is null || _inConditions.ContainsKey(name.Value) || !Names.IsName(name.Value) || Reserved.Contains(name.Value))
            return ClaimInConditions(name, "term");
        return Claim(_inConditions, name with { Value = Qualified(name.Value) }, "term");
    }

    /// <summary>Claims a name that conditions can use; facts, terms and open points share them.</summary>
    public bool ClaimInConditions(ScalarNode name, string kind)
    {
        if (MapReader.AsName(name, bag) is null)
        {
            _ = _inConditions.TryAdd(name.Value, (kind, name.Span));
            return false;
        }

        if (!Reserved.Contains(name.Value)) return Claim(_inConditions, name, kind);
        bag.Report(PolicyCodes.ReservedName, name.Span, help: null, name.Value, kind);
        return false;
    }

    /// <summary>Whether something that conditions can use was declared under a name, be it with a mistake.</summary>
    public bool IsClaimedInConditions(string name) => _inConditions.ContainsKey(name);

    /// <summary>Claims an id; clauses and riders share them.</summary>
    public bool ClaimId(ScalarNode id, string kind) => Claim(_ids, id with { Value = Qualified(id.Value) }, kind);

    public IReadOnlyList<Contact> ContactsOf(MapReader map, string key) =>
        [.. map.Scalars(key).Select(n => Find(n, Contacts, PolicyCodes.UnknownContact, "contacts")).OfType<Contact>()];

    public Contact? ContactOf(MapReader map, string key) => One(map, key, Contacts, PolicyCodes.UnknownContact, "contacts");

    public IReadOnlyList<Channel> ChannelsOf(MapReader map, string key) =>
        [.. map.Scalars(key).Select(n => Find(n, Channels, PolicyCodes.UnknownChannel, "channels")).OfType<Channel>()];

    /// <summary>The name of a calendar.</summary>
    public string? CalendarOf(MapReader map, string key) => One(map, key, Calendars, PolicyCodes.UnknownCalendar, "calendars")?.Name;

    public string? LevelOf(MapReader map)
    {
        if (map.OptionalText("level") is null || map.Map["level"] is not ScalarNode level) return null;
        if (Levels.Contains(level.Value)) return level.Value;
        bag.Report(PolicyCodes.UnknownLevel, level.Span, bag.DidYouMean(level.Value, Levels) ?? "list it under `levels`", level.Value);
        return null;
    }

    private T? One<T>(MapReader map, string key, Dictionary<string, T?> declared, Descriptor unknown, string section)
        where T : class =>
        map.OptionalText(key) is not null && map.Map[key] is ScalarNode name ? Find(name, declared, unknown, section) : null;

    private T? Find<T>(ScalarNode name, Dictionary<string, T?> declared, Descriptor unknown, string section)
        where T : class
    {
        if (declared.TryGetValue(name.Value, out T? found)) return found;
        bag.Report(unknown, name.Span, bag.DidYouMean(name.Value, declared.Keys) ?? $"declare it under `{section}`", name.Value);
        return null;
    }

    private bool Claim(Dictionary<string, (string Kind, SourceSpan Span)> claimed, ScalarNode name, string kind)
    {
        if (claimed.TryAdd(name.Value, (kind, name.Span))) return true;
        (string firstKind, SourceSpan first) = claimed[name.Value];
        bag.Report(PolicyCodes.DeclaredTwice, name.Span, "give one of them another name", firstKind, name.Value, first.Position.Line);
        return false;
    }
}
