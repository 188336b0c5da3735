using System.Text;

namespace ScopeRules.Mapping.Tests;

/// <summary>Tickets nest as deep as documents of rich text do.</summary>
internal sealed class DeepTicketTests
{
    private const int Deepest = 64;

    private static readonly TicketMapping Mapping = TicketMapping.Parse("""
        mapping: 1
        policy: printer-help
        system: desk
        facts:
          rented: {path: /contract, present: yes}
          fault: {path: "/description/[*]/[*]/[*]/[*]/[*]/[*]/[*]/[*]/[*]/[*]/[*]/[*]/[*]/[*]/[*]"}
          opened: {path: "/description/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0"}
        """).OrThrow();

    [TestCase(1)]
    [TestCase(Deepest - 1)]
    public void They_may_nest_64_deep_on_a_small_stack(int lists)
    {
        SmallStack.Run(() => Problems(lists)).Should().NotBeEmpty().And.OnlyContain(code => code == "SCOPE6102"); // read, and not recognised
    }

    [Test]
    public void A_text_in_the_innermost_list_is_something() =>
        SmallStack.Run(() => Map(Deepest - 1, "\"C7\"").State.Known.Select(k => $"{k.Fact.Name}: {k.Knowledge}")).Should().Contain("rented: yes");

    [Test]
    public void One_level_more_is_refused() => SmallStack.Run(() => Problems(Deepest)).Should().Equal("SCOPE1020");

    [Test]
    public void A_bold_word_in_a_list_in_a_list_is_not_too_deep()
    {
        // As Jira has a description.
        string word = """{"type": "text", "text": "now", "marks": [{"type": "strong", "attrs": {"colour": {"name": "red"}}}]}""";
        string paragraph = $$"""{"type": "paragraph", "content": [{{word}}]}""";
        foreach (string list in new[] { "bulletList", "orderedList", "bulletList" })
            paragraph = $$"""{"type": "{{list}}", "content": [{"type": "listItem", "content": [{{paragraph}}]}]}""";
        string ticket = """{"contract": "C7", "issue": {"fields": {"description": {"type": "doc", "version": 1, "content": [TEXT]}}}}""".Replace("TEXT", paragraph, StringComparison.Ordinal);

        Mapping.Map(MappingCaseTests.Policy, Encoding.UTF8.GetBytes(ticket)).Problems.Should().BeEmpty();
    }

    private static IReadOnlyList<string> Problems(int lists) => [.. Map(lists, "0").Problems.Select(p => p.Diagnostic.Code)];

    // Contract and description nest so many lists.
    private static CaseFacts Map(int lists, string innermost)
    {
        string deep = new string('[', lists) + innermost + new string(']', lists);
        return Mapping.Map(MappingCaseTests.Policy, Encoding.UTF8.GetBytes($$"""{"contract": {{deep}}, "description": {{deep}}}"""));
    }
}
