using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Loading;

namespace ScopeRules.Tests.Support;

/// <summary>A folder under tests/cases, whose files messages call by their names from there, wherever the repository lies.</summary>
internal sealed class CaseFolder(string folder) : IPolicyFolder
{
    public static PolicyResult Load(string folder, string file = "policy.yaml")
    {
        DiagnosticBag bag = new();
        CaseFolder files = new(folder);
        return PolicyLoader.Load(files.Read(file, bag), files, TextLimits.Default, bag);
    }

    /// <summary>Takes a text for the policy of a folder.</summary>
    public static Policy Beside(string folder, string policy)
    {
        DiagnosticBag bag = new();
        FileContent? file = FileReader.Encode(policy, PolicyFiles.PolicyFile, TextLimits.Default, bag);
        return PolicyLoader.Load(file, new CaseFolder(folder), TextLimits.Default, bag).OrThrow();
    }

    public bool HasFolder(string path) => Directory.Exists(Path.Combine(folder, path));

    public FileContent? Read(string path, DiagnosticBag bag)
    {
        string whole = Path.Combine(folder, path);
        return File.Exists(whole)
            ? FileReader.Decode(File.ReadAllBytes(whole), path, TextLimits.Default, bag)
            : FileReader.Read(whole, TextLimits.Default, bag);
    }
}
