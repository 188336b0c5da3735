using System.Text;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Answers;

public sealed class NumberTests
{
    private const string Declared = """
          price:
            question: What did it cost?
            answer: number
            unit: euros
            per: seat
          share:
            question: Which share is it?
            answer: number
            from: 0
            to: 1.5
        """;

    private static readonly Policy Policy = Samples.With(Declared, "{price: {at-least: 99.95}, share: {less-than: 0.333333}}");

    [TestCase("0", "0")]
    [TestCase("-0.0", "0")]
    [TestCase("1.50", "1.5")]
    [TestCase("99.95", "99.95")]
    [TestCase("0.000001", "0.000001")]
    [TestCase("-0.000001", "-0.000001")]
    [TestCase("[2, 1.0, 1]", "[1, 2]")]
    [TestCase("9000000000", "9000000000")]
    [TestCase("-9000000000.000000", "-9000000000")]
    [TestCase("0.0000001", "0.0000005", Description = "somewhere between two millionths")]
    [TestCase("-0.0000001", "-0.0000005")]
    [TestCase("~", "missing")]
    [TestCase("9000000000.0000001", "`9000000000.0000001` is beyond the numbers that are counted here")]
    [TestCase("99999999999999999999999999", "`99999999999999999999999999` is beyond the numbers that are counted here")]
    [TestCase("'1.5'", "the text `1.5` is no number; numbers stand without quotes")]
    [TestCase("1,5", "`1,5` is no number")]
    [TestCase("1e3", "`1e3` is no number")]
    [TestCase(".5", "`.5` is no number")]
    [TestCase("5.", "`5.` is no number")]
    [TestCase("yes", "`yes` is no number")]
    public void A_number_is_taken_as_its_digits(string yaml, string read) => Reading.Of(Policy, "price", yaml).Should().Be(read);

    [TestCase("1.5", "1.5")]
    [TestCase("1.50000001", "`1.50000001` is more than 1.5")]
    [TestCase("-0.0000001", "`-0.0000001` is less than 0")]
    public void Limits_are_kept_to_the_last_digit(string yaml, string read) => Reading.Of(Policy, "share", yaml).Should().Be(read);

    [TestCase("99.95", true)]
    [TestCase("99.949999", false)]
    [TestCase("99.9499999999999999999999999999999", false)]
    [TestCase("99.9500000000000000000000000000001", true)]
    public void A_comparison_is_exact_whatever_the_digits(string price, bool covered) => Decide(Declared, "{price: {at-least: 99.95}}", $"price: {price}").Should().Be(covered);

    [TestCase("0.000001", "more-than", "0.000001", false)]
    [TestCase("0.0000010000001", "more-than", "0.000001", true)]
    [TestCase("-0.0000010000001", "less-than", "-0.000001", true)]
    [TestCase("-0.0000009999999", "less-than", "-0.000001", false)]
    [TestCase("-0.0000009999999", "at-most", "-0.000001", false)]
    public void What_lies_between_two_millionths_is_neither(string price, string comparison, string bound, bool covered) =>
        Decide(Declared, $"{{price: {{{comparison}: {bound}}}}}", $"price: {price}").Should().Be(covered);

    [Test]
    public void A_number_beside_a_millionth_is_not_that_number() => Decide(Declared, "{price: 2.5}", "price: 2.5000001").Should().BeFalse();

    [Test]
    public void A_program_gives_a_decimal() => Reading.Of(Policy.Case().Set("price", 99.950m), "price").Should().Be("99.95");

    [TestCase("1e3", "`1e3` is written with an exponent, which is not taken")]
    [TestCase("1.5E0", "`1.5E0` is written with an exponent, which is not taken")]
    [TestCase("12.5", "12.5")]
    public void JSON_says_it_without_an_exponent(string json, string read) =>
        Reading.Of(Policy.Case(Encoding.UTF8.GetBytes($"{{\"price\": {json}}}")), "price").Should().Be(read);

    [Test]
    public void What_it_counts_is_told_to_people()
    {
        Policy.Vocabulary.Facts.Select(f => (f.Unit, f.Per)).Should().Equal(("euros", "seat"), (null, null));
        Policy.Vocabulary.Facts.Select(f => f.AnswerType.Expected).Should().Equal("a number, in euros per seat", "a number from 0 to 1.5");
    }

    [Test]
    public void A_test_is_said_with_the_bounds_as_they_are_written()
    {
        Policy policy = Samples.With(Declared, "{share: {at-most: 1.25, more-than: 0.5}}");

        policy.Explain(policy.Case().Set("share", 1m)).Clauses[0].Tests.Select(t => t.Test).Should().Equal("share is more than 0.5 and at most 1.25");
    }

    private static bool Decide(string facts, string condition, string given)
    {
        Policy policy = Samples.With(facts, condition);
        CaseFacts known = policy.Case();
        known.AddYaml(given + "\n");
        known.Problems.Should().BeEmpty();
        return policy.Decide(known).Verdict == Verdict.Covered;
    }
}
