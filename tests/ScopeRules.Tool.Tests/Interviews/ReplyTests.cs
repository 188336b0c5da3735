using ScopeRules.Model;
using ScopeRules.Tool.Interviews;

namespace ScopeRules.Tool.Tests.Interviews;

/// <summary>What typed lines mean.</summary>
internal sealed class ReplyTests
{
    private const string OneOf = "answer: one-of, values: {cars: {meaning: Cars, values: {van: Van, coupe: {meaning: Coupe, formerly: coach}}}, something-else: Else}";
    private const string SeveralOf = "answer: several-of, values: {a1: A1, b2: B2}";

    [TestCase("", "nothing")]
    [TestCase("  ", "nothing")]
    [TestCase("?", "don't know")]
    [TestCase(" Don't Know ", "don't know")]
    [TestCase("don’t know", "don't know")]
    [TestCase("dont know", "don't know")]
    [TestCase("BACK", "back")]
    [TestCase("quit\r", "quit")]
    public void Some_words_are_no_answers_whatever_is_asked(string line, string meaning)
    {
        foreach (string answer in new[] { OneOf, SeveralOf, "answer: yes-no", "answer: number", "answer: date" }) Said(answer, line).Should().Be(meaning);
    }

    [TestCase("yes", "yes")]
    [TestCase("1", "yes")]
    [TestCase("2", "no")]
    [TestCase("Y", "yes")]
    [TestCase("n", "no")]
    [TestCase("1, 2", "[yes, no]")]
    [TestCase("3", "? `3` is neither yes nor no")]
    [TestCase("yes no", "? `yes no` is neither yes nor no")]
    public void A_yes_no_is_answered_by_its_number_its_word_or_a_letter(string line, string meaning) => Said("answer: yes-no", line).Should().Be(meaning);

    [TestCase("van", "van")]
    [TestCase("VAN", "van")]
    [TestCase("coach", "coach")]
    [TestCase("2", "van")]
    [TestCase("1", "cars")]
    [TestCase("4", "something-else")]
    [TestCase("2,3", "[van, coupe]")]
    [TestCase("[van]", "van")]
    [TestCase("3 , Van,", "[coupe, van]")]
    [TestCase("5", "? `5` is not one of its values")]
    [TestCase("02", "van")]
    [TestCase("-1", "? `-1` is not one of its values")]
    [TestCase("99999999999", "? `99999999999` is not one of its values")]
    [TestCase(",", "? an empty list leaves no value possible")]
    [TestCase("none", "? `none` is not one of its values")]
    public void Values_are_answered_by_their_numbers_or_names_and_several_with_commas(string line, string meaning) => Said(OneOf, line).Should().Be(meaning);

    [TestCase("1", "[a1]")]
    [TestCase("2, A1", "[b2, a1]")]
    [TestCase("none", "[]")]
    [TestCase("[]", "[]")]
    [TestCase("None", "[]")]
    [TestCase("none, 1", "? `none` is not one of its values")]
    public void Of_a_several_of_all_members_are_answered(string line, string meaning) => Said(SeveralOf, line).Should().Be(meaning);

    [Test]
    public void Where_a_value_is_called_none_that_is_meant() =>
        Said("answer: several-of, values: {none: 'No part, but the whole', b2: B2}", "none").Should().Be("[none]");

    [TestCase("answer: whole-number, from: 1", "3", "3")]
    [TestCase("answer: whole-number, from: 1", "0", "? `0` is less than 1")]
    [TestCase("answer: whole-number", "\"3\"", "3")]
    [TestCase("answer: whole-number", "[3, 4]", "[3, 4]")]
    [TestCase("answer: number", "1,5", "? `1,5` is no number")]
    [TestCase("answer: version", "3.10", "3.10")]
    [TestCase("answer: version", "\"3.10\"", "3.10")]
    [TestCase("answer: version", "3", "3")]
    [TestCase("answer: date", "2026-03", "2026-03")]
    [TestCase("answer: date-time", "2026-07-01T10:00:00-04:00", "2026-07-01T10:00:00-04:00")]
    public void Other_kinds_are_answered_as_in_a_facts_file_but_need_no_quotes(string answer, string line, string meaning) => Said(answer, line).Should().Be(meaning);

    private static string Said(string answer, string line)
    {
        Policy policy = Policy.Parse($$"""
            scoperules: 1
            policy: p
            title: P
            source: {document: D}
            precedence: [covered]
            facts:
              f: {question: "What is it?", {{answer}}}
            sections:
            - heading: H
              clauses:
              - {id: c, title: C, cites: H, when: always, verdict: covered}
            otherwise: {verdict: covered}
            """).OrThrow();
        return ReplyReader.Read(policy.Vocabulary.Facts[0], line) switch
        {
            Reply.Nothing => "nothing",
            Reply.DontKnow => "don't know",
            Reply.Back => "back",
            Reply.Quit => "quit",
            Reply.Misunderstood { Why: var why } => "? " + why,
            Reply.Answer { Value: RawList list } => "[" + string.Join(", ", list.Items.Select(Text)) + "]",
            Reply.Answer { Value: var value } => Text(value),
            var other => throw new InvalidOperationException($"There is no {other} here."),
        };
    }

    private static string Text(RawValue value) => value is RawNumber number ? number.Digits : ((RawText)value).Text;
}
