namespace ScopeRules.Benchmarks.Cases.Notes;

/// <summary>How the library takes the facts of such a case.</summary>
internal sealed partial record NotesCase : IFactSource
{
    public static IReadOnlyList<FactColumn> Columns { get; } =
    [
        new("request", KebabEnum<NotesRequest>.Names),
        new("product", KebabEnum<NotesProduct>.Names),
        new("platform", KebabEnum<NotesPlatform>.Names),
        new("licence", KebabEnum<NotesLicence>.Names),
        new("severity", KebabEnum<NotesSeverity>.Names),
        new("channel", KebabEnum<NotesChannel>.Names),
        new("agreement"),
        new("altered"),
        new("production"),
        new("third-party"),
        new("own-code"),
        new("latest"),
        new("users"),
    ];

    public void Give(FactWriter facts)
    {
        if (Request is { } request) facts.SetValue(0, (int)request);
        if (Product is { } product) facts.SetValue(1, (int)product);
        if (Platform is { } platform) facts.SetValue(2, (int)platform);
        if (Licence is { } licence) facts.SetValue(3, (int)licence);
        if (Severity is { } severity) facts.SetValue(4, (int)severity);
        if (Channel is { } channel) facts.SetValue(5, (int)channel);
        if (Agreement is { } agreement) facts.SetYesNo(6, agreement);
        if (Altered is { } altered) facts.SetYesNo(7, altered);
        if (Production is { } production) facts.SetYesNo(8, production);
        if (ThirdParty is { } thirdParty) facts.SetYesNo(9, thirdParty);
        if (OwnCode is { } ownCode) facts.SetYesNo(10, ownCode);
        if (Latest is { } latest) facts.SetYesNo(11, latest);
        if (Users is { } users) facts.SetNumber(12, users);
    }
}
