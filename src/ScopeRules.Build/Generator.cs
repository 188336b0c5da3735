using ScopeRules.Build.Naming;
using ScopeRules.Build.Writing;

namespace ScopeRules.Build;

/// <summary>From a policy's file to a C# file, with the mistakes as lines that MSBuild understands.</summary>
internal static class Generator
{
    /// <summary>Writes the file, unless it is there with the same text.</summary>
    /// <param name="settings">From what, and where.</param>
    /// <param name="messages">Takes a line for each mistake.</param>
    /// <returns>False: there are errors, and nothing was written.</returns>
    public static bool Run(GenerationSettings settings, TextWriter messages)
    {
        PolicyResult result = Policy.Load(settings.Policy);
        foreach (Diagnostic diagnostic in result.Diagnostics) messages.WriteLine(LineOf(diagnostic));
        if (!result.IsLoaded) return false;
        if (CaseNames.Refusal(settings.Namespace, settings.RootNamespace, settings.ClassName) is { } refusal)
        {
            messages.WriteLine($"{settings.Policy} : error : {refusal}");
            return false;
        }

        CaseNames names = new(result.Policy, settings.Namespace, settings.RootNamespace, settings.ClassName);
        WriteIfChanged(settings.Output, CaseWriter.Write(result.Policy, names));
        string folder = Directory.Exists(settings.Policy) ? settings.Policy : Path.GetDirectoryName(settings.Policy) ?? "";

        // Written last and always: by its time the targets see whether the policy is newer.
        File.WriteAllLines(settings.Inputs, result.FilesRead.Select(f => Path.GetFullPath(Path.Combine(folder, f))));
        return true;
    }

    // No excerpt: a line of the policy could itself look like an error to MSBuild.
    private static string LineOf(Diagnostic diagnostic) => diagnostic.Help is { } help ? $"{diagnostic} ({help})" : diagnostic.ToString();

    // A file that keeps its time is not compiled again.
    private static void WriteIfChanged(string file, string text)
    {
        if (File.Exists(file) && File.ReadAllText(file) == text) return;
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder) _ = Directory.CreateDirectory(folder);
        File.WriteAllText(file, text);
    }
}
