namespace ScopeRules.Tests.Support;

/// <summary>A folder of its own for a test, taken away at its end.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("scoperules-").FullName;

    public string PathOf(string name) => Path.Combine(_path, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
