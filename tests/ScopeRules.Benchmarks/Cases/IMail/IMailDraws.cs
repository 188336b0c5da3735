using ScopeRules.Benchmarks.HandWritten.IMail;

namespace ScopeRules.Benchmarks.Cases.IMail;

/// <summary>Complete cases of iMail, weighted so that every verdict is common and half of the help can wait.</summary>
internal static class IMailDraws
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan[] Offsets = [TimeSpan.Zero, TimeSpan.FromHours(-5), TimeSpan.FromHours(-4), TimeSpan.FromHours(2)];

    /// <summary>A case whose facts don't contradict each other.</summary>
    public static IMailCase Draw(Random random)
    {
        bool canWait = random.Chance(50);
        while (true)
        {
            IMailCase drawn = DrawAny(random, canWait);
            if (!IMailByHand.Decide(drawn).IsContradictory) return drawn;
        }
    }

    /// <summary>A case whose facts may contradict each other.</summary>
    public static IMailCase DrawAny(Random random) => DrawAny(random, random.Chance(50));

    private static IMailCase DrawAny(Random random, bool canWait) => new()
    {
        Request = random.Mostly(65, Request.Explain, Request.Guide, Request.FixProblem),
        About = random.Mostly(50, About.Imail),
        AtFault = random.Mostly(70, AtFault.NothingElse),
        Altered = random.Chance(8),
        Stage = random.Mostly(50, Stage.InUse),
        PlatformListed = random.Chance(88),
        RemoteSession = random.Mostly(80, RemoteSession.None, RemoteSession.CustomerControls),
        DataRefused = random.Chance(10),
        Licence = random.Mostly(85, Licence.Full),
        Agreement = random.Mostly(80, Agreement.Active),
        OwnHours = random.Mostly(75, OwnHours.Standard),
        CanWait = canWait,
        WantedAt = random.Moment(),
        AfterHoursBooking = random.Any<AfterHoursBooking>(),
        BookedAt = random.Moment(),
        TermsRefused = random.Chance(15),
        Extended = random.Chance(50),
        IncidentsLeft = random.Next(4),
        ProductionDown = random.Chance(50),
        Restart = random.Any<Restart>(),
    };

    // To the second, half of them at a time at which somebody in New York works.
    private static DateTimeOffset Moment(this Random random)
    {
        DateTimeOffset day = Start.AddDays(random.Next(730));
        int second = random.Chance(50) ? random.Next(14 * 3600, 22 * 3600) : random.Next(24 * 3600);
        return day.AddSeconds(second).ToOffset(Offsets[random.Next(Offsets.Length)]);
    }
}
