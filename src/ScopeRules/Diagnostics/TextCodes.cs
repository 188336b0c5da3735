using static ScopeRules.Diagnostics.Descriptor;

namespace ScopeRules.Diagnostics;

/// <summary>Mistakes of files and of YAML and JSON as such, before any meaning: 1000 to 1999.</summary>
internal static class TextCodes
{
    public static readonly Descriptor Unreadable = Error(1001, "cannot read the file: {0}");
    public static readonly Descriptor NotAFile = Error(1002, "this is a folder where a file is meant");
    public static readonly Descriptor Empty = Error(1003, "the file is empty, or is not an ordinary file");
    public static readonly Descriptor TooLarge = Error(1004, "the file is larger than {0:N0} bytes");
    public static readonly Descriptor InvalidUtf8 = Error(1005, "the file is not valid UTF-8 from here on");
    public static readonly Descriptor ForbiddenCharacter = Error(1006, "the character U+{0:X4} is not allowed: it is {1}");
    public static readonly Descriptor TabIndentation = Error(1007, "a tab where YAML wants spaces");
    public static readonly Descriptor Syntax = Error(1008, "not valid YAML: {0}");
    public static readonly Descriptor TooDeep = Error(1009, "nested more than {0} levels deep");
    public static readonly Descriptor TooManyEvents = Error(1010, "more than {0:N0} keys and values in one file");
    public static readonly Descriptor ScalarTooLong = Error(1011, "a single value of more than {0:N0} characters");
    public static readonly Descriptor AnchorOrAlias = Error(1012, "anchors and aliases (& and *) are not used here");
    public static readonly Descriptor Tag = Error(1013, "tags (!) are not used here");
    public static readonly Descriptor MergeKey = Error(1014, "merge keys (<<) are not used here");
    public static readonly Descriptor DuplicateKey = Error(1015, "`{0}` stands here a second time; the first is in line {1}");
    public static readonly Descriptor SeveralDocuments = Error(1016, "a second document starts here; one file holds one");
    public static readonly Descriptor NoDocument = Error(1017, "the file says nothing");
    public static readonly Descriptor Directive = Error(1018, "the directive {0} is not used here");
    public static readonly Descriptor KeyNotText = Error(1019, "a key must be a plain word");
    public static readonly Descriptor InvalidJson = Error(1020, "not valid JSON: {0}");
    public static readonly Descriptor More = Error(1099, "further mistakes, not shown: {0:N0}");

    /// <summary>All of them, by number.</summary>
    public static readonly IReadOnlyList<Descriptor> All =
    [
        Unreadable, NotAFile, Empty, TooLarge, InvalidUtf8, ForbiddenCharacter, TabIndentation, Syntax, TooDeep, TooManyEvents,
        ScalarTooLong, AnchorOrAlias, Tag, MergeKey, DuplicateKey, SeveralDocuments, NoDocument, Directive, KeyNotText, InvalidJson,
        More,
    ];
}
