using System.Text.Json.Serialization;

namespace ScopeRules.Benchmarks.Cases.Notes;

// The answers of the one-of facts, as an application would have them.

[JsonConverter(typeof(KebabEnum<NotesRequest>))]
internal enum NotesRequest
{
    Explain,
    Guide,
    FixProblem,
    DoWork,
    SpeedUp,
    Teach,
    Quote,
    SomethingElse,
}

[JsonConverter(typeof(KebabEnum<NotesProduct>))]
internal enum NotesProduct
{
    Mail,
    Files,
    Monitor,
    Reports,
    Mobile,
    Legacy,
}

[JsonConverter(typeof(KebabEnum<NotesPlatform>))]
internal enum NotesPlatform
{
    Windows,
    Linux,
    Container,
    Cloud,
    Other,
}

[JsonConverter(typeof(KebabEnum<NotesLicence>))]
internal enum NotesLicence
{
    Full,
    Evaluation,
    NoneYet,
}

[JsonConverter(typeof(KebabEnum<NotesSeverity>))]
internal enum NotesSeverity
{
    Critical,
    Major,
    Minor,
    Cosmetic,
}

[JsonConverter(typeof(KebabEnum<NotesChannel>))]
internal enum NotesChannel
{
    Phone,
    Web,
    Email,
}
