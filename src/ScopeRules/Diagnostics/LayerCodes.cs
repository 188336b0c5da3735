using static ScopeRules.Diagnostics.Descriptor;

namespace ScopeRules.Diagnostics;

/// <summary>Mistakes between the files of one policy: parameters, layers and sets. 2140 to 2159.</summary>
internal static class LayerCodes
{
    // Parameters.
    public static readonly Descriptor UnknownParameter = Error(2140, "there is no parameter `{0}`");
    public static readonly Descriptor ParameterInParameter = Error(2141, "a parameter can't be made of another one");

    // Layers.
    public static readonly Descriptor ExtendsItself = Error(2142, "a policy can't extend itself: {0}");
    public static readonly Descriptor TooManyLayers = Error(2143, "more than {0} layers lie upon each other");
    public static readonly Descriptor NothingToChange = Error(2144, "the policy that is extended has no clause or rider `{0}`");
    public static readonly Descriptor InBaseAlready = Error(2145, "the policy that is extended has `{0}` already, in {1}, line {2}");
    public static readonly Descriptor ChangedTwice = Error(2146, "`{0}` stands under `{1}` already");

    // Policy sets.
    public static readonly Descriptor SetInSet = Error(2150, "`{0}` is a set of policies, which can't be {1}");
    public static readonly Descriptor MemberTwice = Error(2151, "the policy `{0}` is in this set already");
    public static readonly Descriptor DeclaredDifferently = Error(2152, "`{0}` is declared otherwise in {1}, line {2}");
    public static readonly Descriptor RankedDifferently = Error(2153, "the set ranks {0} before {1}, and its member `{2}` the other way round");
    public static readonly Descriptor MembersOverlap = Error(2154, "`{0}` and `{1}` can both apply to one case: {2}");

    /// <summary>All of them, by number.</summary>
    public static readonly IReadOnlyList<Descriptor> All =
    [
        UnknownParameter, ParameterInParameter,
        ExtendsItself, TooManyLayers, NothingToChange, InBaseAlready, ChangedTwice,
        SetInSet, MemberTwice, DeclaredDifferently, RankedDifferently, MembersOverlap,
    ];
}
