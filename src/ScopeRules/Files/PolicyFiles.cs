using System.Security.Cryptography;
using System.Text;
using ScopeRules.Diagnostics;
using ScopeRules.Text;

namespace ScopeRules.Files;

/// <summary>
/// The files of one policy: the one that was named, and those that it names, and those that they name. Each name counts from the
/// folder of the file in which it stands.
/// </summary>
internal sealed class PolicyFiles
{
    /// <summary>The file that a policy's folder must have.</summary>
    public const string PolicyFile = "policy.yaml";

    private readonly IPolicyFolder? _folder;
    private readonly Dictionary<string, FileContent> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<SourceText, string> _nameOf = [];

    /// <summary>Begins with a policy's own file.</summary>
    /// <param name="policy">The file.</param>
    /// <param name="folder">The folder in which it stands; null: it was read from a stream or a text, and has none.</param>
    /// <param name="limits">What reading may cost.</param>
    public PolicyFiles(FileContent policy, IPolicyFolder? folder, TextLimits limits)
    {
        Limits = limits;
        _folder = folder;
        Add(policy.Source.Name.Split('/', '\\')[^1], policy);
    }

    public TextLimits Limits { get; }

    /// <summary>
    /// SHA-256 of every file that was read, in lower-case hexadecimal: that of the only one, or else that of a list with a line
    /// for each, ordered by name, as sha256sum prints it.
    /// </summary>
    public string Sha256 => _read.Count == 1
        ? HashOf(_read.Values.Single().Bytes)
        : HashOf(Encoding.UTF8.GetBytes(string.Concat(_read
            .OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{HashOf(f.Value.Bytes)}  {f.Key}\n"))));

    /// <summary>Every file that was read, as a path from the policy's folder with slashes, in the order in which they were read, and the
    /// SHA-256 of what was read of it, in lower-case hexadecimal.</summary>
    public IReadOnlyList<(string Name, string Sha256)> All => [.. _read.Select(f => (f.Key, HashOf(f.Value.Bytes)))];

    /// <summary>The folder from which the names in a file count: equal where they mean the same files.</summary>
    public string FolderOf(SourceText file) => _nameOf[file] is var name && name.LastIndexOf('/') is > 0 and var end ? name[..end] : "";

    /// <summary>Reads a file that another one names.</summary>
    /// <param name="path">The name, with slashes.</param>
    /// <param name="at">Where it stands: in a file of this policy.</param>
    /// <param name="bag">Where mistakes go.</param>
    /// <returns>The file, the same object for the same file; null where it is refused, which <paramref name="bag"/> then says.</returns>
    public FileContent? Open(string path, SourceSpan at, DiagnosticBag bag) => Open(path, at, isPolicy: false, bag);

    /// <summary>Reads a policy that another file names by its file or its folder.</summary>
    /// <inheritdoc cref="Open(string, SourceSpan, DiagnosticBag)"/>
    public FileContent? OpenPolicy(string path, SourceSpan at, DiagnosticBag bag) => Open(path, at, isPolicy: true, bag);

    private FileContent? Open(string path, SourceSpan at, bool isPolicy, DiagnosticBag bag)
    {
        if (Join(_nameOf[at.Source], path) is not { } name)
        {
            bag.Report(PolicyCodes.NotAPath, at, "name the file from here, with slashes: data/releases.yaml", path);
            return null;
        }

        if (_folder is null)
        {
            bag.Report(PolicyCodes.NoFolder, at, "load the policy from its file", path);
            return null;
        }

        if (isPolicy && _folder.HasFolder(name)) name = name == "." ? PolicyFile : $"{name}/{PolicyFile}";
        if (_read.TryGetValue(name, out FileContent? known)) return known;
        DiagnosticBag own = new();
        FileContent? content = _folder.Read(name, own);
        foreach (Diagnostic found in own.ToSorted()) bag.AddAt(found, at);
        if (content is not null) Add(name, content);
        return content;
    }

    private void Add(string name, FileContent content)
    {
        _read.Add(name, content);
        _nameOf.Add(content.Source, name);
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    // Drives, roots and backslashes mean other things on other machines.
    private static string? Join(string from, string path)
    {
        if (path.Length == 0 || path[0] == '/' || path.AsSpan().ContainsAny('\\', ':', '\0')) return null;
        List<string> parts = [.. from.Split('/')[..^1]];
        foreach (string part in path.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part == ".." && parts.Count > 0 && parts[^1] != "..") parts.RemoveAt(parts.Count - 1);
            else parts.Add(part);
        }

        return parts.Count == 0 ? "." : string.Join('/', parts);
    }
}
