using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace ScopeRules.Hosting.Tests;

/// <summary>A folder that Kubernetes fills: names are links through <c>..data</c>, which is a link that is replaced in one step.</summary>
internal sealed class ConfigurationMap
{
    private readonly string _folder;
    private readonly string _data;

    public ConfigurationMap(string folder)
    {
        _folder = folder;
        _data = Path.Combine(folder, "..data");
        File.Delete(Path.Combine(folder, "policy.yaml"));
        foreach (string name in (string[])["policy.yaml", "base.yaml"])
            _ = File.CreateSymbolicLink(Path.Combine(folder, name), Path.Combine("..data", name));
    }

    /// <summary>Puts a revision in the place of the one before, whose files are deleted.</summary>
    public void Swap(int number)
    {
        string name = "..." + number.ToString(CultureInfo.InvariantCulture), temporary = _data + "_tmp";
        string? before = new FileInfo(_data).LinkTarget;
        _ = Directory.CreateDirectory(Path.Combine(_folder, name));
        File.WriteAllText(Path.Combine(_folder, name, "policy.yaml"), Revisions.LayerOf(number));
        File.WriteAllText(Path.Combine(_folder, name, "base.yaml"), Revisions.BaseOf(number));
        _ = File.CreateSymbolicLink(temporary, name);
        Rename(Encoding.UTF8.GetBytes(temporary + '\0'), Encoding.UTF8.GetBytes(_data + '\0')).Should().Be(0);
        if (before is not null) Directory.Delete(Path.Combine(_folder, before), recursive: true);
    }

    // No method of .NET puts one link to a folder in the place of another in one step.
    [DllImport("libc", EntryPoint = "rename")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Rename(byte[] from, byte[] to);
}
