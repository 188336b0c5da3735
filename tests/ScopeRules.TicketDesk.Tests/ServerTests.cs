using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging;
using ScopeRules.TicketDesk.Tests.Support;

namespace ScopeRules.TicketDesk.Tests;

/// <summary>Bodies that the real server refuses to hand on: nobody has signed them, so that they must not fill the log.</summary>
internal sealed class ServerTests
{
    private const int TooMany = (256 * 1024) + 1;

    private static IEnumerable<TestCaseData> Refused =>
    [
        Case("too large, as its length says", $"Content-Length: {TooMany}\r\n\r\n{new string(' ', TooMany)}", 413, "A ticket has 262144 bytes at most."),
        Case("too large, in pieces", $"Transfer-Encoding: chunked\r\n\r\n{TooMany:x}\r\n{new string(' ', TooMany)}\r\n0\r\n\r\n", 413, "A ticket has 262144 bytes at most."),
        Case("a piece without a length", "Transfer-Encoding: chunked\r\n\r\nriddle\r\n{}\r\n0\r\n\r\n", 400, "The body could not be read."),
    ];

    [TestCaseSource(nameof(Refused))]
    public async Task It_is_refused_with_the_reason_and_logged_in_a_line(string headersAndBody, int status, string detail)
    {
        using Desk desk = new();
        desk.UseKestrel(0);
        desk.StartServer();

        string answer = await AnswerAsync(desk.ClientOptions.BaseAddress, "POST /tickets/zendesk HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n" + headersAndBody);

        answer.Should().StartWith($"HTTP/1.1 {status} ").And.Contain($"\"detail\":\"{detail}\"");
        IEnumerable<string> logged = desk.Services.GetFakeLogCollector().GetSnapshot().Where(r => r.Level >= LogLevel.Warning).Select(r => r.Message + r.Exception);
        logged.Should().Equal($"A request for zendesk was refused: {status}");
    }

    private static async Task<string> AnswerAsync(Uri address, string request)
    {
        using TcpClient client = new(address.Host, address.Port);
        await using NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using StreamReader reader = new(stream);
        return await reader.ReadToEndAsync();
    }

    private static TestCaseData Case(string name, string headersAndBody, int status, string detail) =>
        new TestCaseData(headersAndBody, status, detail).SetArgDisplayNames(name);
}
