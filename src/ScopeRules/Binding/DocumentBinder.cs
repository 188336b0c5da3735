using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>The document that a policy encodes, and the documents that it ranks.</summary>
internal static class DocumentBinder
{
    public static SourceDocument? Bind(MapReader policy, Declarations declared)
    {
        SourceDocument? source = policy.Required("source") is { } node ? Bind(node, "source", policy.Bag) : null;
        foreach (Entry entry in policy.Entries("documents", required: false))
        {
            _ = MapReader.AsName(entry.Key, policy.Bag);
            SourceDocument? document = Bind(entry.Value, entry.Key.Value, policy.Bag);
            int rank = declared.Documents.Count;
            declared.Documents.Add(entry.Key.Value, document is null ? null : new RankedDocument(entry.Key.Value, document, rank));
        }

        return source;
    }

    /// <summary>Reads what says from which document something was taken.</summary>
    public static SourceDocument? Bind(Node node, string key, DiagnosticBag bag)
    {
        if (MapReader.From(node, key, "the source", bag) is not { } source) return null;
        string? document = source.Text("document"), publisher = source.OptionalText("publisher");
        string? url = source.OptionalText("url"), edition = source.OptionalText("edition");
        DateOnly? readOn = source.OptionalDate("read-on");
        source.Finish();
        return document is null ? null : new SourceDocument(document)
        {
            Publisher = publisher,
            Url = url,
            Edition = edition,
            ReadOn = readOn,
        };
    }
}
