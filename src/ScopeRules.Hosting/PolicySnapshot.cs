namespace ScopeRules.Hosting;

/// <summary>One revision of a policy, as it was read. It never changes.</summary>
public sealed class PolicySnapshot
{
    internal PolicySnapshot(string name, Policy policy, long revision, DateTimeOffset loadedAt)
    {
        Name = name;
        Policy = policy;
        Revision = revision;
        LoadedAt = loadedAt;
    }

    /// <summary>The name under which the host has the policy; empty for the one without a name.</summary>
    public string Name { get; }

    /// <summary>The policy. Its <see cref="Policy.Sha256"/> says what was read, also across hosts.</summary>
    public Policy Policy { get; }

    /// <summary>How many revisions this host has taken into use, this one included: 1 for the first. Counted anew in each process.</summary>
    public long Revision { get; }

    /// <summary>When it was taken into use, in UTC.</summary>
    public DateTimeOffset LoadedAt { get; }

    /// <summary>The policy's title and the revision's number.</summary>
    public override string ToString() => $"{Policy.Title} (revision {Revision})";
}
