using System.Text;

namespace ScopeRules.Tool.Tests.Support;

/// <summary>A folder for one test, gone with it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("scoperules-").FullName;

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file, with the folders in which it lies.</summary>
    /// <returns>Its name, as messages should have it.</returns>
    public string Write(string name, byte[] bytes)
    {
        string file = System.IO.Path.Combine(Path, name);
        _ = Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return name;
    }

    /// <summary>Copies the policy of the print shop, to be spoilt.</summary>
    public string WritePolicy(string name = "policy.yaml", Func<string, string>? change = null)
    {
        string text = File.ReadAllText(System.IO.Path.Combine(ToolCases.PrintShop, "policy.yaml"));
        return Write(name, change is null ? text : change(text));
    }

    public ToolRun Run(params IReadOnlyList<string> args) => ToolRun.In(Path, input: null, args);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
