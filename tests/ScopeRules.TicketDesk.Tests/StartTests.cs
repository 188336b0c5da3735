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
        string folder = Directory.CreateTempSubdirectory("ticketdesk-").FullName;
        File.WriteAllText(Path.Combine(folder, "osticket.yaml"), "mapping: 1\npolicy: imail-server\n");
        using Desk desk = new(("TicketDesk:Mappings", folder));

        Starting(desk).Should().Throw<PolicyException>().WithMessage("*the mapping needs the key `system`*");
        Directory.Delete(folder, recursive: true);
    }

    private static Action Starting(Desk desk) => () => desk.CreateClient().Dispose();
}
