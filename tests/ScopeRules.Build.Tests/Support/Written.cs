using ScopeRules.Build.Tests.GithubSupport;
using ScopeRules.Build.Tests.ImailServer;
using ScopeRules.Build.Tests.KongGateway;
using ScopeRules.Build.Tests.MendixDeployment;
using ScopeRules.Build.Tests.Policies;
using ScopeRules.Build.Tests.UbuntuPro;

namespace ScopeRules.Build.Tests.Support;

/// <summary>A policy and the record that the build of this project wrote for it.</summary>
/// <param name="Folder">The policy's folder, from the repository's root.</param>
/// <param name="Records">The record.</param>
internal sealed record Written(string Folder, Records Records)
{
    public static readonly IReadOnlyList<Written> All =
    [
        new("tests/ScopeRules.Build.Tests/Policies/every-kind", Records.Of<EveryKindCase>()),
        new("rules/github-support", Records.Of<GithubSupportCase>()),
        new("rules/imail-server", Records.Of<ImailServerCase>()),
        new("rules/kong-gateway", Records.Of<KongGatewayCase>()),
        new("rules/mendix-deployment", Records.Of<MendixDeploymentCase>()),
        new("rules/ubuntu-pro", Records.Of<UbuntuProCase>()),
    ];

    public string Path => Repository.PathOf(Folder);

    public override string ToString() => Folder;
}
