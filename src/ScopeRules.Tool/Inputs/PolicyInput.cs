using System.CommandLine;
using ScopeRules.Tool.Output;

namespace ScopeRules.Tool.Inputs;

/// <summary>The policy that a verb works on.</summary>
internal static class PolicyInput
{
    public static Argument<string> Argument() => new("POLICY") { Description = "a policy's file, or its folder" };

    public static Argument<string[]> Arguments() => new("POLICY")
    {
        Description = "policies' files or folders; a folder of policy folders stands for all of them",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Loads a policy, or prints what stands in the way.</summary>
    public static Policy? Load(string path, ToolConsole console)
    {
        PolicyResult result = Policy.Load(path);
        if (!result.IsLoaded) DiagnosticOutput.Write(console.Error, result.Diagnostics);
        return result.Policy;
    }

    /// <summary>Every policy that the paths name, a folder of policy folders expanded.</summary>
    public static IEnumerable<string> Expand(IEnumerable<string> paths) => paths.SelectMany(path =>
    {
        if (!Directory.Exists(path) || File.Exists(Path.Combine(path, "policy.yaml"))) return [path];
        string[] inner = [.. Directory.EnumerateDirectories(path).Where(d => File.Exists(Path.Combine(d, "policy.yaml"))).Order(StringComparer.Ordinal)];
        return inner.Length > 0 ? inner : [path];
    });
}
