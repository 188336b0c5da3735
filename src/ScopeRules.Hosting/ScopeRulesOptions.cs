namespace ScopeRules.Hosting;

/// <summary>Where a host's policy comes from, and how it is kept up to date. Read once, when the host starts, and validated then.</summary>
public sealed class ScopeRulesOptions
{
    /// <summary>
    /// The policy's file, or the folder whose <c>policy.yaml</c> it is. What is relative counts from the host's content root. Null: the
    /// policy is given as <see cref="Policy"/>.
    /// </summary>
    public string? Path { get; set; }

    /// <summary>A policy that is loaded already, such as one embedded in an assembly; it is never reloaded. Null: there is a <see cref="Path"/>.</summary>
    public Policy? Policy { get; set; }

    /// <summary>
    /// Whether the host must have the policy to start; the default is yes. Where it need not, the host starts without one,
    /// <see cref="IPolicySource.Current"/> throws, and the policy is taken into use as soon as it can be read.
    /// </summary>
    public bool Required { get; set; } = true;

    /// <summary>
    /// How often the files are read to see whether they are still the same: from 1 second to 1 day, or zero for never. The default is
    /// 30 seconds.
    /// </summary>
    public TimeSpan ReloadInterval { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether events of the file system make the files be read earlier; the default is yes. Nothing is lost where they do not come.</summary>
    public bool WatchFiles { get; set; } = true;

    /// <summary>
    /// How long files that have changed must stay as they are before they are taken, so that nothing half copied is: from zero to
    /// 1 minute, and not longer than <see cref="ReloadInterval"/>. The default is 200 milliseconds.
    /// </summary>
    public TimeSpan SettleTime { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// The share of the clauses in use that a new revision must still have, by their ids, to be taken: from 0 to 1. The default is 0.5.
    /// </summary>
    public double MinimumClausesKept { get; set; } = 0.5;

    /// <summary>
    /// Whether a new revision may have another <c>policy</c> name, or lack names of facts or values that cases may give, former ones included,
    /// or have them for something else; the default is no, and it is refused.
    /// </summary>
    public bool AllowVocabularyBreaks { get; set; }

    /// <summary>
    /// The file or folder of a candidate that decides beside the policy: where it would tell the customer otherwise is reported, and nothing
    /// else comes of it. It does so in line: deciding takes about twice as long. Null: there is none.
    /// </summary>
    public string? ShadowPath { get; set; }

    internal ScopeRulesOptions Copy() => (ScopeRulesOptions)MemberwiseClone();
}
