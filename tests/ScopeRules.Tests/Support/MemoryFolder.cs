using ScopeRules.Diagnostics;
using ScopeRules.Files;

namespace ScopeRules.Tests.Support;

/// <summary>Files beside a policy, by their paths, without a disk.</summary>
internal sealed class MemoryFolder(params (string Path, string Text)[] files) : IPolicyFolder
{
    public bool HasFolder(string path) => files.Any(f => f.Path.StartsWith(path + "/", StringComparison.Ordinal));

    public FileContent? Read(string path, DiagnosticBag bag)
    {
        if (files.FirstOrDefault(f => f.Path == path) is { Text: { } text }) return FileReader.Encode(text, path, TextLimits.Default, bag);
        bag.ReportFile(TextCodes.Unreadable, path, help: null, "there is none of this name");
        return null;
    }
}
