namespace ScopeRules.Hosting.Tests;

/// <summary>A folder of its own with a policy in it.</summary>
internal sealed class PolicyFolder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("scoperules-");

    public PolicyFolder(string yaml)
    {
        Path = System.IO.Path.Combine(_root.FullName, "policy");
        _ = Directory.CreateDirectory(Path);
        Write(yaml);
    }

    /// <summary>The folder; one above it is this test's as well.</summary>
    public string Path { get; }

    public string File => System.IO.Path.Combine(Path, "policy.yaml");

    public void Write(string yaml, string name = "policy.yaml") => System.IO.File.WriteAllText(System.IO.Path.Combine(Path, name), yaml);

    /// <summary>Puts a file in place of another in one step, as careful writers do.</summary>
    public void Replace(string yaml, string name = "policy.yaml")
    {
        string temporary = System.IO.Path.Combine(_root.FullName, "next");
        System.IO.File.WriteAllText(temporary, yaml);
        System.IO.File.Move(temporary, System.IO.Path.Combine(Path, name), overwrite: true);
    }

    public void Dispose() => _root.Delete(recursive: true);
}
