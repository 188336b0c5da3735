using ScopeRules.Text;

namespace ScopeRules.Tests.Text;

public sealed class NamesTests
{
    [TestCase("a", true)]
    [TestCase("request", true)]
    [TestCase("wanted-at", true)]
    [TestCase("level-2", true)]
    [TestCase("a-", true)]
    [TestCase("yes", true, Description = "yes and no can be values")]
    [TestCase("", false)]
    [TestCase("A", false)]
    [TestCase("2nd", false)]
    [TestCase("-a", false)]
    [TestCase("a_b", false)]
    [TestCase("a b", false)]
    [TestCase("a.b", false)]
    [TestCase("größe", false)]
    [TestCase("\u0430bc", false, Description = "a Cyrillic a")]
    [TestCase("a\n", false)]
    [TestCase("true", false)]
    [TestCase("false", false)]
    [TestCase("null", false)]
    public void A_name_is_made_of_small_letters_digits_and_hyphens(string text, bool isName) => Names.IsName(text).Should().Be(isName);

    [Test]
    public void A_name_has_64_characters_at_most()
    {
        Names.IsName(new string('a', 64)).Should().BeTrue();
        Names.IsName(new string('a', 65)).Should().BeFalse();
    }

    [TestCase("licence", "licence")]
    [TestCase("license", "licence", Description = "a wrong letter")]
    [TestCase("licnce", "licence", Description = "a letter that is missing")]
    [TestCase("licennce", "licence", Description = "a letter too many")]
    [TestCase("lciense", "licence", Description = "two swapped, and one wrong")]
    [TestCase("LICENCE", "licence", Description = "capitals")]
    [TestCase("level", "levels")]
    [TestCase("lvels", "levels")]
    [TestCase("agreement-active", null, Description = "too far from anything")]
    [TestCase("x", null, Description = "one wrong letter of one says nothing")]
    [TestCase("", null)]
    public void The_nearest_candidate_is_suggested(string misspelt, string? nearest) =>
        Names.Nearest(misspelt, ["licence", "levels", "at"]).Should().Be(nearest);

    [Test]
    public void Of_two_equally_near_the_first_by_name_is_suggested_whatever_their_order()
    {
        Names.Nearest("cat", ["hat", "bat"]).Should().Be("bat");
        Names.Nearest("cat", ["bat", "hat"]).Should().Be("bat");
    }

    [Test]
    public void Texts_that_can_be_no_names_cost_nothing() =>
        Names.Nearest(new string('x', 1_000_000), ["licence", new string('x', 999_999)]).Should().BeNull();
}
