using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using System.Text.Json;

namespace ScopeRules.Packages.Tests;

/// <summary>The same sources give the same packages, and these lead back to the sources.</summary>
public sealed class SameBytesTests
{
    private const string Remote = "https://github.com/somebody/scope-rules";

    private static readonly Guid SourceLink = new("cc110556-a091-4d38-9fec-25ab9a351a6a"); // as portable PDBs have it

    [Test]
    public void Packing_again_gives_the_same_bytes()
    {
        string again = Path.Combine(Feed.Root, "again");
        Feed.PackInto(again);

        foreach (string file in Directory.EnumerateFiles(again))
            File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Feed.Folder, Path.GetFileName(file)))).Should().BeTrue("{0} is the same", Path.GetFileName(file));
    }

    // Of the core alone: what makes it so is set for all of src. A clone without a remote has no address that symbols could name.
    [Test]
    public void Clones_in_two_folders_are_built_and_packed_to_the_same_bytes_and_name_their_sources()
    {
        string one = PackClone(Path.Combine(Feed.Root, "one")), other = PackClone(Path.Combine(Feed.Root, "another", "and deeper"));

        foreach (string file in new[] { $"ScopeRules.{Feed.Version}.nupkg", $"ScopeRules.{Feed.Version}.snupkg" })
            File.ReadAllBytes(Path.Combine(one, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(other, file))).Should().BeTrue("{0} is the same", file);

        JsonElement documents = JsonDocument.Parse(SourceLinkOf(Path.Combine(one, $"ScopeRules.{Feed.Version}.snupkg"))).RootElement.GetProperty("documents");
        documents.GetProperty("/_/*").GetString().Should().MatchRegex("^https://raw.githubusercontent.com/somebody/scope-rules/[0-9a-f]{40}/[*]$");
    }

    private static string PackClone(string folder)
    {
        string[] files = ["global.json", .. new[] { "Directory.*", "src/Directory.*", "src/icon.png", "src/ScopeRules" }.SelectMany(
            f => Shell.MustRun(Repository.Root, packages: null, "git", "ls-files", "--cached", "--others", "--exclude-standard", f).Split('\n', StringSplitOptions.RemoveEmptyEntries))];
        foreach (string file in files.Where(f => File.Exists(Repository.PathOf(f))))
        {
            _ = Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
            File.Copy(Repository.PathOf(file), Path.Combine(folder, file));
        }

        Git("init", "-q");
        Git("remote", "add", "origin", Remote + ".git");
        Git("add", ".");
        Git("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", "commit", "-q", "-m", "The sources");
        _ = Shell.MustRun(folder, packages: null, "dotnet", "pack", "src/ScopeRules", "-c", "Release", "-o", "out", $"-p:Version={Feed.Version}");
        return Path.Combine(folder, "out");

        void Git(params string[] words) => Shell.MustRun(folder, packages: null, "git", words);
    }

    private static string SourceLinkOf(string package)
    {
        using ZipArchive symbols = ZipFile.OpenRead(package);
        using MemoryStream pdb = new();
        using (Stream entry = symbols.Entries.Single(e => e.Name == "ScopeRules.pdb").Open()) entry.CopyTo(pdb);
        pdb.Position = 0;
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(pdb);
        MetadataReader reader = provider.GetMetadataReader();
        return reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation)
            .Where(i => reader.GetGuid(i.Kind) == SourceLink).Select(i => Encoding.UTF8.GetString(reader.GetBlobBytes(i.Value))).Single();
    }
}
