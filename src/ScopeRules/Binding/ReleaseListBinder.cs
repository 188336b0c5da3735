using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Releases;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>Lists of releases: their phases stand in the policy, the releases in a file beside it.</summary>
internal static class ReleaseListBinder
{
    public static void Bind(MapReader policy, Declarations declared)
    {
        foreach (Entry entry in policy.Entries("release-lists", required: false))
        {
            _ = MapReader.AsName(entry.Key, policy.Bag);
            MapReader? map = MapReader.From(entry.Value, entry.Key.Value, "a list of releases", policy.Bag);
            declared.ReleaseLists.Add(entry.Key.Value, map is null ? null : Bind(entry.Key.Value, map, declared));
        }
    }

    private static ReleaseList? Bind(string name, MapReader map, Declarations declared)
    {
        int before = map.Bag.Count;
        string? path = map.Text("file");
        IReadOnlyList<Phase> phases = Phases(map);
        map.Finish();
        if (path is null || map.Bag.Count > before) return null; // without its phases the file can't be judged
        FileContent? file = declared.Files.Open(path, map.Map["file"]!.Span, map.Bag);
        Node? root = file is null ? null : YamlReader.Read(file.Source, declared.Files.Limits, map.Bag);
        MapReader? list = root is null ? null : MapReader.FromRoot(root, "the list of releases", map.Bag);
        return list is null ? null : new ReleaseFileReader(list, phases).Read(name, path);
    }

    private static List<Phase> Phases(MapReader map)
    {
        IReadOnlyList<Entry> entries = map.Entries("phases", required: false);
        List<Phase> phases = [];
        foreach (Entry entry in entries)
        {
            _ = MapReader.AsName(entry.Key, map.Bag);
            if (MapReader.From(entry.Value, entry.Key.Value, "a phase", map.Bag, "write {lasts: {years: 1}}, or {} where each release says when it ends") is not { } phase) continue;
            Duration? lasts = phase.Optional("lasts") is { } node ? MapReader.AsDuration(node, "lasts", map.Bag) : null;
            phase.Finish();
            if (entry == entries[^1] && phase.Map["lasts"] is { } last)
                map.Bag.Report(PolicyCodes.EndOfLastPhase, last.Span, "leave it out, or add a phase for what comes then, such as `ended: {}`", entry.Key.Value);
            phases.Add(new Phase(entry.Key.Value, lasts));
        }

        return phases;
    }
}
