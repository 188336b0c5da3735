using ScopeRules.Model;

namespace ScopeRules.Tool.Interviews;

/// <summary>What a person says when asked for a fact.</summary>
internal abstract record Reply
{
    /// <summary>The value of the fact.</summary>
    internal sealed record Answer(RawValue Value) : Reply;

    internal sealed record DontKnow : Reply;

    /// <summary>Nothing at all: with that, an assumption is confirmed.</summary>
    internal sealed record Nothing : Reply;

    /// <summary>To take back the last answer.</summary>
    internal sealed record Back : Reply;

    internal sealed record Quit : Reply;

    /// <summary>No answer to this question.</summary>
    /// <param name="Why">What is wrong with it.</param>
    internal sealed record Misunderstood(string Why) : Reply;
}
