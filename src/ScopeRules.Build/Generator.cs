using ScopeRules.Authoring;
using ScopeRules.Build.Naming;
using ScopeRules.Build.Writing;

namespace ScopeRules.Build;

/// <summary>From a policy's file to a C# file, with mistakes and what is worth a look as lines that MSBuild understands.</summary>
internal static class Generator
{
    /// <summary>Writes the file, unless it is there with the same text.</summary>
    /// <param name="settings">From what, and where.</param>
    /// <param name="messages">Takes a line for each error and warning.</param>
    /// <returns>False: there are errors, and no code was written.</returns>
    /// <exception cref="IOException">A file can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file can't be written.</exception>
    public static bool Run(GenerationSettings settings, TextWriter messages)
    {
        File.Delete(settings.State);
        PolicyResult result = Policy.Load(settings.Policy);
        IReadOnlyList<Diagnostic> found = result.IsLoaded ? [.. result.Diagnostics, .. PolicyFindings.Of(result.Policy)] : result.Diagnostics;
        foreach (Diagnostic diagnostic in found) messages.WriteLine(LineOf(diagnostic));
        (string Path, string Sha256)[] read = [.. result.FilesRead.Select(f => (Path.GetFullPath(Path.Combine(FolderOf(settings.Policy), f.Name)), f.Sha256))];
        File.WriteAllLines(settings.Inputs, read.Select(f => f.Path));
        if (!result.IsLoaded) return false;
        if (CaseNames.Refusal(settings.Namespace, settings.RootNamespace, settings.ClassName) is { } refusal)
        {
            messages.WriteLine($"{settings.Policy} : error : {refusal}");
            return false;
        }

        CaseNames names = new(result.Policy, settings.Namespace, settings.RootNamespace, settings.ClassName);
        WriteIfChanged(settings.Output, CaseWriter.Write(result.Policy, names));

        // The targets leave out the next run while all files have these hashes: those of what was read, for it may be saved anew by now.
        // Warnings are to come with every build.
        if (found.Count == 0) File.WriteAllLines(settings.State, read.Select(f => $"{f.Sha256.ToUpperInvariant()} {f.Path}"));
        return true;
    }

    private static string FolderOf(string policy) => Directory.Exists(policy) ? policy : Path.GetDirectoryName(policy) ?? "";

    // Without the excerpt, for a line of the policy could itself look like an error to MSBuild; by the file's shortest name.
    private static string LineOf(Diagnostic diagnostic)
    {
        string line = diagnostic.ToString();
        if (diagnostic.File is { Length: > 0 } file && line.StartsWith(file, StringComparison.Ordinal)) line = Path.GetFullPath(file) + line[file.Length..];
        return diagnostic.Help is { } help ? $"{line} ({help})" : line;
    }

    // A file that keeps its time is not compiled again.
    private static void WriteIfChanged(string file, string text)
    {
        if (File.Exists(file) && File.ReadAllText(file) == text) return;
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder) _ = Directory.CreateDirectory(folder);
        File.WriteAllText(file, text);
    }
}
