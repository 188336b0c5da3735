using ScopeRules.Diagnostics;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Diagnostics;

/// <summary>
/// tests/cases/bad: a policy with mistakes, or a good one with facts that have mistakes. The whole text that a user reads is
/// pinned in expected.txt.
/// </summary>
public sealed class BadCaseTests
{
    // These come from files that can't be opened, that are very large, or from the machine, and are tested where those are.
    private static readonly Descriptor[] NotFromText =
    [
        TextCodes.Empty, TextCodes.TooLarge, TextCodes.TooManyEvents, TextCodes.ScalarTooLong,
        PolicyCodes.NoTimeZones, PolicyCodes.NoFolder,
    ];

    private static IEnumerable<TestCaseData> Cases => CaseFolders.Under("bad");

    [TestCaseSource(nameof(Cases))]
    public void Every_mistake_is_reported_where_it_stands(string name)
    {
        string rendered = Render(name);

        rendered.Should().NotBeEmpty("a bad case is refused");
        Expected.Compare(PinnedFile(name), rendered);
    }

    [Test]
    public void Every_kind_of_mistake_has_a_case()
    {
        string[] reported = [.. Cases.SelectMany(c => Run((string)c.Arguments[0]!)).Select(d => d.Code).Distinct()];

        Catalogue.All.Except(NotFromText).Select(d => d.Code).Should().BeEquivalentTo(reported);
    }

    [Test]
    public void A_message_is_one_line_in_lower_case_without_a_full_stop()
    {
        foreach (Diagnostic diagnostic in Cases.SelectMany(c => Run((string)c.Arguments[0]!)))
        {
            diagnostic.Message.Should().NotContainAny("\n", "\r").And.NotEndWith(".");
            char.IsUpper(diagnostic.Message[0]).Should().BeFalse(diagnostic.Message);
        }
    }

    /// <summary>What all cases render now.</summary>
    public static IEnumerable<string> Rendered() => Cases.Select(c => Render((string)c.Arguments[0]!));

    /// <summary>What they are to render.</summary>
    public static IEnumerable<string> Pinned() => Cases.Select(c => File.ReadAllText(PinnedFile((string)c.Arguments[0]!)));

    private static string PinnedFile(string name) => Path.Combine(Repository.Cases, "bad", name, "expected.txt");

    private static string Render(string name) => string.Join('\n', Run(name).Select(d => d.Render()));

    private static IReadOnlyList<Diagnostic> Run(string name)
    {
        string folder = Path.Combine(Repository.Cases, "bad", name);
        PolicyResult result = CaseFolder.Load(folder);
        string? facts = Directory.EnumerateFiles(folder, "facts.*").SingleOrDefault();
        if (facts is null) return result.Diagnostics;
        CaseFacts given = FactsFile.Read(result.OrThrow(), facts);
        return [.. given.Problems.Concat(given.Policy.Decide(given).Problems).Select(p => p.Diagnostic).Distinct()];
    }
}
