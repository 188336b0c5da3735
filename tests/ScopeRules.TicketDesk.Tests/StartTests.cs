using Microsoft.Extensions.Options;
using ScopeRules.TicketDesk.Tests.Support;

namespace ScopeRules.TicketDesk.Tests;

/// <summary>What keeps the desk from starting.</summary>
internal sealed class StartTests
{
    [TestCase(0)]
    [TestCase(31)]
    public void Without_a_secret_of_32_bytes_it_does_not_start(int length)
    {
        using Desk desk = new(("TicketDesk:Secret", new string('x', length)));

        string message = Starting(desk).Should().Throw<OptionsValidationException>().Which.Message;

        message.Should().Be("TicketDesk:Secret must have 32 bytes at least; set it by the environment (TicketDesk__Secret) or a file of secrets.");
    }

    [Test]
    public void A_short_secret_of_before_keeps_it_from_starting_and_is_not_shown()
    {
        using Desk desk = new(("TicketDesk:PreviousSecret", "hush"));

        Starting(desk).Should().Throw<OptionsValidationException>().Which.ToString().Should().Contain("TicketDesk:PreviousSecret").And.NotContain("hush");
    }

    [Test]
    public void A_mapping_with_mistakes_keeps_it_from_starting()
    {
        using TemporaryFolder folder = new();
        _ = folder.Write("osticket.yaml", "mapping: 1\npolicy: imail-server\n");
        using Desk desk = new(("TicketDesk:Mappings", folder.Path));

        Starting(desk).Should().Throw<PolicyException>().WithMessage("*the mapping needs the key `system`*");
    }

    [Test]
    public void Mappings_that_do_not_fit_their_policy_keep_it_from_starting_and_all_mistakes_are_said()
    {
        using TemporaryFolder folder = new();
        string first = folder.Write("a.yaml", "mapping: 1\npolicy: imail-server\nsystem: osticket\nfacts:\n  reqest: {path: /request}\n");
        string second = folder.Write("b.yaml", "mapping: 1\npolicy: print-shop\nsystem: zammad\nfacts:\n  request: {path: /request}\n");
        using Desk desk = new(("TicketDesk:Mappings", folder.Path));

        Starting(desk).Should().Throw<InvalidOperationException>().Which.Message.Should().Be($"""
            Mappings don't fit the policy.
            {first}(5,3): error SCOPE6021: the policy has no fact `reqest`
             5 |   reqest: {"{path: /request}"}
               |   ^^^^^^
              help: did you mean `request`?
            {second}(2,9): error SCOPE6020: this mapping is for the policy `print-shop`, not for `imail-server`
             2 | policy: print-shop
               |         ^^^^^^^^^^
              help: hold it against its own policy, or correct the name
            """);
    }

    [Test]
    public void Two_mappings_for_one_system_keep_it_from_starting()
    {
        const string Mapping = "mapping: 1\npolicy: imail-server\nsystem: osticket\nfacts:\n  request: {path: /request}\n";
        using TemporaryFolder folder = new();
        string first = folder.Write("a.yaml", Mapping), second = folder.Write("b.yaml", Mapping);
        using Desk desk = new(("TicketDesk:Mappings", folder.Path));

        Starting(desk).Should().Throw<InvalidOperationException>().WithMessage($"{first} and {second} are both for tickets of osticket; keep one of them.");
    }

    [TestCase(".")]
    [TestCase("no-folder")]
    public void Without_a_mapping_it_does_not_start(string below)
    {
        using TemporaryFolder folder = new();
        string mappings = Path.GetFullPath(below, folder.Path);
        using Desk desk = new(("TicketDesk:Mappings", mappings));

        Starting(desk).Should().Throw<InvalidOperationException>().WithMessage($"There is no mapping (*.yaml) in {mappings}, so that no ticket could be taken.");
    }

    private static Action Starting(Desk desk) => () => desk.CreateClient().Dispose();
}
