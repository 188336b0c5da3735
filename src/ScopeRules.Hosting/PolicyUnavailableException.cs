namespace ScopeRules.Hosting;

/// <summary>
/// No policy is loaded: it is not <see cref="ScopeRulesOptions.Required"/>, and none could be read yet. A service answers 503 and never
/// with a verdict.
/// </summary>
#pragma warning disable CA1032 // It is made from a policy's name and mistakes, and from nothing else.
public sealed class PolicyUnavailableException : InvalidOperationException
#pragma warning restore CA1032
{
    internal PolicyUnavailableException(string name, IReadOnlyList<Diagnostic> diagnostics, string why = "")
        : base((name.Length == 0 ? "No policy is loaded" : $"No policy `{name}` is loaded") + why + ".") => Diagnostics = diagnostics;

    internal static PolicyUnavailableException ForChanging(string name) => new(name, [], ", for its files keep changing while they are read");

    /// <summary>Why the policy could not be loaded when that was tried last. Not part of the message, so that no answer to a stranger
    /// names the host's files.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
