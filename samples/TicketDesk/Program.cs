using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ScopeRules.Hosting;
using TicketDesk;
using TicketDesk.Tickets;
using TicketDesk.Webhooks;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = RawBody.MostBytes);
builder.Services.AddOptions<DeskOptions>().BindConfiguration(DeskOptions.Section)
    .Validate(DeskOptions.HasSecret, "TicketDesk:Secret must have 32 bytes at least; set it by the environment (TicketDesk__Secret) or a file of secrets.")
    .Validate(DeskOptions.HasNoShortSecret, "TicketDesk:PreviousSecret must have 32 bytes at least, or be left out.")
    .ValidateOnStart();

builder.Services.AddScopeRules(builder.Configuration.GetSection("ScopeRules"));
builder.Services.AddSingleton(services => new Mappings(Path.Combine(
    services.GetRequiredService<IHostEnvironment>().ContentRootPath, services.GetRequiredService<IOptions<DeskOptions>>().Value.Mappings)));

builder.Services.AddSingleton<MappingFit>();
builder.Services.TryAddSingleton(TimeProvider.System);
builder.Services.AddSingleton<SignatureCheck>();
builder.Services.AddSingleton<ReplayCache>();
builder.Services.AddSingleton<TicketEndpoint>();
builder.Services.AddProblemDetails();
builder.Services.AddHealthChecks().AddScopeRules();

WebApplication app = builder.Build();
app.Services.GetRequiredService<MappingFit>().Require(); // loads mappings and policy
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapHealthChecks("/health");
app.MapPost("/tickets/{system}", (string system, HttpRequest request, TicketEndpoint endpoint, CancellationToken cancellation) =>
    endpoint.PostAsync(system, request, cancellation));
app.Run();
