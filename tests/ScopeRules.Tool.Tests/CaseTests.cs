using System.Globalization;
using ScopeRules.Tool.Output;
using ScopeRules.Tool.Tests.Support;

namespace ScopeRules.Tool.Tests;

/// <summary>
/// Each folder of <c>tests/cases/tool</c> with a <c>command.txt</c>: the command is run there, and prints and ends as <c>stdout.txt</c>,
/// <c>stderr.txt</c> (empty where there is none) and <c>exit.txt</c> say. With SCOPERULES_BLESS=1 these are written anew; read them then.
/// </summary>
internal sealed class CaseTests
{
    private static IEnumerable<string> Cases() => Directory.EnumerateDirectories(ToolCases.Folder)
        .Where(d => File.Exists(Path.Combine(d, "command.txt"))).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal);

    [OneTimeSetUp]
    public void Bless()
    {
        if (Environment.GetEnvironmentVariable("SCOPERULES_BLESS") != "1") return;
        foreach (string folder in Cases().Select(name => Path.Combine(ToolCases.Folder, name))) Bless(folder, Run(folder));
    }

    [TestCaseSource(nameof(Cases))]
    public void The_tool_says_what_stands_in_the_case(string name)
    {
        string folder = Path.Combine(ToolCases.Folder, name);
        Run(folder).Should().Be(Expected(folder));
    }

    [TestCaseSource(nameof(Cases))]
    public void The_culture_of_the_machine_changes_nothing(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo beforeUI = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("tr-TR");
            string folder = Path.Combine(ToolCases.Folder, name);
            Run(folder).Should().Be(Expected(folder));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeUI;
        }
    }

    [TestCaseSource(nameof(Cases))]
    public void The_text_is_laid_out_with_care(string name)
    {
        string text = Read(Path.Combine(ToolCases.Folder, name), "stdout.txt");
        if (text.Length == 0 || text.StartsWith('{')) return;
        text.Should().NotContain("\n\n\n", "no two empty lines follow each other");
        text.Should().NotStartWith("\n").And.EndWith("\n").And.NotEndWith("\n\n");
        // Excerpts, and what editors and build tools read, keep their lines whole.
        if (text.Contains(": error SCOPE", StringComparison.Ordinal)) return;
        text.Should().NotContain(" \n", "no line ends in a blank");
        text.Split('\n').Should().OnlyContain(line => line.Length <= ToolConsole.Columns);
    }

    private static ToolRun Run(string folder)
    {
        string input = Path.Combine(folder, "stdin.txt");
        using FileStream? stream = File.Exists(input) ? File.OpenRead(input) : null;
        return ToolRun.In(folder, stream, CommandFile.Words(File.ReadAllText(Path.Combine(folder, "command.txt"))));
    }

    private static ToolRun Expected(string folder) =>
        new(int.Parse(Read(folder, "exit.txt"), CultureInfo.InvariantCulture), Read(folder, "stdout.txt"), Read(folder, "stderr.txt"));

    private static string Read(string folder, string name)
    {
        string file = Path.Combine(folder, name);
        return File.Exists(file) ? File.ReadAllText(file) : "";
    }

    private static void Bless(string folder, ToolRun run)
    {
        foreach ((string name, string text) in new[] { ("stdout.txt", run.Out), ("stderr.txt", run.Error), ("exit.txt", $"{run.ExitCode}\n") })
        {
            string file = Path.Combine(folder, name);
            if (text.Length > 0) File.WriteAllText(file, text);
            else File.Delete(file);
        }
    }
}
