namespace ScopeRules.Benchmarks.Cases.Notes;

/// <summary>Complete cases of the notes, weighted so that every verdict is common.</summary>
internal static class NotesDraws
{
    private static readonly int[] Sizes = [25, 100, 1000, 5000, 100_000];

    public static NotesCase Draw(Random random) => new()
    {
        Request = random.Mostly(50, NotesRequest.Explain, NotesRequest.Guide, NotesRequest.FixProblem),
        Product = random.Any<NotesProduct>(),
        Platform = random.Any<NotesPlatform>(),
        Licence = random.Mostly(88, NotesLicence.Full),
        Severity = random.Any<NotesSeverity>(),
        Channel = random.Any<NotesChannel>(),
        Agreement = random.Chance(92),
        Altered = random.Chance(10),
        Production = random.Chance(50),
        ThirdParty = random.Chance(10),
        OwnCode = random.Chance(20),
        Latest = random.Chance(50),
        Users = random.Next(Sizes[random.Next(Sizes.Length)]),
    };
}
