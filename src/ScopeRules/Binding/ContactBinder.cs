using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>Contacts and channels: names, each with what it is for a reader.</summary>
internal static class ContactBinder
{
    public static void Bind(MapReader policy, Declarations declared)
    {
        foreach (Entry entry in policy.Entries("contacts", required: false))
        {
            _ = MapReader.AsName(entry.Key, policy.Bag);
            declared.Contacts.Add(entry.Key.Value, Contact(entry, policy));
        }

        foreach (Entry entry in policy.Entries("channels", required: false))
        {
            _ = MapReader.AsName(entry.Key, policy.Bag);
            string? title = MapReader.AsText(entry.Value, entry.Key.Value, "say what it is", policy.Bag);
            declared.Channels.Add(entry.Key.Value, title is null ? null : new Channel(entry.Key.Value, title));
        }
    }

    // A title alone, or a mapping.
    private static Contact? Contact(Entry entry, MapReader policy)
    {
        if (entry.Value is not MapNode map)
            return MapReader.AsText(entry.Value, entry.Key.Value, "say who that is", policy.Bag) is { } alone ? new Contact(entry.Key.Value, alone) : null;
        MapReader contact = new(map, "a contact", policy.Bag);
        string? title = contact.Text("title"), url = contact.OptionalText("url");
        string? kind = contact.Choice("kind", ContactKindNames.All, required: false);
        contact.Finish();
        return title is null ? null : new Contact(entry.Key.Value, title) { Kind = kind is null ? null : ContactKindNames.Parse(kind), Url = url };
    }
}
