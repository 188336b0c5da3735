using System.Reflection;

namespace ScopeRules.Tool.Tests.Readme;

/// <summary>The sample QuickStart prints what its page says. With SCOPERULES_BLESS=1 that is written anew; read it then.</summary>
[NonParallelizable]
internal sealed class QuickStartTests
{
    private const string Prefix = "dotnet run --project samples/QuickStart -- ";

    private static readonly string Page = Repository.PathOf("samples", "QuickStart", "README.md");

    private static IEnumerable<object[]> Sessions => ReadmeBlocks.Of(Page).Chunk(2).Select(b => new object[] { b[0].Text, b[1].Text });

    [TestCaseSource(nameof(Sessions))]
    public void A_command_prints_what_the_page_says(string commands, string expected)
    {
        string printed = string.Concat(commands.Split('\n').Select(Run)).TrimEnd('\n');
        if (Environment.GetEnvironmentVariable("SCOPERULES_BLESS") == "1")
            File.WriteAllText(Page, File.ReadAllText(Page).Replace($"{commands}\n```\n\n```text\n{expected}\n", $"{commands}\n```\n\n```text\n{printed}\n", StringComparison.Ordinal));
        else
            printed.Should().Be(expected);
    }

    [Test]
    public void Without_a_policy_it_says_how_it_is_used() =>
        Run(Prefix.TrimEnd()).Should().Be("Usage: QuickStart POLICY [FACT=VALUE ...]\n");

    private static string Run(string command)
    {
        command.Should().StartWith(Prefix.TrimEnd());
        string[] arguments = command[Prefix.TrimEnd().Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        (TextWriter output, TextWriter error, string folder) = (Console.Out, Console.Error, Environment.CurrentDirectory);
        StringWriter printed = new() { NewLine = "\n" };
        try
        {
            Console.SetOut(printed);
            Console.SetError(printed);
            Environment.CurrentDirectory = Repository.Root;
            _ = Assembly.Load("QuickStart").EntryPoint!.Invoke(null, [arguments]);
            return printed.ToString();
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
            Environment.CurrentDirectory = folder;
        }
    }
}
