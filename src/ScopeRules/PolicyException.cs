using System.Collections.ObjectModel;

namespace ScopeRules;

/// <summary>A policy, its tests or the facts of a case were refused, and the caller had asked for an exception. The message has every
/// mistake with its place, as <see cref="Diagnostic.Render"/> shows it.</summary>
#pragma warning disable CA1032 // It is made from diagnostics and from nothing else.
public sealed class PolicyException : Exception
#pragma warning restore CA1032
{
    internal PolicyException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics.Select(d => d.Render().TrimEnd()))) => Diagnostics = new Mistakes([.. diagnostics]);

    /// <summary>Every mistake.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    // Test runners print the properties of an exception behind its message, which has all of it already.
    private sealed class Mistakes(IList<Diagnostic> diagnostics) : ReadOnlyCollection<Diagnostic>(diagnostics)
    {
        public override string ToString() => string.Join(", ", this.Select(d => d.Code).Distinct());
    }
}
