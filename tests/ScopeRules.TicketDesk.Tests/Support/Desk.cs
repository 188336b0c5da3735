using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace ScopeRules.TicketDesk.Tests.Support;

/// <summary>The sample as it runs, on a clock that stands still.</summary>
internal sealed class Desk(params IReadOnlyList<(string Key, string Value)> settings) : WebApplicationFactory<Program>
{
    public const string Secret = "a secret of the tests, long enough for anybody";

    public static readonly string Folder = Repository.PathOf("samples", "TicketDesk");

    public static readonly DateTimeOffset Now = new(2026, 7, 1, 15, 4, 5, TimeSpan.Zero);

    public FakeTimeProvider Clock { get; } = new(Now);

    /// <summary>What the desk itself has logged.</summary>
    public IReadOnlyList<string> Logs => [.. Services.GetFakeLogCollector().GetSnapshot()
        .Where(r => r.Category!.StartsWith("TicketDesk.", StringComparison.Ordinal)).Select(r => $"{r.Level}: {r.Message}")];

    public static string Payload(string system) => File.ReadAllText(Path.Combine(Folder, "payloads", system + ".json"));

    public async Task<HttpResponseMessage> SendAsync(SignedTicket ticket)
    {
        using HttpClient client = CreateClient();
        return await client.SendAsync(ticket.ToRequest());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseContentRoot(Folder);
        builder.UseSetting("TicketDesk:Secret", Secret);
        foreach ((string key, string value) in settings) builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.ClearProviders().AddFakeLogging());
        builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(Clock));
    }
}
