using System.Net.Mime;
using Microsoft.Net.Http.Headers;
using ScopeRules;
using ScopeRules.Hosting;
using ScopeRules.Mapping;
using TicketDesk.Webhooks;

namespace TicketDesk.Tickets;

/// <summary><c>POST /tickets/{system}</c>. Size, then signature over the bytes, and only then is anything read into them.</summary>
internal sealed partial class TicketEndpoint(
    SignatureCheck signatures, ReplayCache replays, Mappings mappings, MappingFit fit, IPolicySource policies, IPolicyDecider decider, ILogger<TicketEndpoint> logger)
{
    public async Task<IResult> PostAsync(string system, HttpRequest request, CancellationToken cancellation)
    {
        if (!IsPlainJson(request)) return Refuse(StatusCodes.Status415UnsupportedMediaType, "Send application/json, not compressed.");
        byte[]? body;
        try
        {
            body = await RawBody.ReadAsync(request, cancellation);
        }
        catch (BadHttpRequestException e) // by the server, which knows sooner; nobody has signed, so that it is no more than a line in the log
        {
            return e.StatusCode == StatusCodes.Status413PayloadTooLarge ? TooLarge() : Refuse(e.StatusCode, "The body could not be read.");
        }

        if (body is null) return TooLarge();
        if (signatures.Check(request.Headers, body) is not { } seal) return Refuse(StatusCodes.Status401Unauthorized, "The signature is missing, wrong or too old.");
        if (mappings.Of(system) is not { } mapping) return Refuse(StatusCodes.Status404NotFound, "There is no mapping for tickets of this system.");
        if (!policies.TryGetCurrent(out PolicySnapshot? current)) return Unavailable("The policy of this system is not loaded.");
        fit.Hold(current);
        if (current.Policy.Id != mapping.Policy) return Unavailable("The policy of this system is not loaded.");
        return replays.Admit(seal) switch // last, so that what was refused can be sent again
        {
            Admission.Replayed => Refuse(StatusCodes.Status409Conflict, "This request was taken before."),
            Admission.Full => Unavailable("Too many requests were taken in the last minutes."),
            _ => Decide(mapping, body, seal),
        };

        IResult Refuse(int status, string why)
        {
            LogRefused(mappings.Of(system)?.System ?? "an unknown system", status); // a name that anybody may make up is not logged
            return Results.Problem(statusCode: status, detail: why);
        }

        IResult TooLarge() => Refuse(StatusCodes.Status413PayloadTooLarge, $"A ticket has {RawBody.MostBytes} bytes at most.");

        IResult Unavailable(string why)
        {
            request.HttpContext.Response.Headers.RetryAfter = "60";
            return Refuse(StatusCodes.Status503ServiceUnavailable, why);
        }
    }

    private IResult Decide(TicketMapping mapping, byte[] body, Seal seal)
    {
        Decision decision;
        try
        {
            decision = decider.Decide(policy => mapping.Map(policy, body));
        }
        catch
        {
            replays.Forget(seal); // it was not answered, so that the sender may try again
            throw;
        }

        LogDecided(mapping.System, decision.Verdict, decision.Basis);
        foreach (Problem problem in decision.Problems) LogProblem(mapping.System, problem.Diagnostic.Code, problem.FactName ?? "the ticket");
        return Results.Json(TicketAnswer.Of(decision));
    }

    private static bool IsPlainJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
        && type.MediaType.Equals(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase)
        && request.Headers.ContentEncoding.Count == 0;

    // Names of facts, never what a ticket says.
    [LoggerMessage(1, LogLevel.Warning, "A ticket of {System} has a problem: {Code} ({Fact})")]
    private partial void LogProblem(string system, string code, string fact);

    [LoggerMessage(2, LogLevel.Information, "A ticket of {System} was decided: {Verdict} ({Basis})")]
    private partial void LogDecided(string system, Verdict verdict, Basis basis);

    [LoggerMessage(3, LogLevel.Warning, "A request for {System} was refused: {Status}")]
    private partial void LogRefused(string system, int status);
}
