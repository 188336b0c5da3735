using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Loading;

namespace ScopeRules.Tests.Support;

/// <summary>A folder of the file system whose files messages call by their paths in it, on whatever machine.</summary>
internal sealed class RelativeFolder(string root) : IPolicyFolder
{
    public static PolicyResult Load(string root)
    {
        DiagnosticBag bag = new();
        RelativeFolder folder = new(root);
        return PolicyLoader.Load(folder.Read(PolicyFiles.PolicyFile, bag), folder, TextLimits.Default, bag);
    }

    /// <summary>Takes a text for the policy of a folder.</summary>
    public static Policy Beside(string root, string policy)
    {
        DiagnosticBag bag = new();
        FileContent? file = FileReader.Encode(policy, PolicyFiles.PolicyFile, TextLimits.Default, bag);
        return PolicyLoader.Load(file, new RelativeFolder(root), TextLimits.Default, bag).OrThrow();
    }

    public bool HasFolder(string path) => Directory.Exists(Path.Combine(root, path));

    public FileContent? Read(string path, DiagnosticBag bag)
    {
        string file = Path.Combine(root, path);
        return File.Exists(file)
            ? FileReader.Decode(File.ReadAllBytes(file), path, TextLimits.Default, bag)
            : FileReader.Read(file, TextLimits.Default, bag);
    }
}
