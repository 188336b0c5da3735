using System.CommandLine;
using System.Reflection;
using ScopeRules.Files;
using ScopeRules.Text;
using ScopeRules.Tool.Output;
using ScopeRules.Tool.Usage;

namespace ScopeRules.Tool.Commands;

/// <summary><c>scoperules new FOLDER</c>: a policy to start from, with a suite, which passes <c>check</c> and <c>test</c>.</summary>
internal static class NewCommand
{
    private static readonly (string Resource, string File)[] Templates =
    [
        ("policy.yaml", "policy.yaml"), ("cases.yaml", Path.Combine("suites", "cases.yaml")), ("README.md", "README.md"),
    ];

    public static Command Create(ToolConsole console)
    {
        Argument<string> folder = new("FOLDER") { Description = "where to put it; its last part becomes the policy's name" };
        Option<string?> title = new("--title") { Description = "the policy's title", HelpName = "TEXT" };
        Verb command = new(
            "new", "Start a policy: a file with an example of everything, and a suite that tests it.", "rules/mail-server --title 'Mail server support'")
        {
            folder, title,
        };
        command.SetAction(parsed => Run(console, parsed.GetRequiredValue(folder), parsed.GetValue(title)));
        return command;
    }

    private static int Run(ToolConsole console, string folder, string? title)
    {
        string name = folder.Length == 0 ? "" : Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        if (!Names.IsName(name))
            return Refuse(console, $"`{name}` can't be a policy's name: names are made of a-z, 0-9 and -, start with a letter, "
                + $"have at most {Names.MaxLength} characters, and are not true, false or null");
        if (title is not null && !IsTitle(title))
            return Refuse(console, "a title is one line of text without quotation marks and backslashes");
        try
        {
            if (Templates.Select(t => Path.Combine(folder, t.File)).FirstOrDefault(Path.Exists) is { } existing)
                return Refuse(console, $"{existing} is already there; nothing was written");
            foreach ((string resource, string file) in Templates) Write(console, resource, Path.Combine(folder, file), name, title ?? $"{name}: scope of support");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(console, $"cannot write to {folder}: {FileReader.Reason(e)}");
        }

        console.Out.WriteLine($"Next: scoperules test {folder}");
        return ExitCode.Done;
    }

    private static bool IsTitle(string title) =>
        title.Trim().Length > 0 && !title.AsSpan().ContainsAny("\"\\\r\n\t") && title.All(c => Characters.Refusal(c) is null);

    private static void Write(ToolConsole console, string resource, string file, string name, string title)
    {
        using Stream template = Assembly.GetExecutingAssembly().GetManifestResourceStream($"new/{resource}")!;
        using StreamReader reader = new(template);
        string text = reader.ReadToEnd().Replace("POLICY-NAME", name, StringComparison.Ordinal).Replace("POLICY-TITLE", title, StringComparison.Ordinal);
        _ = Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using FileStream stream = new(file, FileMode.CreateNew); // what has come to be there meanwhile stays
        using StreamWriter writer = new(stream);
        writer.Write(text);
        console.Out.WriteLine($"wrote {file}");
    }

    private static int Refuse(ToolConsole console, string message)
    {
        console.Complain(message);
        return ExitCode.WrongUsage;
    }
}
