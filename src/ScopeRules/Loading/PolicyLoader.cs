using ScopeRules.Binding;
using ScopeRules.Diagnostics;
using ScopeRules.Evaluation;
using ScopeRules.Files;
using ScopeRules.Layers;
using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Loading;

/// <summary>The passes in their order: bytes, located nodes, bound policy, table.</summary>
internal static class PolicyLoader
{
    /// <summary>Loads a policy from a file, or from the folder whose policy it is.</summary>
    public static PolicyResult Load(string path, TextLimits limits, DiagnosticBag bag)
    {
        string file = Directory.Exists(path) ? Path.Combine(path, PolicyFiles.PolicyFile) : path;
        return Load(FileReader.Read(file, limits, bag), new DiskFolder(Path.GetDirectoryName(file) ?? "", limits), limits, bag);
    }

    /// <summary>Goes on from a policy's own file.</summary>
    /// <param name="file">The file; null where it was refused.</param>
    /// <param name="folder">The folder in which it stands; null if there is none.</param>
    /// <param name="limits">What reading may cost.</param>
    /// <param name="bag">Where mistakes go.</param>
    public static PolicyResult Load(FileContent? file, IPolicyFolder? folder, TextLimits limits, DiagnosticBag bag)
    {
        if (file is null) return new PolicyResult(null, bag.ToSorted());
        PolicyFiles files = new(file, folder, limits);
        Node? root = YamlReader.Read(file.Source, limits, bag);
        LayeredPolicy? layered = root is null ? null : new LayerReader(files, bag).Read(root);
        PolicyModel? model = layered is null ? null : PolicyBinder.Bind(layered, files, bag);
        Policy? policy = model is null ? null : new Policy(model, files.Sha256);
        return new PolicyResult(policy is not null && AreApart(policy, bag) ? policy : null, bag.ToSorted()) { FilesRead = files.All };
    }

    private static bool AreApart(Policy set, DiagnosticBag bag)
    {
        if (set.Model.Members.Count == 0) return true;
        foreach ((Member first, Member second, string facts) in new MemberOverlaps(set.Table()).Find())
            bag.Report(LayerCodes.MembersOverlap, second.Span, "take the case out of one `when`", first.Policy, second.Policy, facts);
        return !bag.HasErrors;
    }
}
