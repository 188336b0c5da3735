using ScopeRules.Diagnostics;
using ScopeRules.Text;

namespace ScopeRules.Tests.Diagnostics;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class DiagnosticBagTests
{
    private readonly DiagnosticBag _bag = new();
    private readonly SourceText _source = new("policy.yaml", "one\ntwo\nthree\n");

    [Test]
    public void Mistakes_come_out_by_file_then_by_place_whatever_the_order_in_which_they_were_found()
    {
        _bag.Report(TextCodes.Tag, _source.SpanOf(8, 9));
        _bag.Report(TextCodes.MergeKey, new SourceText("facts.yaml", "x").SpanOf(0, 1));
        _bag.Report(TextCodes.Tag, _source.SpanOf(0, 1));
        _bag.ReportFile(TextCodes.NotAFile, "policy.yaml", help: null, "a folder");

        _bag.ToSorted().Select(d => d.ToString()).Should().Equal(
            "facts.yaml(1,1): error SCOPE1014: merge keys (<<) are not used here",
            "policy.yaml: error SCOPE1002: this is a folder where a file is meant",
            "policy.yaml(1,1): error SCOPE1013: tags (!) are not used here",
            "policy.yaml(3,1): error SCOPE1013: tags (!) are not used here");
    }

    [Test]
    public void A_hundred_are_listed_and_the_rest_is_counted_once_however_often_it_is_passed_on()
    {
        for (int i = 0; i < 1_234; i++) _bag.Report(TextCodes.Tag, _source.SpanOf(i % 13, (i % 13) + 1));
        DiagnosticBag other = new();
        other.AddRange(_bag);

        IReadOnlyList<Diagnostic> sorted = other.ToSorted();

        sorted.Should().HaveCount(101);
        sorted[^1].ToString().Should().Be("policy.yaml: error SCOPE1099: further mistakes, not shown: 1,134");
    }

    [Test]
    public void A_hundred_and_no_more_are_only_listed()
    {
        for (int i = 0; i < 100; i++) _bag.Report(TextCodes.Tag, _source.SpanOf(0, 1));

        _bag.ToSorted().Should().HaveCount(100).And.OnlyContain(d => d.Code == "SCOPE1013");
    }

    [TestCase("licnce", "did you mean `licence`?")]
    [TestCase("nothing-like-it", "there are `licence` and `levels`")]
    public void A_misspelt_name_gets_a_suggestion_or_the_list(string misspelt, string help) =>
        _bag.DidYouMean(misspelt, ["licence", "levels", "licence"]).Should().Be(help);

    [Test]
    public void There_is_no_list_of_nothing_and_no_long_one()
    {
        _bag.DidYouMean("x", []).Should().BeNull();
        _bag.DidYouMean("nothing-like-it", Enumerable.Range(0, 13).Select(i => $"name{i}")).Should().BeNull();
        _bag.DidYouMean("nothing-like-it", ["only"]).Should().Be("there is `only`");
    }
}
