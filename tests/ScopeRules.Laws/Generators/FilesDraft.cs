using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Loading;

namespace ScopeRules.Laws.Generators;

/// <summary>A policy that is going to be written into several files.</summary>
/// <param name="Files">By name; the first is the policy's own.</param>
internal sealed record FilesDraft(params IReadOnlyList<(string Name, Piece Root)> Files) : IPolicyFolder
{
    private readonly Dictionary<string, string> _texts = Files.ToDictionary(f => f.Name, f => f.Root.ToDocument(), StringComparer.Ordinal);

    public PolicyResult Load() => PolicyLoader.Load(Read(Files[0].Name, new DiagnosticBag()), this, TextLimits.Default, new DiagnosticBag());

    public bool HasFolder(string path) => false;

    public FileContent? Read(string path, DiagnosticBag bag) => _texts.TryGetValue(path, out string? text)
        ? FileReader.Encode(text, path, TextLimits.Default, bag)
        : new ReleaseFiles().Read(path, bag);

    public override string ToString() => string.Join('\n', Files.Select(f => $"--- {f.Name}\n{_texts[f.Name]}"));
}
