using System.Text.Json.Serialization;

namespace ScopeRules.Benchmarks.Cases.IMail;

// The answers of the one-of facts, as an application would have them.

[JsonConverter(typeof(KebabEnum<Request>))]
internal enum Request
{
    Explain,
    Guide,
    FixProblem,
    DoWork,
    CheckOver,
    SpeedUp,
    Teach,
    SuggestProgressProduct,
    JudgeOtherProduct,
    CheckCompatibility,
    GetRelease,
    RequestFeature,
    Promise,
    GetPastSafeguard,
    FindOutSetup,
    ContactDevelopers,
    PassOn,
    Quote,
    BuySupport,
    SomethingElse,
}

[JsonConverter(typeof(KebabEnum<About>))]
internal enum About
{
    Imail,
    InstalledDefaults,
    Surroundings,
    OtherSoftware,
    OwnCode,
    AddedFiles,
    OtherProgress,
    EarlierFix,
    Licensing,
    SomethingElse,
}

[JsonConverter(typeof(KebabEnum<AtFault>))]
internal enum AtFault
{
    NothingElse,
    InDoubt,
    InstalledDefaults,
    Outside,
}

[JsonConverter(typeof(KebabEnum<Stage>))]
internal enum Stage
{
    InUse,
    InstallUpgrade,
    Moving,
    Moved,
    MovingOther,
}

[JsonConverter(typeof(KebabEnum<RemoteSession>))]
internal enum RemoteSession
{
    None,
    CustomerControls,
    StaffControl,
}

[JsonConverter(typeof(KebabEnum<Licence>))]
internal enum Licence
{
    Full,
    Evaluation,
    NoneYet,
}

[JsonConverter(typeof(KebabEnum<Agreement>))]
internal enum Agreement
{
    Active,
    NotActive,
}

[JsonConverter(typeof(KebabEnum<OwnHours>))]
internal enum OwnHours
{
    Standard,
    MomentInside,
    MomentOutside,
}

[JsonConverter(typeof(KebabEnum<AfterHoursBooking>))]
internal enum AfterHoursBooking
{
    None,
    Ahead,
    OnTheSpot,
}

[JsonConverter(typeof(KebabEnum<Restart>))]
internal enum Restart
{
    NoHelp,
    Helped,
    NotTried,
}
