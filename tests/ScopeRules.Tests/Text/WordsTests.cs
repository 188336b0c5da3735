using ScopeRules.Text;

namespace ScopeRules.Tests.Text;

public sealed class WordsTests
{
    [TestCase(new string[0], "nothing", "nothing")]
    [TestCase(new[] { "a" }, "a", "a")]
    [TestCase(new[] { "a", "b" }, "a and b", "a or b")]
    [TestCase(new[] { "a", "b", "c" }, "a, b and c", "a, b or c")]
    public void Lists_read_like_prose(string[] items, string and, string or)
    {
        Words.And(items).Should().Be(and);
        Words.Or(items).Should().Be(or);
    }
}
