using System.Net;
using Microsoft.Extensions.Time.Testing;
using ScopeRules.TicketDesk.Tests.Support;
using TicketDesk.Webhooks;

namespace ScopeRules.TicketDesk.Tests;

/// <summary>A request is taken once.</summary>
internal sealed class ReplayTests
{
    private static readonly SignedTicket Genuine = new("zendesk", Desk.Payload("zendesk"));

    [Test]
    public async Task Of_the_same_request_sent_many_times_at_once_one_is_taken()
    {
        using Desk desk = new();
        using HttpClient client = desk.CreateClient();

        HttpResponseMessage[] answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() => client.SendAsync(Genuine.ToRequest()))));

        answers.Count(a => a.StatusCode == HttpStatusCode.OK).Should().Be(1);
        answers.Count(a => a.StatusCode == HttpStatusCode.Conflict).Should().Be(63);
    }

    [Test]
    public async Task The_same_ticket_signed_anew_is_another_request()
    {
        using Desk desk = new();

        using HttpResponseMessage first = await desk.SendAsync(Genuine);
        using HttpResponseMessage second = await desk.SendAsync(Genuine with { SentAt = Desk.Now.AddSeconds(1) });

        (first.StatusCode, second.StatusCode).Should().Be((HttpStatusCode.OK, HttpStatusCode.OK));
    }

    [Test]
    public async Task A_request_is_remembered_for_as_long_as_it_would_be_taken()
    {
        using Desk desk = new();
        SignedTicket ticket = Genuine with { SentAt = Desk.Now.AddMinutes(5) };
        using HttpResponseMessage first = await desk.SendAsync(ticket);

        desk.Clock.Advance(TimeSpan.FromMinutes(10));
        using HttpResponseMessage late = await desk.SendAsync(ticket);
        desk.Clock.Advance(TimeSpan.FromSeconds(1));
        using HttpResponseMessage tooLate = await desk.SendAsync(ticket);

        (first.StatusCode, late.StatusCode, tooLate.StatusCode).Should().Be((HttpStatusCode.OK, HttpStatusCode.Conflict, HttpStatusCode.Unauthorized));
    }

    [Test]
    public void A_request_checked_at_its_last_moment_is_known_the_moment_after()
    {
        FakeTimeProvider clock = new(Desk.Now);
        ReplayCache cache = new(clock);
        Seal seal = new("one", Desk.Now.AddMinutes(5));
        cache.Admit(seal).Should().Be(Admission.Taken);

        clock.Advance(TimeSpan.FromMinutes(5) + TimeSpan.FromMilliseconds(1));

        cache.Admit(seal).Should().Be(Admission.Replayed);
    }

    [Test]
    public async Task A_request_is_known_after_the_clock_was_put_back()
    {
        using Desk desk = new();
        using HttpResponseMessage first = await desk.SendAsync(Genuine);

        desk.Clock.Advance(TimeSpan.FromSeconds(301)); // another request comes, and what is too old goes
        using HttpResponseMessage other = await desk.SendAsync(Genuine with { SentAt = Desk.Now.AddSeconds(301) });
        desk.Clock.AdjustTime(Desk.Now.AddSeconds(299));
        using HttpResponseMessage again = await desk.SendAsync(Genuine);

        (first.StatusCode, other.StatusCode, again.StatusCode).Should().Be((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Conflict));
    }

    [Test]
    public void When_there_are_too_many_no_more_are_taken_until_some_are_too_old()
    {
        FakeTimeProvider clock = new(Desk.Now);
        ReplayCache cache = new(clock);
        for (int i = 0; i < ReplayCache.Most; i++) cache.Admit(new Seal($"{i}", Desk.Now.AddMinutes(5))).Should().Be(Admission.Taken);

        cache.Admit(new Seal("one more", Desk.Now.AddMinutes(5))).Should().Be(Admission.Full);
        cache.Admit(new Seal("0", Desk.Now.AddMinutes(5))).Should().Be(Admission.Replayed);
        clock.Advance(TimeSpan.FromMinutes(10.1));
        cache.Admit(new Seal("one more", Desk.Now.AddMinutes(10))).Should().Be(Admission.Taken);
    }

    [Test]
    public void A_request_that_fails_however_often_takes_no_room_from_the_others()
    {
        ReplayCache cache = new(new FakeTimeProvider(Desk.Now));
        Seal failing = new("one", Desk.Now.AddMinutes(5));
        for (int i = 0; i < ReplayCache.Most; i++)
        {
            cache.Admit(failing).Should().Be(Admission.Taken);
            cache.Forget(failing);
        }

        cache.Admit(new Seal("another", Desk.Now.AddMinutes(5))).Should().Be(Admission.Taken);
        cache.Admit(new Seal("another", Desk.Now.AddMinutes(5))).Should().Be(Admission.Replayed);
    }
}
