using System.Diagnostics.CodeAnalysis;

namespace ScopeRules;

/// <summary>What came of loading a policy: the policy, or the mistakes that stand in its way.</summary>
public sealed class PolicyResult
{
    internal PolicyResult(Policy? policy, IReadOnlyList<Diagnostic> diagnostics)
    {
        Policy = policy;
        Diagnostics = diagnostics;
    }

    /// <summary>The policy; null where a diagnostic is an error.</summary>
    public Policy? Policy { get; }

    /// <summary>Every mistake found, by place; 100 at most, and one more that counts the rest.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Every file that was read, as a path from the policy's folder with slashes, with the SHA-256 of what was read; of a policy that is
    /// refused those read until then.</summary>
    internal IReadOnlyList<(string Name, string Sha256)> FilesRead { get; init; } = [];

    /// <summary>Whether there is a policy.</summary>
    [MemberNotNullWhen(true, nameof(Policy))]
    public bool IsLoaded => Policy is not null;

    /// <summary>The policy.</summary>
    /// <exception cref="PolicyException">There is none; the message has every mistake.</exception>
    public Policy OrThrow() => Policy ?? throw new PolicyException(Diagnostics);
}
