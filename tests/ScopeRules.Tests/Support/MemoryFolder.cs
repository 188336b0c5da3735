using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Loading;

namespace ScopeRules.Tests.Support;

/// <summary>Files beside a policy, by their paths, without a disk.</summary>
internal sealed class MemoryFolder(params (string Path, string Text)[] files) : IPolicyFolder
{
    /// <summary>Loads the policy that is one of them.</summary>
    public static PolicyResult Load(params (string Path, string Text)[] files)
    {
        DiagnosticBag bag = new();
        MemoryFolder folder = new(files);
        return PolicyLoader.Load(folder.Read(PolicyFiles.PolicyFile, bag), folder, TextLimits.Default, bag);
    }

    public bool HasFolder(string path) => files.Any(f => f.Path.StartsWith(path + "/", StringComparison.Ordinal));

    public FileContent? Read(string path, DiagnosticBag bag)
    {
        if (files.FirstOrDefault(f => f.Path == path) is { Text: { } text }) return FileReader.Encode(text, path, TextLimits.Default, bag);
        bag.ReportFile(TextCodes.Unreadable, path, help: null, "there is none of this name");
        return null;
    }
}
