using System.Diagnostics.CodeAnalysis;

namespace ScopeRules.Hosting;

/// <summary>Where a host's policy is to be had, in the revision that is in use. Safe for several threads.</summary>
public interface IPolicySource
{
    /// <summary>
    /// The revision that is in use. Take it once for a piece of work and do all of it with that: the next read may give another one.
    /// </summary>
    /// <exception cref="PolicyUnavailableException">No policy is loaded, for none could be read yet.</exception>
    /// <exception cref="PolicyException">There is no host that starts, so the first use loads the policy, and it has mistakes.</exception>
    PolicySnapshot Current { get; }

    /// <summary>The revision that is in use, if there is one.</summary>
    /// <param name="snapshot">The revision.</param>
    /// <returns>Whether a policy is loaded.</returns>
    bool TryGetCurrent([NotNullWhen(true)] out PolicySnapshot? snapshot);
}
