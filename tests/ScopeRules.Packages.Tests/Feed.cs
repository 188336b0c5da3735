using System.Xml.Linq;

namespace ScopeRules.Packages.Tests;

/// <summary>Everything that is packed, in a folder from which projects elsewhere install it.</summary>
[SetUpFixture]
internal sealed class Feed
{
    // No registry has it, so that what is installed is what was packed here.
    public const string Version = "0.1.0-packed-by-tests";

    private static readonly string Configuration = AppContext.BaseDirectory.Contains("release", StringComparison.OrdinalIgnoreCase) ? "Release" : "Debug";

    /// <summary>Where all of it is done, outside the repository.</summary>
    public static string Root { get; } = Directory.CreateTempSubdirectory("scoperules-packages-").FullName;

    /// <summary>The packages.</summary>
    public static string Folder { get; } = Path.Combine(Root, "feed");

    /// <summary>Where NuGet keeps them, so that no other use of it sees them.</summary>
    public static string Cache { get; } = Path.Combine(Root, "packages");

    /// <summary>The projects of the solution that are packed.</summary>
    public static IReadOnlyList<string> Projects { get; } =
    [
        .. File.ReadLines(Repository.PathOf("ScopeRules.sln")).Where(l => l.Contains("\"src\\", StringComparison.Ordinal))
            .Select(l => l.Split('"')[5].Replace('\\', '/')).Where(p => p.EndsWith(".csproj", StringComparison.Ordinal) && IsPackable(p))
            .Select(p => Path.GetFileNameWithoutExtension(p)!).Order(StringComparer.Ordinal),
    ];

    [OneTimeSetUp]
    public void Pack()
    {
        PackInto(Folder);
        File.WriteAllText(Path.Combine(Root, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="packed" value="{Folder}" /></packageSources>
            </configuration>
            """);
    }

    [OneTimeTearDown]
    public void Clean() => Directory.Delete(Root, recursive: true);

    /// <summary>Packs all of them.</summary>
    public static void PackInto(string folder)
    {
        foreach (string project in Projects) _ = Shell.MustRun(Repository.Root, packages: null, "dotnet", ["pack", $"src/{project}", "--no-build", .. Options(folder)]);
    }

    /// <summary>What packing is told.</summary>
    public static string[] Options(string folder) => ["-c", Configuration, "-o", folder, $"-p:Version={Version}"];

    private static bool IsPackable(string project) =>
        XDocument.Load(Repository.PathOf(project)).Descendants("IsPackable").Any(e => e.Value == "true");
}
