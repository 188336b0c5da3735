using System.Reflection;
using ScopeRules.Diagnostics;

namespace ScopeRules.Files;

/// <summary>Resources of an assembly whose names are paths with slashes, as a folder.</summary>
internal sealed class EmbeddedFolder : IPolicyFolder
{
    private readonly Assembly _assembly;
    private readonly string _folder; // of the resources; empty: theirs is none
    private readonly TextLimits _limits;
    private readonly Dictionary<string, string> _resources; // by path; where MSBuild ran on Windows, names may have backslashes

    /// <param name="assembly">The assembly.</param>
    /// <param name="name">The resource that is the policy, or the folder of the one called <c>policy.yaml</c>.</param>
    /// <param name="limits">What reading may cost.</param>
    public EmbeddedFolder(Assembly assembly, string name, TextLimits limits)
    {
        _assembly = assembly;
        _limits = limits;
        _resources = assembly.GetManifestResourceNames().DistinctBy(Slashed).ToDictionary(Slashed, StringComparer.Ordinal);
        name = Slashed(name).TrimEnd('/');
        if (!_resources.ContainsKey(name)) name = name.Length == 0 ? PolicyFiles.PolicyFile : $"{name}/{PolicyFiles.PolicyFile}";
        int end = name.LastIndexOf('/');
        _folder = end < 0 ? "" : name[..end];
        PolicyFile = name[(end + 1)..];
        HasPolicy = _resources.ContainsKey(name);
    }

    /// <summary>The name of the policy's file in the folder.</summary>
    public string PolicyFile { get; }

    /// <summary>Whether there is such a file.</summary>
    public bool HasPolicy { get; }

    public bool HasFolder(string path) => PathOf(path) is { } folder && _resources.Keys.Any(r => r.StartsWith(folder + "/", StringComparison.Ordinal));

    public FileContent? Read(string path, DiagnosticBag bag)
    {
        string? resource = PathOf(path) is { } found ? _resources.GetValueOrDefault(found) : null;
        if (resource is null || _assembly.GetManifestResourceStream(resource) is not { } opened)
        {
            bag.ReportFile(TextCodes.Unreadable, path, "embed it, with its path as LogicalName", "there is no resource of this name");
            return null;
        }

        using Stream stream = opened;
        return FileReader.Read(stream, resource, _limits, bag);
    }

    // Null above the names of all resources.
    private string? PathOf(string path)
    {
        List<string> parts = _folder.Length == 0 ? [] : [.. _folder.Split('/')];
        foreach (string part in path.Split('/').Where(p => p != "."))
        {
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }

    private static string Slashed(string name) => name.Replace('\\', '/');
}
