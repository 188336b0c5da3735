using ScopeRules.Cases;
using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Tool.Inputs;

/// <summary>Facts from a file, from standard input, and from <c>--fact name=value</c>.</summary>
internal static class FactsInput
{
    /// <summary>Reads all sources into one case.</summary>
    /// <returns>Null where a source can't be read at all, which the bag then says.</returns>
    public static CaseFacts? Read(Policy policy, string? file, IReadOnlyList<string> assignments, CaseOptions options, Func<Stream> input, DiagnosticBag bag)
    {
        IReadOnlyList<GivenFact>? fromFile = file is null ? [] : ReadFile(file, input, bag);
        List<GivenFact> fromArguments = [.. assignments.Select(a => ReadAssignment(a, bag)).OfType<GivenFact>()];
        if (fromFile is null || bag.HasErrors) return null;
        CaseFacts facts = policy.Case(options);
        facts.AddRange(fromFile.Concat(fromArguments), bag);
        return facts;
    }

    private static IReadOnlyList<GivenFact>? ReadFile(string file, Func<Stream> input, DiagnosticBag bag)
    {
        FileContent? content = file == "-"
            ? FileReader.Read(input(), "<stdin>", TextLimits.Default, bag)
            : FileReader.Read(file, TextLimits.Default, bag);
        if (content is null) return null;
        // JSON is almost YAML; what differs (escapes, numbers) is read by a JSON reader.
        if (content.Source.Text.TrimStart().StartsWith('{') && LooksLikeJson(file, content)) return JsonFacts.Read(content, bag);
        return YamlReader.Read(content.Source, TextLimits.Default, bag) is { } root ? YamlFacts.Read(root, bag) : null;
    }

    // A YAML flow mapping starts with a brace too, but not with a brace and a quote.
    private static bool LooksLikeJson(string file, FileContent content) =>
        file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || content.Source.Text.TrimStart()[1..].TrimStart() is ['"' or '}', ..];

    private static GivenFact? ReadAssignment(string assignment, DiagnosticBag bag)
    {
        SourceText source = new("--fact", assignment);
        int equals = assignment.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
        {
            bag.Report(CaseCodes.NotAMapping, source.SpanOf(0, assignment.Length), "write name=value", "a single value");
            return null;
        }

        // The value is read as in a facts file, so that lists and numbers can be given; the name's characters are blanked to keep places.
        SourceText value = new("--fact", assignment);
        DiagnosticBag own = new();
        Node? node = YamlReader.Read(new SourceText("--fact", new string(' ', equals + 1) + assignment[(equals + 1)..]), TextLimits.Default, own);
        bag.AddRange(own.ToSorted());
        return node is null ? null : new GivenFact(assignment[..equals].Trim(), Model.RawValue.From(node), value.SpanOf(0, equals));
    }
}
