using ScopeRules.Tool.Tests.Support;

namespace ScopeRules.Tool.Tests.Readme;

/// <summary>
/// What the guide for policy authors shows, done in a folder of its own in the order of the page. YAML whose first line is a comment
/// with a file's name becomes that file; other YAML adds to the guide's first policy, or is a case of its suite.
/// </summary>
internal sealed class AuthorGuide : IDisposable
{
    private const string FirstPolicy = "print-server";

    private readonly TemporaryFolder _folder = new();

    private AuthorGuide(IReadOnlyList<Block> blocks)
    {
        List<Session> sessions = [];
        for (int i = 0; i < blocks.Count; i++)
        {
            Block block = blocks[i];
            if (FileOf(block) is { } file) _ = _folder.Write(file, block.Text + "\n");
            else if (block.Language == "sh") sessions.Add(new Session(block.Text, blocks[i + 1].Text, Run(block.Text)));
        }

        Sessions = sessions;
    }

    public static string Page { get; } = Repository.PathOf("rules", "README.md");

    public static IReadOnlyList<Block> Blocks { get; } = ReadmeBlocks.Of(Page);

    /// <summary>Pieces of a policy that add to the first one.</summary>
    public static IReadOnlyList<string> Additions => [.. Pieces.Where(t => !IsCase(t))];

    /// <summary>Cases of the first policy's suite.</summary>
    public static IReadOnlyList<string> Cases => [.. Pieces.Where(IsCase)];

    public IReadOnlyList<Session> Sessions { get; }

    private static IEnumerable<string> Pieces => Blocks.Where(b => b.Language == "yaml" && FileOf(b) is null).Select(b => b.Text);

    public static AuthorGuide Follow() => new(Blocks);

    /// <summary>Loads the first policy with an addition.</summary>
    public PolicyResult Add(string addition)
    {
        _ = _folder.Write($"{FirstPolicy}/addition.yaml", $$"""
            scoperules: 1
            policy: addition
            title: An addition
            source: {document: Print Server scope of support}
            extends: policy.yaml
            {{addition}}
            otherwise: {verdict: ask-manager, presume: not-covered, refer: support-manager}

            """);
        return Policy.Load(Path.Combine(_folder.Path, FirstPolicy, "addition.yaml"));
    }

    /// <summary>Runs the cases of a piece of a suite of the first policy.</summary>
    public ToolRun Try(string cases)
    {
        _ = _folder.Write("piece.yaml", $"policy: {FirstPolicy}\ncases:\n{cases}\n");
        return ToolRun.In(_folder.Path, input: null, "test", FirstPolicy, "--suite", "piece.yaml");
    }

    public void Dispose() => _folder.Dispose();

    private static bool IsCase(string text) => text.StartsWith("- name:", StringComparison.Ordinal);

    private static string? FileOf(Block block)
    {
        string first = block.Text.Split('\n')[0];
        return block.Language == "yaml" && first.StartsWith("# ", StringComparison.Ordinal) ? first[2..] : null;
    }

    private string Run(string commands)
    {
        string printed = "";
        foreach (string command in commands.Split('\n'))
        {
            string[] words = command.Split(' ');
            words[0].Should().Be("scoperules");
            ToolRun run = ToolRun.In(_folder.Path, input: null, words[1..]);
            printed += run.Out + run.Error;
        }

        return printed.TrimEnd('\n');
    }

    /// <summary>Commands that the guide shows, with what they print.</summary>
    /// <param name="Commands">The commands.</param>
    /// <param name="Shown">What the guide says that they print.</param>
    /// <param name="Printed">What they printed.</param>
    internal sealed record Session(string Commands, string Shown, string Printed);
}
