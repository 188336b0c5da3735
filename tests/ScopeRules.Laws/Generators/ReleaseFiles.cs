using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Loading;

namespace ScopeRules.Laws.Generators;

/// <summary>The files that lie beside every policy that is drawn: lists of releases.</summary>
internal sealed class ReleaseFiles : IPolicyFolder
{
    /// <summary>Takes a text for that of a policy with these files beside it.</summary>
    public static PolicyResult Parse(string yaml) => Load(FileReader.Encode(yaml, "policy.yaml", TextLimits.Default, Bag(out DiagnosticBag bag)), bag);

    /// <summary>The same of bytes.</summary>
    public static PolicyResult Parse(byte[] yaml) => Load(FileReader.Decode(yaml, "policy.yaml", TextLimits.Default, Bag(out DiagnosticBag bag)), bag);

    public bool HasFolder(string path) => false;

    public FileContent? Read(string path, DiagnosticBag bag)
    {
        if (ReleaseListDraft.Lists.FirstOrDefault(l => path == l + ".yaml") is { } list) return FileReader.Encode(ReleaseListDraft.Text(list), path, TextLimits.Default, bag);
        bag.ReportFile(TextCodes.Unreadable, path, help: null, "there is none of this name");
        return null;
    }

    private static PolicyResult Load(FileContent? policy, DiagnosticBag bag) => PolicyLoader.Load(policy, new ReleaseFiles(), TextLimits.Default, bag);

    private static DiagnosticBag Bag(out DiagnosticBag bag) => bag = new DiagnosticBag();
}
