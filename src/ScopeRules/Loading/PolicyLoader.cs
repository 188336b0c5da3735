using System.Security.Cryptography;
using ScopeRules.Binding;
using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Loading;

/// <summary>The passes in their order: bytes, located nodes, bound policy, table.</summary>
internal static class PolicyLoader
{
    /// <summary>The file that a policy's folder must have.</summary>
    public const string FileName = "policy.yaml";

    public static PolicyResult Load(FileContent? file, TextLimits? limits, DiagnosticBag bag)
    {
        Node? root = file is null ? null : YamlReader.Read(file.Source, limits ?? TextLimits.Default, bag);
        PolicyModel? model = root is null ? null : PolicyBinder.Bind(root, bag);
        Policy? policy = model is null ? null : new Policy(model, Convert.ToHexStringLower(SHA256.HashData(file!.Bytes)));
        return new PolicyResult(policy, bag.ToSorted());
    }
}
