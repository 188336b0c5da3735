using System.Globalization;
using System.Text;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Cases;

/// <summary>JSON comes from other systems: whatever it is, it becomes facts or problems, and never an exception.</summary>
public sealed class JsonFactsTests
{
    [TestCase("", 1, 1, "there is nothing in the text")]
    [TestCase("  \n ", 2, 2, "there is nothing in the text")]
    [TestCase("{", 1, 2, "the text ends before everything in it is closed")]
    [TestCase("{\"a\"", 1, 5, "the text ends before everything in it is closed")]
    [TestCase("{\"a\": [true", 1, 12, "the text ends before everything in it is closed")]
    [TestCase("{\"a\": [1", 1, 9, "the number does not end properly")]
    [TestCase("{\"a\": 1x}", 1, 8, "the number does not end properly")]
    [TestCase("{\"a\": \"x", 1, 9, "the text ends before everything in it is closed")]
    [TestCase("{\"a\": tr", 1, 9, "without double quotes there are only numbers, true, false and null")]
    [TestCase("{\"a\": 1,", 1, 8, "the text ends before everything in it is closed")]
    [TestCase("{\"a\": 1} 2", 1, 10, "something stands behind the end")]
    [TestCase("{\"a\": 1}}", 1, 9, "something stands behind the end")]
    [TestCase("{\"a\": 1,}", 1, 9, "nothing stands behind the comma")]
    [TestCase("{\"a\": [1, ]}", 1, 11, "nothing stands behind the comma")]
    [TestCase("{\"a\": 1 \"b\": 2}", 1, 9, "here should be a comma or the closing bracket")]
    [TestCase("{\"a\" 1}", 1, 6, "here should be a colon")]
    [TestCase("{\"a\": }", 1, 7, "here should be a value; texts stand in double quotes")]
    [TestCase("{\"a\": yes}", 1, 7, "here should be a value; texts stand in double quotes")]
    [TestCase("{\"a\": NaN}", 1, 7, "here should be a value; texts stand in double quotes")]
    [TestCase("{\"a\": +1}", 1, 7, "here should be a value; texts stand in double quotes")]
    [TestCase("{\"a\": .5}", 1, 7, "here should be a value; texts stand in double quotes")]
    [TestCase("{\"a\": trub}", 1, 10, "without double quotes there are only numbers, true, false and null")]
    [TestCase("{\"a\": 01}", 1, 8, "a number can't start with a zero")]
    [TestCase("{\"a\": 1.}", 1, 9, "this is no number")]
    [TestCase("{\"a\": -}", 1, 8, "this is no number")]
    [TestCase("{\"a\": 1e}", 1, 9, "this is no number")]
    [TestCase("{\"a\": \"x\ty\"}", 1, 9, "a control character stands inside a text")]
    [TestCase("{\"a\": \"x\ny\"}", 1, 9, "a control character stands inside a text")]
    [TestCase("{\"a\": \"C:\\dir\"}", 1, 11, "a backslash starts an escape, and there is none like this")]
    [TestCase("{a: 1}", 1, 2, "here should be a name in double quotes")]
    [TestCase("{'a': 1}", 1, 2, "here should be a name in double quotes")]
    [TestCase("{\n \"größe\": 1,\n \"a\": ?}", 3, 7, "here should be a value; texts stand in double quotes")]
    [TestCase("{\"größe\": \"🛟\", \"a\": ?}", 1, 22, "here should be a value; texts stand in double quotes")]
    [TestCase("{/* why */ \"a\": 1}", 1, 2, "JSON has no comments")]
    [TestCase("{\"a\": \"\\ud83d\"}", 1, 7, "an escape is half a character")]
    [TestCase("{\"a\": \"\\udedf\"}", 1, 7, "an escape is half a character")]
    [TestCase("{\"\\ud83d\": 1}", 1, 2, "an escape is half a character")]
    [TestCase("{\"a\": [{\"\\udedf\": 1}]}", 1, 9, "an escape is half a character")]
    public void A_mistake_is_told_in_plain_words_where_it_stands(string json, int line, int column, string reason)
    {
        CaseFacts facts = Samples.Policy.Case(Encoding.UTF8.GetBytes(json));

        Problem problem = facts.Problems.Should().ContainSingle().Subject;
        problem.FactName.Should().BeNull("the text as a whole is refused");
        problem.ToString().Should().Be($"<json>({line},{column}): error SCOPE1020: not valid JSON: {reason}");
        Samples.Policy.Decide(facts).Verdict.Should().Be(Verdict.AskManager);
    }

    [TestCase("null", "nothing")]
    [TestCase("[]", "a list")]
    [TestCase("[{\"active\": true}]", "a list")]
    [TestCase("42", "`42`")]
    [TestCase("\"active\"", "`active`")]
    [TestCase("true", "`true`")]
    public void Anything_but_an_object_is_refused(string json, string what) =>
        Samples.Policy.Case(Encoding.UTF8.GetBytes(json)).Problems.Should().ContainSingle()
            .Which.ToString().Should().Be($"<json>(1,1): error SCOPE3003: facts are a mapping of names to values, but here is {what}");

    [Test]
    public void An_empty_object_gives_nothing() => Samples.Policy.Case("{}"u8).Problems.Should().BeEmpty();

    [Test]
    public void A_byte_order_mark_is_left_out() =>
        Samples.Policy.Case([0xEF, 0xBB, 0xBF, .. "{\"actve\": true}"u8]).Problems.Should().ContainSingle()
            .Which.ToString().Should().StartWith("<json>(1,2): error SCOPE3001:");

    [Test]
    public void Bytes_that_are_no_UTF_8_are_refused() =>
        Samples.Policy.Case([.. "{\"request\": \""u8, 0xFF, .. "\"}"u8]).Problems.Should().ContainSingle()
            .Which.ToString().Should().Be("<json>(1,14): error SCOPE1005: the file is not valid UTF-8 from here on");

    [Test]
    public void Brackets_nest_sixteen_deep_and_no_deeper()
    {
        static byte[] nested(int lists) => Encoding.UTF8.GetBytes("{\"request\": " + new string('[', lists) + new string(']', lists) + "}");

        Samples.Policy.Case(nested(15)).Problems.Should().ContainSingle().Which.Diagnostic.Message.Should().Be("`request`: a list is not one of its values");
        Samples.Policy.Case(nested(16)).Problems.Should().ContainSingle().Which.Diagnostic.Message.Should().Be("not valid JSON: brackets nest too deep");
        SmallStack.Run(() => Samples.Policy.Case(nested(500_000)).Problems.Count).Should().Be(1);
    }

    [Test]
    public void Text_beyond_four_mebibytes_is_refused() =>
        Samples.Policy.Case(Encoding.UTF8.GetBytes("{\"request\": \"" + new string('x', 4 * 1024 * 1024) + "\"}")).Problems.Should().ContainSingle()
            .Which.ToString().Should().Be("<json>: error SCOPE1004: the file is larger than 4,194,304 bytes");

    [TestCase("9007199254740991", true)]
    [TestCase("9007199254740992", false)]
    [TestCase("9007199254740993", false, Description = "as a double it would be ...992")]
    [TestCase("-9007199254740993", false)]
    public void Numbers_are_exact(string digits, bool isKnown)
    {
        Policy policy = Samples.With("  n: {question: How many, answer: whole-number}", "{n: " + long.Parse(digits, CultureInfo.InvariantCulture) % 1_000 + "}");

        policy.Case(Encoding.UTF8.GetBytes($"{{\"n\": {digits}}}")).Problems.Any().Should().Be(!isKnown);
    }

    [Test]
    public void A_million_digits_are_a_number_that_is_not_counted()
    {
        Policy policy = Samples.With("  n: {question: How many, answer: whole-number}", "{n: 1}");

        policy.Case(Encoding.UTF8.GetBytes("{\"n\": " + new string('9', 1_000_000) + "}")).Problems.Should().ContainSingle()
            .Which.Diagnostic.Message.Should().Be("`n`: `" + new string('9', 57) + "...` is no whole number that is counted here");
    }

    [TestCase("__proto__")]
    [TestCase("constructor")]
    [TestCase("$type")]
    [TestCase("")]
    [TestCase("Request")]
    [TestCase("request ")]
    public void Other_names_are_undeclared_whatever_they_mean_elsewhere(string name) =>
        Samples.Policy.Case(Encoding.UTF8.GetBytes($"{{\"{name}\": \"explain\"}}")).Problems.Should().ContainSingle()
            .Which.Diagnostic.Message.Should().Be($"the policy has no fact `{name}`");

    [TestCase("{\"active\": true, \"active\": true}")]
    [TestCase("{\"active\": true, \"activ\\u0065\": true}", Description = "spelt with an escape")]
    [TestCase("{\"active\": true, \"request\": \"explain\", \"active\": null}")]
    public void A_fact_that_comes_twice_is_no_longer_recognised(string json)
    {
        CaseFacts facts = Samples.Policy.Case(Encoding.UTF8.GetBytes(json));

        facts.Problems.Should().ContainSingle().Which.Diagnostic.Message.Should().Be("`active` is given twice");
        Samples.Policy.Decide(facts).Assuming.Should().BeEmpty();
        Samples.Policy.Explain(facts).Clauses[1].Tests.Should().ContainSingle().Which.Given.Should().Be("unrecognised");
    }

    [Test]
    public void Heaps_of_mistakes_are_listed_up_to_a_hundred_and_then_counted()
    {
        string json = "{" + string.Join(",", Enumerable.Range(0, 100_000).Select(i => $"\"n{i}\": 1")) + "}";

        CaseFacts facts = Samples.Policy.Case(Encoding.UTF8.GetBytes(json));

        facts.Problems.Should().HaveCount(101);
        facts.Problems[^1].ToString().Should().Be("error SCOPE1099: further mistakes, not shown: 99,900");
    }

    [Test]
    public void What_is_only_counted_still_withdraws_assumptions()
    {
        string twice = string.Join(",", Enumerable.Repeat("\"request\": \"explain\"", 102));
        CaseFacts all = Samples.Policy.Case(Encoding.UTF8.GetBytes($"{{{twice}, \"actve\": false}}"));

        all.Problems.Should().HaveCount(101).And.NotContain(p => p.FactName == "actve");
        Samples.Policy.Decide(all).Verdict.Should().Be(Verdict.AskManager);
    }
}
