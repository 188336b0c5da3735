using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Loading;
using ScopeRules.Mapping;

namespace ScopeRules.Authoring.Tests.Schema;

/// <summary>The policies and suites on which schemas are tried.</summary>
internal static class Fixtures
{
    private const string Cases = "tests/cases";

    private static readonly string Folder = Repository.PathOf("tests", "ScopeRules.Authoring.Tests", "Schema");

    /// <summary>A policy that uses every key and every form.</summary>
    public static string EveryKeyText { get; } = File.ReadAllText(Path.Combine(Folder, "every-key.yaml"));

    /// <summary>The keys that only policies of several files have.</summary>
    public static string EveryLayerKeyText { get; } = File.ReadAllText(Path.Combine(Folder, "every-key-layers.yaml"));

    public static Policy EveryKey { get; } = Policy.Load(Path.Combine(Folder, "every-key.yaml")).OrThrow();

    public static string EveryKeySuiteText { get; } = File.ReadAllText(Path.Combine(Folder, "every-key-suite.yaml"));

    public static string EveryKeyMappingText { get; } = File.ReadAllText(Path.Combine(Folder, "every-key-mapping.yaml"));

    /// <summary>A policy of some size that tests can change at will.</summary>
    public const string MailServer = "tests/cases/schema/mail-server/policy.yaml";

    /// <summary>Policy files of the repository; those under tests/cases that don't load are there to be refused, and those beside
    /// others are there for these.</summary>
    public static IEnumerable<string> PolicyFiles { get; } =
    [
        .. YamlUnder("rules").Where(IsPolicy),
        .. YamlUnder(Cases).Where(f => Path.GetFileName(f) == "policy.yaml" && IsPolicy(f) && Policy.Load(Repository.PathOf(f)).Policy is not null),
    ];

    /// <summary>Suites with the policies beside which they stand; those under tests/cases with mistakes are there to be refused.</summary>
    public static IEnumerable<(string Policy, string Suite)> SuiteFiles { get; } =
    [
        .. PolicyFiles.SelectMany(p => PolicySuite.FilesBeside(Repository.PathOf(p)).Select(s => (p, Path.GetRelativePath(Repository.Root, s))))
            .Where(s => !s.Item1.StartsWith(Cases, StringComparison.Ordinal) || IsRight(s.Item1, s.Item2)),
    ];

    /// <summary>Takes a text for that of a policy's file, with the files that lie beside it.</summary>
    public static PolicyResult Load(string file, string text)
    {
        DiagnosticBag bag = new();
        FileContent? content = FileReader.Encode(text, Path.GetFileName(file), TextLimits.Default, bag);
        return PolicyLoader.Load(content, new DiskFolder(Path.GetDirectoryName(Repository.PathOf(file))!, TextLimits.Default), TextLimits.Default, bag);
    }

    /// <summary>Files with releases.</summary>
    public static IEnumerable<string> ReleaseFiles { get; } =
    [
        .. YamlUnder("rules").Concat(YamlUnder(Path.Combine(Cases, "good"))).Where(IsReleaseList),
        "tests/ScopeRules.Authoring.Tests/Schema/every-key-versions.yaml",
        "tests/ScopeRules.Authoring.Tests/Schema/every-key-tiers.yaml",
    ];

    /// <summary>Mappings with the policies for which they are.</summary>
    public static IEnumerable<(string Policy, string Mapping)> MappingFiles { get; } =
    [
        .. YamlUnder("samples/TicketDesk/mappings").Select(m => ("rules/imail-server", m)),
        .. YamlUnder(Cases + "/mappings").Where(m => IsMapping(Cases + "/mappings", m)).Select(m => (Cases + "/mappings", m)),
        ("tests/ScopeRules.Authoring.Tests/Schema/every-key.yaml", "tests/ScopeRules.Authoring.Tests/Schema/every-key-mapping.yaml"),
    ];

    public static string Text(string file) => File.ReadAllText(Repository.PathOf(file));

    // Named from the repository's root, so that tests are called the same on every machine.
    private static IEnumerable<string> YamlUnder(string folder) => Directory.Exists(Repository.PathOf(folder))
        ? Directory.EnumerateFiles(Repository.PathOf(folder), "*.yaml", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Repository.Root, f)).Order(StringComparer.Ordinal)
        : [];

    private static bool IsRight(string policy, string suite) =>
        PolicySuite.Load(Policy.Load(Repository.PathOf(policy)).OrThrow(), Repository.PathOf(suite)).Diagnostics.Count == 0;

    private static bool IsMapping(string policy, string mapping) =>
        Path.GetFileName(mapping) == "mapping.yaml" && IsMapping(Policy.Load(Repository.PathOf(policy)).OrThrow(), TicketMapping.Load(Repository.PathOf(mapping)));

    /// <summary>Whether it has no mistake, by itself and held against its policy.</summary>
    public static bool IsMapping(Policy policy, TicketMappingResult mapping) => mapping.Mapping?.Check(policy).All(d => d.Severity == Severity.Warning) == true;

    private static bool IsReleaseList(string file) => File.ReadLines(Repository.PathOf(file)).Any(l => l.StartsWith("release-list:", StringComparison.Ordinal));

    private static bool IsPolicy(string file) => File.ReadLines(Repository.PathOf(file)).Any(l => l.StartsWith("scoperules:", StringComparison.Ordinal));
}
