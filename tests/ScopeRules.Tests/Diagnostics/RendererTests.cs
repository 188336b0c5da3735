using ScopeRules.Diagnostics;
using ScopeRules.Text;

namespace ScopeRules.Tests.Diagnostics;

public sealed class RendererTests
{
    [Test]
    public void A_mistake_has_its_place_its_line_a_caret_and_help() =>
        Render("facts:\n  a: !t 1\n", 12, 14, "leave the tag out").Should().Be("""
            policy.yaml(2,6): error SCOPE1013: tags (!) are not used here
             2 |   a: !t 1
               |      ^^
              help: leave the tag out

            """);

    [Test]
    public void Without_help_there_is_no_line_for_it() =>
        Render("a: !t 1\n", 3, 5).Should().EndWith("   |    ^^\n");

    [Test]
    public void A_place_behind_the_text_gets_a_caret_all_the_same() =>
        Render("a: 1\n", 5, 5).Should().Be("""
            policy.yaml(2,1): error SCOPE1013: tags (!) are not used here
             2 | 
               | ^

            """);

    [Test]
    public void A_stretch_over_several_lines_is_marked_in_the_first() =>
        Render("abc: {\n  d: e}\n", 5, 14).Should().Contain("\n   |      ^\n");

    [Test]
    public void A_wide_margin_is_kept_for_wide_numbers() =>
        Render(string.Concat(Enumerable.Repeat("x\n", 1_000)) + "!t", 2_000, 2_002).Should().Contain("\n 1001 | !t\n      | ^^\n");

    [Test]
    public void A_long_line_is_shown_from_near_the_mistake_on()
    {
        string[] lines = Render(new string('a', 300) + "!t" + new string('b', 300), 300, 302).Split('\n');

        lines[1].Should().Be(" 1 | " + new string('a', 40) + "!t" + new string('b', 78));
        lines[2].Should().Be("   | " + new string(' ', 40) + "^^");
    }

    [Test]
    public void A_long_mistake_has_a_caret_as_long_as_the_line_shown() =>
        Render(new string('!', 500), 0, 500).Split('\n')[2].Should().Be("   | " + new string('^', 120));

    [Test]
    public void A_tab_is_one_column() => Render("a:\t!t\n", 3, 5).Should().Contain("\n 1 | a: !t\n   |    ^^\n");

    [Test]
    public void What_a_file_holds_does_not_drive_the_terminal()
    {
        DiagnosticBag bag = new();
        bag.Report(PolicyCodes.UnknownContact, new SourceText("a\u001b[2J.yaml", "\u001b[31m").SpanOf(0, 1), "did you mean `\u202e`?", "\u0007\nx");

        bag.ToSorted()[0].Render().Should().Be("a\ufffd[2J.yaml(1,1): error SCOPE2030: there is no contact `\ufffd x`\n 1 | \ufffd[31m\n   | ^\n  help: did you mean `\ufffd`?\n");
    }

    [Test]
    public void A_mistake_without_a_file_starts_with_its_weight() =>
        new Diagnostic(CaseCodes.UndeclaredFact, span: null, file: null, "no such fact", help: null).Render().Should().Be("error SCOPE3001: no such fact\n");

    private static string Render(string text, int start, int end, string? help = null)
    {
        DiagnosticBag bag = new();
        bag.Report(TextCodes.Tag, new SourceText("policy.yaml", text).SpanOf(start, end), help);
        return bag.ToSorted()[0].Render();
    }
}
