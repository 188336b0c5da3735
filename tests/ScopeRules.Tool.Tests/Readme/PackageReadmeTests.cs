using ScopeRules.Authoring;
using ScopeRules.Mapping;

namespace ScopeRules.Tool.Tests.Readme;

/// <summary>The code of the packages' READMEs is compiled and prints what they say, and all that is public is shown somewhere. With
/// SCOPERULES_BLESS=1 code and output are written anew; read them then.</summary>
[NonParallelizable]
internal sealed class PackageReadmeTests
{
    private static readonly (string Page, Type Snippets)[] Pages =
        [("src/ScopeRules/README.md", typeof(LibrarySnippets)), ("src/ScopeRules.Authoring/README.md", typeof(AuthoringSnippets))];

    private string _before = "";

    private static IEnumerable<object[]> PageCases => Pages.Select(p => new object[] { p.Page, p.Snippets });

    private static IEnumerable<Type> PublicTypes =>
        [.. typeof(Policy).Assembly.ExportedTypes, .. typeof(PolicySuite).Assembly.ExportedTypes, .. typeof(TicketMapping).Assembly.ExportedTypes];

    [SetUp]
    public void Work_in_the_repository()
    {
        _before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = Repository.Root;
    }

    [TearDown]
    public void Go_back() => Environment.CurrentDirectory = _before;

    [TestCaseSource(nameof(PageCases))]
    public void Code_is_compiled_and_prints_what_the_page_says(string page, Type snippets)
    {
        string source = File.ReadAllText(Repository.PathOf("tests", "ScopeRules.Tool.Tests", "Readme", snippets.Name + ".cs"));
        (string Code, string Output)[] compiled = [.. snippets.GetMethods().Where(m => m.DeclaringType == snippets).Select(m => (ReadmeBlocks.BodyOf(m.Name, source), OutputOf(snippets, m)))];
        if (Environment.GetEnvironmentVariable("SCOPERULES_BLESS") == "1") Bless(page, compiled);

        IReadOnlyList<Block> blocks = ReadmeBlocks.Of(page);
        int[] places = [.. Enumerable.Range(0, blocks.Count).Where(i => blocks[i].Language == "csharp")];
        places.Select(i => (blocks[i].Text, blocks[i + 1].Text)).Should().Equal(compiled);
    }

    [TestCaseSource(nameof(PublicTypes))]
    public void A_public_type_is_shown_in_an_example(Type type)
    {
        IEnumerable<string> pages = [Repository.PathOf("README.md"), .. Directory.EnumerateFiles(Repository.PathOf("src"), "README.md", SearchOption.AllDirectories)];
        string name = type.Name.Split('`')[0];
        IEnumerable<string> samples = Directory.EnumerateFiles(Repository.PathOf("samples"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText);

        pages.SelectMany(ReadmeBlocks.Of).Where(b => b.Language == "csharp").Select(b => b.Text).Concat(samples)
            .Any(code => Words(code).Contains(name)).Should().BeTrue("whoever reads the pages and samples sees what {0} is for", name);
    }

    private static string[] Words(string code) => new string([.. code.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ');

    private static string OutputOf(Type snippets, System.Reflection.MethodInfo method)
    {
        StringWriter output = new() { NewLine = "\n" };
        _ = method.Invoke(Activator.CreateInstance(snippets, output), null);
        return output.ToString().TrimEnd('\n');
    }

    private static void Bless(string page, IEnumerable<(string Code, string Output)> compiled)
    {
        string text = File.ReadAllText(page);
        int at = 0;
        foreach ((string code, string output) in compiled)
        {
            at = Replace("```csharp\n", code);
            at = Replace("```text\n", output);
        }

        File.WriteAllText(page, text);

        int Replace(string fence, string block)
        {
            int start = text.IndexOf(fence, at, StringComparison.Ordinal) + fence.Length, end = text.IndexOf("```", start, StringComparison.Ordinal);
            text = text[..start] + block + "\n" + text[end..];
            return start + block.Length + 4;
        }
    }
}
