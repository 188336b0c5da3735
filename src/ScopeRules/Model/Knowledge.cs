using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Model;

/// <summary>What a case knows of one fact.</summary>
internal abstract record Knowledge
{
    /// <summary>Exactly one value is left.</summary>
    public virtual bool IsKnown => false;

    /// <summary>One answer, be it that it stands for several values.</summary>
    public virtual bool IsOneAnswer => IsKnown;

    /// <summary>Why the value given was not recognised; null where it was, or none was given.</summary>
    public virtual string? Unrecognised => null;

    /// <summary>The value, or the part of it, that was not recognised; null where its place is not known.</summary>
    public virtual SourceSpan? UnrecognisedAt => null;

    /// <summary>The values left on a column of the fact.</summary>
    public abstract Left On(Column column);

    /// <summary>What is known for certain, as it stands in YAML.</summary>
    public virtual Node ToNode() => NewNode.Plain(ToString()!);
}

/// <summary>Values left on a column.</summary>
/// <param name="Values">Null: all that the policy declares.</param>
/// <param name="NoneToo">Whether it may also be no declared value, on which every test is false.</param>
internal readonly record struct Left(IReadOnlyList<ValueRange>? Values, bool NoneToo);

/// <summary>Not given.</summary>
internal sealed record Missing : Knowledge
{
    public static readonly Missing Instance = new();

    public override Left On(Column column) => new(null, NoneToo: false);

    public override string ToString() => "missing";
}

/// <summary>Asked for, and whoever was asked doesn't know: it may be any declared value, and none is assumed.</summary>
internal sealed record DontKnow : Knowledge
{
    public static readonly DontKnow Instance = new();

    public override Left On(Column column) => new(null, NoneToo: false);

    public override string ToString() => "don't know";
}

/// <summary>One value (known), or several still possible (partly known), in order and apart from each other.</summary>
internal sealed record Values(AnswerType Type, IReadOnlyList<ValueRange> Possible) : Knowledge
{
    public override bool IsKnown => Possible is [{ IsOne: true }];

    public override bool IsOneAnswer => Possible.Count == 1;

    public override Left On(Column column) => new(Possible, NoneToo: false);

    public override Node ToNode() => IsOneAnswer ? Type.ToNode(Possible[0]) : NewNode.List(Possible.Select(Type.ToNode));

    public override string ToString() =>
        IsOneAnswer ? Type.Write(Possible[0]) : "[" + string.Join(", ", Possible.Select(Type.Write)) + "]";
}

/// <summary>Given, but no value that the policy declares: it may be any of them, or none.</summary>
internal sealed record UnrecognisedValue(string Reason, SourceSpan? Span = null) : Knowledge
{
    public override string? Unrecognised => Reason;

    public override SourceSpan? UnrecognisedAt => Span;

    public override Left On(Column column) => new(null, NoneToo: true);

    public override string ToString() => "unrecognised";
}

/// <summary>What is known of a <c>several-of</c>.</summary>
/// <param name="Fact">The fact whose members they are.</param>
/// <param name="Includes">Members that are certainly in the set.</param>
/// <param name="Perhaps">Members that may be in it.</param>
/// <param name="Reason">Why a member was not recognised, which leaves every unlisted member open; else null.</param>
/// <param name="Span">Where that member stands, if it stands in a text.</param>
internal sealed record SetKnowledge(
    Fact Fact, IReadOnlyList<int> Includes, IReadOnlyList<int> Perhaps, string? Reason, SourceSpan? Span = null) : Knowledge
{
    private static readonly ValueRange[] In = [1], Out = [0], Either = [0, 1];

    public override bool IsKnown => Perhaps.Count == 0 && Reason is null;

    public override string? Unrecognised => Reason;

    public override SourceSpan? UnrecognisedAt => Span;

    public override Left On(Column column)
    {
        int member = column.Member!.Value;
        if (Includes.Contains(member)) return new(In, NoneToo: false);
        return new(Perhaps.Contains(member) || Reason is not null ? Either : Out, NoneToo: false);
    }

    public override Node ToNode() => NewNode.List(Includes.Select(m => NewNode.Plain(Fact.Values[m].Name)));

    public override string ToString()
    {
        string includes = "[" + string.Join(", ", Includes.Select(m => Fact.Values[m].Name)) + "]";
        return Perhaps.Count == 0 ? includes : $"{{includes: {includes}, perhaps: [{string.Join(", ", Perhaps.Select(m => Fact.Values[m].Name))}]}}";
    }
}
