using System.Security.Cryptography;
using ScopeRules.Diagnostics;
using ScopeRules.Files;

namespace ScopeRules.Hosting.Reload;

/// <summary>A folder that remembers what it was asked and what it answered, the refusals included.</summary>
internal sealed class RecordingFolder(IPolicyFolder folder) : IPolicyFolder
{
    private readonly List<Observation> _observations = [];

    /// <summary>In the order in which they were made.</summary>
    public IReadOnlyList<Observation> Observations => _observations;

    public bool HasFolder(string path)
    {
        bool has = folder.HasFolder(path);
        _observations.Add(new Observation(path, IsFile: false, has ? "a folder" : "no folder"));
        return has;
    }

    public FileContent? Read(string path, DiagnosticBag bag)
    {
        DiagnosticBag own = new();
        FileContent? content = folder.Read(path, own);
        IReadOnlyList<Diagnostic> found = own.ToSorted();
        bag.AddRange(found);
        _observations.Add(new Observation(path, IsFile: true, content is null ? $"refused: {found[0].Message}" : HashOf(content)));
        return content;
    }

    private static string HashOf(FileContent content) => Convert.ToHexStringLower(SHA256.HashData(content.Bytes));
}

/// <summary>What was found under a name: two readings are of the same content if all that they found is equal.</summary>
/// <param name="Path">The name, from the policy's folder.</param>
/// <param name="IsFile">Whether it was to be read, or only asked whether it is a folder.</param>
/// <param name="Found">The SHA-256 of its bytes, or why there are none.</param>
internal sealed record Observation(string Path, bool IsFile, string Found);
