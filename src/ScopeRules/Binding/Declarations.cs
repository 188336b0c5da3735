using ScopeRules.Calendars;
using ScopeRules.Diagnostics;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>The names that a policy has declared so far, and the look-ups that report and suggest.</summary>
internal sealed class Declarations(DiagnosticBag bag)
{
    private static readonly string[] Reserved = ["all", "any", "not", "always"];

    private readonly Dictionary<string, (string Kind, SourceSpan Span)> _inConditions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Kind, SourceSpan Span)> _ids = new(StringComparer.Ordinal);

    public DiagnosticBag Bag => bag;

    /// <summary>Null: declared with a mistake, which is reported there and not again where the contact is used.</summary>
    public Dictionary<string, Contact?> Contacts { get; } = new(StringComparer.Ordinal);

    /// <summary>Null: declared with a mistake, which is reported there and not again where the calendar is used.</summary>
    public Dictionary<string, Calendar?> Calendars { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Fact> Facts { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, OpenPoint> OpenPoints { get; } = new(StringComparer.Ordinal);

    public List<string> Levels { get; } = [];

    /// <summary>Claims a name that conditions can use; facts, terms and open points share them.</summary>
    public bool ClaimInConditions(ScalarNode name, string kind)
    {
        if (MapReader.AsName(name, bag) is null) return false;
        if (!Reserved.Contains(name.Value)) return Claim(_inConditions, name, kind);
        string article = kind[0] == 'o' ? "an" : "a";
        bag.Report(PolicyCodes.ReservedName, name.Span, help: null, name.Value, $"{article} {kind}");
        return false;
    }

    /// <summary>Whether something of this name is declared, be it with a mistake that keeps it from being bound.</summary>
    public bool IsClaimedInConditions(string name) => _inConditions.ContainsKey(name);

    /// <summary>Claims an id; clauses and riders share them.</summary>
    public bool ClaimId(ScalarNode id, string kind) => Claim(_ids, id, kind);

    public IReadOnlyList<Contact> ContactsOf(MapReader map, string key)
    {
        List<Contact> contacts = [];
        foreach (ScalarNode name in map.Scalars(key))
        {
            if (!Contacts.TryGetValue(name.Value, out Contact? contact))
                bag.Report(PolicyCodes.UnknownContact, name.Span, bag.DidYouMean(name.Value, Contacts.Keys) ?? "declare it under `contacts`", name.Value);
            else if (contact is not null) contacts.Add(contact);
        }

        return contacts;
    }

    public string? LevelOf(MapReader map)
    {
        if (map.OptionalText("level") is not { } level) return null;
        if (Levels.Contains(level)) return level;
        bag.Report(PolicyCodes.UnknownLevel, map.Map["level"]!.Span, bag.DidYouMean(level, Levels) ?? "declare it under `levels`", level);
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
