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

    /// <summary>A file as it was long ago, so that nothing waits for it to settle.</summary>
    public void Write(string yaml, string name = "policy.yaml")
    {
        string file = System.IO.Path.Combine(Path, name);
        System.IO.File.WriteAllText(file, yaml);
        System.IO.File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(-1));
    }

    /// <summary>Makes a file one that was written just now.</summary>
    public void Touch(string name = "policy.yaml") => System.IO.File.SetLastWriteTimeUtc(System.IO.Path.Combine(Path, name), DateTime.UtcNow.AddMinutes(1));

    /// <summary>Puts a file in place of another in one step, as careful writers do.</summary>
    public void Replace(string yaml, string name = "policy.yaml")
    {
        string temporary = System.IO.Path.Combine(_root.FullName, "next");
        System.IO.File.WriteAllText(temporary, yaml);
        System.IO.File.Move(temporary, System.IO.Path.Combine(Path, name), overwrite: true);
    }

    public void Dispose() => _root.Delete(recursive: true);
}
