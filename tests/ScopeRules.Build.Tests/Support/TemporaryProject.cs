using System.Reflection;

namespace ScopeRules.Build.Tests.Support;

/// <summary>A project in a folder of its own, outside the repository, that is built as a user builds it.</summary>
internal sealed class TemporaryProject : IDisposable
{
    // As strict as a project can be, so that code that is written for it shows whatever could be said against it.
    private const string Strict = """
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <AnalysisLevel>latest-all</AnalysisLevel>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
          </PropertyGroup>
        """;

    /// <param name="name">What the folder's name begins with.</param>
    public TemporaryProject(string name = "scoperules build ")
    {
        Folder = Directory.CreateTempSubdirectory(name).FullName;
        Write("Directory.Build.props", "<Project />"); // nothing above counts
    }

    public string Folder { get; }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public void Write(string file, string text)
    {
        _ = Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    /// <summary>Writes App.csproj such that it uses the targets of this repository, and no package.</summary>
    public void WriteProject(string items) => Write("app/App.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
        {Strict}
          <PropertyGroup>
            <ScopeRulesBuildProgram>{ProgramPath}</ScopeRulesBuildProgram>
          </PropertyGroup>
          <Import Project="{Repository.PathOf("src", "ScopeRules.Build", "build", "ScopeRules.Build.props")}" />
          <ItemGroup>
            <Reference Include="{Path.Combine(AppContext.BaseDirectory, "ScopeRules.dll")}" />
            {items}
          </ItemGroup>
          <Import Project="{Repository.PathOf("src", "ScopeRules.Build", "build", "ScopeRules.Build.targets")}" />
          <Target Name="ShowCompiler"><Message Importance="high" Text="@(CscCommandLineArgs)" /></Target>
        </Project>
        """);

    /// <summary>Runs dotnet in App's folder, with all that it can say about targets.</summary>
    public BuildRun Build(params string[] more) => Dotnet.Run(PathOf("app"), ["build", "-v:n", "-nologo", "-clp:NoSummary;ForceNoAlign", .. more]);

    /// <summary>Runs as much of a build as writes the code.</summary>
    public BuildRun Generate(params string[] more) => Dotnet.Run(PathOf("app"), ["msbuild", "-t:ScopeRulesGenerate", "-v:n", "-nologo", .. more]);

    /// <summary>Does what an editor does to know what there is, and says which arguments a compiler would get.</summary>
    public BuildRun DesignTimeBuild() => Dotnet.Run(PathOf("app"),
    [
        "msbuild", "-t:Compile;ShowCompiler", "-v:n", "-nologo", "-clp:NoSummary;ForceNoAlign", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
    ]);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>The configuration of this build: debug or release.</summary>
    public static string Configuration { get; } = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    /// <summary>Where this build has its packages.</summary>
    public static string NuGetPackageRoot { get; } = typeof(TemporaryProject).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "NuGetPackageRoot").Value!;

    public static string ProgramPath => Repository.PathOf("artifacts", "bin", "ScopeRules.Build", Configuration, "ScopeRules.Build.dll");
}
