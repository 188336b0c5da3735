using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ScopeRules.TicketDesk.Tests.Support;

namespace ScopeRules.TicketDesk.Tests;

/// <summary>What the sample's README says is so.</summary>
internal sealed class ReadmeTests
{
    private static readonly IReadOnlyList<Block> Blocks = ReadmeBlocks.Of(Path.Combine(Desk.Folder, "README.md"));

    [Test]
    public async Task Its_commands_sign_a_ticket_and_bring_back_what_it_shows()
    {
        if (!IsThere("openssl") || !IsThere("curl")) Assert.Ignore("openssl or curl is not there.");
        using Desk desk = new();
        desk.UseKestrel(0);
        desk.StartServer();
        desk.Clock.SetUtcNow(DateTimeOffset.UtcNow);
        string commands = Blocks.Single(b => b.Language == "sh").Text;
        commands.Should().Contain("http://localhost:5080");

        string answer = await RunAsync(commands.Replace("http://localhost:5080", desk.ClientOptions.BaseAddress.ToString().TrimEnd('/'), StringComparison.Ordinal));

        JsonSerializerOptions indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Default };
        JsonNode.Parse(answer)!["next"]!.ToJsonString(indented).Should().Be(Blocks.Single(b => b.Language == "json").Text);
    }

    private static bool IsThere(string program) =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static async Task<string> RunAsync(string commands)
    {
        ProcessStartInfo start = new("sh", ["-c", commands]) { RedirectStandardOutput = true, WorkingDirectory = Repository.Root };
        start.Environment["TicketDesk__Secret"] = Desk.Secret;
        start.Environment["no_proxy"] = "localhost,127.0.0.1";
        using Process process = Process.Start(start)!;
        string answer = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return answer;
    }
}
