namespace ScopeRules.Build.Naming;

/// <summary>Names of a policy as C# has them.</summary>
internal static class Identifiers
{
    private static readonly HashSet<string> Keywords =
    [
        .. """
        abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event
        explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null
        object operator out override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string
        struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary><c>at-fault</c> as <c>AtFault</c>.</summary>
    public static string Pascal(string name) =>
        string.Concat(name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpperInvariant(w[0]) + w[1..]));

    /// <summary><c>AtFault</c> as <c>atFault</c>.</summary>
    public static string Camel(string pascal) => char.ToLowerInvariant(pascal[0]) + pascal[1..];

    /// <summary>A name as code must write it: a keyword behind an @.</summary>
    public static string Escape(string name) => Keywords.Contains(name) ? "@" + name : name;

    /// <summary>Whether C# takes it as a name, be it behind an @.</summary>
    public static bool IsIdentifier(string text) =>
        text.Length > 0 && (char.IsLetter(text[0]) || text[0] == '_') && text.All(c => char.IsLetterOrDigit(c) || c == '_');

    /// <summary>Whether it can be a type: C# keeps those of small letters alone to itself, such as <c>record</c>.</summary>
    public static bool IsTypeName(string text) => IsIdentifier(text) && !text.All(char.IsAsciiLetterLower);
}
