using ScopeRules.Printing;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Answers;

/// <summary>Values in an order, values within values, and former names.</summary>
public sealed class OneOfTests
{
    private const string Declared = """
          tier:
            question: Which tier?
            answer: one-of
            order: rising
            values: {bronze: The least, something-else: None of these, silver: More, gold: The most}
          urgency:
            question: How urgent?
            answer: one-of
            order: falling
            exhaustive: yes
            values: {high: At once, middle: Soon, low: Some day}
          product:
            question: Which product?
            answer: one-of
            values:
              servers:
                meaning: A server
                formerly: boxes
                values:
                  mail: {meaning: The mail server, formerly: [post, mailer]}
                  transfer: {meaning: File transfer, values: {ftp: By FTP, web: By web}}
              client: A client
              lone: {meaning: A value of one, values: {only: The only one}}
              something-else: None of these
          parts:
            question: Which parts?
            answer: several-of
            values: {disk: {meaning: A disk, formerly: drive}, fan: A fan}
        """;

    private static readonly Policy Policy = Samples.With(Declared, "{product: mail}");

    [TestCase("{tier: {at-least: silver}}", "tier: bronze; silver; gold; something-else", "no yes yes no")]
    [TestCase("{tier: {at-most: silver}}", "tier: bronze; silver; gold; something-else", "yes yes no no")]
    [TestCase("{tier: {more-than: bronze}}", "tier: bronze; silver; gold; something-else", "no yes yes no")]
    [TestCase("{tier: {less-than: gold}}", "tier: bronze; silver; gold; something-else", "yes yes no no")]
    [TestCase("{tier: {not: {less-than: gold}}}", "tier: bronze; silver; gold; something-else", "no no yes yes")]
    [TestCase("{tier: {at-least: bronze, less-than: gold}}", "tier: bronze; silver; gold; something-else", "yes yes no no")]
    [TestCase("{urgency: {at-least: middle}}", "urgency: high; middle; low", "yes yes no")]
    [TestCase("{urgency: {more-than: middle}}", "urgency: high; middle; low", "yes no no")]
    [TestCase("{urgency: {at-most: middle}}", "urgency: high; middle; low", "no yes yes")]
    [TestCase("{urgency: {less-than: middle}}", "urgency: high; middle; low", "no no yes")]
    [TestCase("{product: {is-a: servers}}", "product: mail; ftp; web; client; only", "yes yes yes no no")]
    [TestCase("{product: {is-a: [transfer, client]}}", "product: mail; ftp; web; client; only", "no yes yes yes no")]
    [TestCase("{product: {not: {is-a: transfer}}}", "product: mail; ftp; web; client; something-else", "yes no no yes yes")]
    [TestCase("{product: {is-a: mail}}", "product: mail; ftp; servers; transfer", "yes no open no")]
    [TestCase("{product: {is-a: servers}}", "product: servers; boxes; transfer; [transfer, client]; [ftp, client]", "yes yes yes open open")]
    [TestCase("{product: {is-a: lone}}", "product: lone; only", "yes yes")]
    [TestCase("{parts: {includes-all: disk}}", "parts: [drive]; [fan]; {includes: [], perhaps: [drive]}", "yes no open")]
    public void A_test_holds_of_the_values_that_are_meant(string condition, string given, string expected)
    {
        Policy policy = Samples.With(Declared, condition);
        string[] parts = given.Split(": ", 2);

        string.Join(' ', parts[1].Split("; ").Select(value => IsCovered(policy, $"{parts[0]}: {value}"))).Should().Be(expected);
        PolicyPrinter.Print(Policy.Parse(PolicyPrinter.Print(policy.Model)).OrThrow().Model).Should().Be(PolicyPrinter.Print(policy.Model));
    }

    [TestCase("product", "servers", "servers")]
    [TestCase("product", "boxes", "servers")]
    [TestCase("product", "post", "mail")]
    [TestCase("product", "[mailer, mail]", "mail")]
    [TestCase("product", "[servers, ftp]", "servers")]
    [TestCase("product", "[ftp, web]", "[ftp, web]")]
    [TestCase("product", "[client, transfer]", "[transfer, client]")]
    [TestCase("product", "lone", "only")]
    [TestCase("product", "server", "`server` is not one of its values; did you mean `servers`?")]
    [TestCase("parts", "[drive, fan]", "[disk, fan]")]
    public void A_case_may_give_a_wider_value_or_a_former_name(string fact, string yaml, string read) => Reading.Of(Policy, fact, yaml).Should().Be(read);

    [Test]
    public void A_wider_value_is_partly_known_and_asked_for_where_that_matters()
    {
        Decision decision = Policy.Decide(Policy.Case().Set("product", "servers"));

        decision.Basis.Should().Be(Basis.MissingFacts);
        decision.Questions.Select(q => q.Fact.Name).Should().Equal("product");
        Policy.Decide(Policy.Case().Set("product", "transfer")).Basis.Should().Be(Basis.Otherwise);
    }

    [Test]
    public void A_wider_value_can_be_assumed() =>
        Samples.With(Declared.Replace("values:\n      servers:", "assume: transfer\n    values:\n      servers:", StringComparison.Ordinal), "{product: mail}")
            .Vocabulary.Facts[2].Assumed.Should().Be("transfer");

    [Test]
    public void Values_within_values_are_told_as_they_nest()
    {
        Fact product = Policy.Vocabulary.Facts[2];

        product.Values.Select(v => v.Name).Should().Equal("servers", "client", "lone", "something-else");
        product.Values[0].Values.Select(v => v.Name).Should().Equal("mail", "transfer");
        product.Values[0].Formerly.Should().Equal("boxes");
        product.AnswerType.Expected.Should().Be("one of mail, ftp, web, client, only, something-else");
    }

    [TestCase("{tier: {at-least: silver}}", "tier is at least silver")]
    [TestCase("{product: {is-a: [client, transfer]}}", "product is a kind of client or transfer")]
    [TestCase("{product: {not: {is-a: transfer}}}", "product is not a kind of transfer")]
    public void A_test_is_said_in_words(string condition, string words)
    {
        Policy policy = Samples.With(Declared, condition);

        policy.Explain(policy.Case()).Clauses[0].Tests.Select(t => t.Test).Should().Equal(words);
    }

    private static string IsCovered(Policy policy, string given)
    {
        CaseFacts facts = policy.Case();
        facts.AddYaml(given + "\n");
        facts.Problems.Should().BeEmpty();
        return policy.Decide(facts).Possible switch { [Verdict.Covered] => "yes", [Verdict.NotCovered] => "no", _ => "open" };
    }
}
