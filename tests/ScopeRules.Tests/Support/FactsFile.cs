using ScopeRules.Cases;
using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Yaml;

namespace ScopeRules.Tests.Support;

/// <summary>Facts of a case from a YAML or JSON file, as the command line reads them.</summary>
internal static class FactsFile
{
    public static CaseFacts Read(Policy policy, string path, CaseOptions? options = null)
    {
        DiagnosticBag bag = new();
        FileContent? content = FileReader.Decode(File.ReadAllBytes(path), Path.GetFileName(path), TextLimits.Default, bag);
        IReadOnlyList<GivenFact>? given = content is null ? null : path.EndsWith(".json", StringComparison.Ordinal)
            ? JsonFacts.Read(content, bag)
            : YamlReader.Read(content.Source, TextLimits.Default, bag) is { } node ? YamlFacts.Read(node, bag) : null;
        CaseFacts facts = policy.Case(options ?? CaseOptions.Default);
        facts.AddRange(given, bag);
        return facts;
    }

    /// <summary>Adds facts from YAML text.</summary>
    public static void AddYaml(this CaseFacts facts, string text)
    {
        DiagnosticBag bag = new();
        FileContent? content = FileReader.Decode(System.Text.Encoding.UTF8.GetBytes(text), "facts.yaml", TextLimits.Default, bag);
        Node? node = content is null ? null : YamlReader.Read(content.Source, TextLimits.Default, bag);
        facts.AddRange(node is null ? null : YamlFacts.Read(node, bag), bag);
    }
}
