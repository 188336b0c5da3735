using System.Text.RegularExpressions;

namespace ScopeRules.Packages.Tests;

/// <summary>The way of somebody who has the packages and the README's section «In a project of your own», and nothing else.</summary>
public sealed partial class StrangerTests
{
    [Test]
    public void By_the_readme_alone_a_typed_case_is_decided_and_published()
    {
        (string[] commands, string items, string program) = TheSection();
        string folder = Directory.CreateDirectory(Path.Combine(Feed.Root, "stranger")).FullName, project = Path.Combine(folder, "desk");

        commands[0].Should().Be("dotnet pack -c Release -o ../packages", "that is done already");
        foreach (string command in commands[1..])
        {
            if (command == "cd desk") folder = project;
            if (!command.StartsWith("dotnet ", StringComparison.Ordinal)) continue;
            // What tests pack has another version, which is asked for by name.
            string[] version = command.Contains("add package", StringComparison.Ordinal) ? ["--version", Feed.Version] : [];
            string[] words = [.. command.Split(' ')[1..].Select(w => w == "../packages" ? Feed.Folder : w), .. version];
            _ = Shell.MustRun(folder, Feed.Cache, "dotnet", words);
        }

        string policy = Directory.CreateDirectory(Path.Combine(project, "imail-server")).FullName;
        File.Copy(Repository.PathOf("rules", "imail-server", "policy.yaml"), Path.Combine(policy, "policy.yaml"));
        string file = Path.Combine(project, "desk.csproj");
        File.WriteAllText(file, File.ReadAllText(file).Replace("</Project>", items + "\n</Project>", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(project, "Program.cs"), program);

        Shell.MustRun(project, Feed.Cache, "dotnet", "run").TrimEnd().Should().EndWith("covered (clauses)");
        _ = Shell.MustRun(project, Feed.Cache, "dotnet", "publish", "-o", "../published");
        Directory.Delete(project, recursive: true);
        Shell.MustRun(Feed.Root, Feed.Cache, "dotnet", Path.Combine("stranger", "published", "desk.dll")).TrimEnd().Should().Be("covered (clauses)");
    }

    private static (string[] Commands, string Items, string Program) TheSection()
    {
        string page = File.ReadAllText(Repository.PathOf("README.md"));
        string section = page[page.IndexOf("## In a project of your own", StringComparison.Ordinal)..page.IndexOf("## An example", StringComparison.Ordinal)];
        section.Should().Contain("`dotnet run` prints `covered (clauses)`");
        string[] blocks = [.. Indented().Matches(section).Select(m => string.Join('\n', m.Value.Trim('\n').Split('\n').Select(l => l.Length > 4 ? l[4..] : "")))];
        blocks.Should().HaveCount(3);
        return (blocks[0].Split('\n'), blocks[1], blocks[2]);
    }

    // Lines that begin with four blanks, and empty ones between them.
    [GeneratedRegex(@"(?:^    .*\n|^\n(?=    ))+", RegexOptions.Multiline)]
    private static partial Regex Indented();
}
