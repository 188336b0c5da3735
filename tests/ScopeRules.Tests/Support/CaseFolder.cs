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

    public bool HasFolder(string path) => Directory.Exists(Path.Combine(folder, path));

    public FileContent? Read(string path, DiagnosticBag bag)
    {
        string whole = Path.Combine(folder, path);
        if (File.Exists(whole)) return FileReader.Decode(File.ReadAllBytes(whole), path, TextLimits.Default, bag);
        bag.ReportFile(TextCodes.Unreadable, path, help: null, "there is none of this name");
        return null;
    }
}
