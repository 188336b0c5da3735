namespace ScopeRules.Hosting;

/// <summary>
/// Decides cases by the policy that is in use, counts and traces what was decided, and holds it against the shadow where there is one.
/// A case is made and decided under one revision. Where the policy depends on the day, it is decided for today by the host's
/// <see cref="TimeProvider"/>, in UTC. Safe for several threads.
/// </summary>
public interface IPolicyDecider
{
    /// <summary>Decides a case given as a JSON object of facts and values.</summary>
    /// <param name="utf8Json">The text. What is wrong with it becomes <see cref="Decision.Problems"/>; it never throws.</param>
    /// <exception cref="PolicyUnavailableException">No policy is loaded.</exception>
    Decision Decide(ReadOnlySpan<byte> utf8Json);

    /// <summary>Decides a case given as an object.</summary>
    /// <typeparam name="T">The object's type, which names its columns.</typeparam>
    /// <param name="source">The object. With a shadow it is asked for its facts twice.</param>
    /// <exception cref="PolicyUnavailableException">No policy is loaded.</exception>
    Decision Decide<T>(T source)
        where T : IFactSource;

    /// <summary>Decides a case that is made in any other way, or with other <see cref="CaseOptions"/> than the usual ones. Its day is that of
    /// these options, so that without <see cref="CaseOptions.AsOf"/> it is today by the machine's clock.</summary>
    /// <param name="facts">Makes the case for the policy that it gets. With a shadow it is called twice, with a policy each.</param>
    /// <exception cref="PolicyUnavailableException">No policy is loaded.</exception>
    /// <exception cref="ArgumentException">The facts were made for another policy than the one that was handed in.</exception>
    Decision Decide(Func<Policy, CaseFacts> facts);
}
