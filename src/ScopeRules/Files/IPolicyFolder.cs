using ScopeRules.Diagnostics;

namespace ScopeRules.Files;

/// <summary>Where the files beside a policy are. Paths count from it, have slashes, and may begin with <c>../</c>.</summary>
internal interface IPolicyFolder
{
    bool HasFolder(string path);

    /// <summary>Reads a file.</summary>
    /// <returns>Null where it is refused, which <paramref name="bag"/> then says.</returns>
    FileContent? Read(string path, DiagnosticBag bag);
}
