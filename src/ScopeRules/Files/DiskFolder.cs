using ScopeRules.Diagnostics;

namespace ScopeRules.Files;

/// <summary>A folder of the file system.</summary>
/// <param name="folder">As the user gave it; empty: the current one.</param>
/// <param name="limits">What reading may cost.</param>
internal sealed class DiskFolder(string folder, TextLimits limits) : IPolicyFolder
{
    public bool HasFolder(string path) => Directory.Exists(Path.Combine(folder, path));

    public FileContent? Read(string path, DiagnosticBag bag) => FileReader.Read(Path.Combine(folder, path), limits, bag);
}
