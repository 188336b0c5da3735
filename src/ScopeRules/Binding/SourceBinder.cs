using ScopeRules.Diagnostics;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>The document from which a file takes what it says.</summary>
internal static class SourceBinder
{
    public static SourceDocument? Bind(Node node, DiagnosticBag bag)
    {
        if (MapReader.From(node, "source", "the source", bag) is not { } source) return null;
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
