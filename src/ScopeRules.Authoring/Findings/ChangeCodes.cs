using ScopeRules.Diagnostics;
using static ScopeRules.Diagnostics.Descriptor;

namespace ScopeRules.Authoring.Findings;

/// <summary>What a new revision of a policy takes away from those who use the old one: 5100 to 5119.</summary>
internal static class ChangeCodes
{
    // Cases that were right would be wrong now, or mean something else.
    public static readonly Descriptor FactGone = Error(5100, "there is no fact `{0}` any more, and cases may give it");
    public static readonly Descriptor AnswerChanged = Error(5101, "`{0}` is answered with {1} now, and was with {2}");
    public static readonly Descriptor ValueGone = Error(5102, "`{0}` has no value `{1}` any more, and cases may give it");
    public static readonly Descriptor ValueSplit = Error(5103, "`{1}` of `{0}` stands for several values now, so cases that give it leave open which");
    public static readonly Descriptor BoundsNarrower = Error(5104, "`{0}` takes less than before: {1} now, and it was {2}");
    public static readonly Descriptor MeasureChanged = Error(5105, "`{0}` counts something else than before: {1} now, and it was {2}");
    public static readonly Descriptor NameMoved = Error(5106, "`{0}` is something else than `{1}` now, and was a former name of it");

    // What answers may name would not be there any more.
    public static readonly Descriptor ContactGone = Warning(5110, "there is no contact `{0}` any more");
    public static readonly Descriptor ChannelGone = Warning(5111, "there is no channel `{0}` any more");
    public static readonly Descriptor LevelGone = Warning(5112, "there is no level `{0}` any more");
    public static readonly Descriptor ClauseGone = Warning(5113, "there is no clause or rider `{0}` any more");

    /// <summary>All of them, by number.</summary>
    public static readonly IReadOnlyList<Descriptor> All =
    [
        FactGone, AnswerChanged, ValueGone, ValueSplit, BoundsNarrower, MeasureChanged, NameMoved,
        ContactGone, ChannelGone, LevelGone, ClauseGone,
    ];
}
