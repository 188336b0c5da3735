using System.Collections.ObjectModel;
using ScopeRules.Text;

namespace ScopeRules;

/// <summary>How the facts of a case are to be taken. They never change, and can serve any number of cases.</summary>
public sealed class CaseOptions
{
    /// <summary>Nothing ignored, assumptions taken.</summary>
    public static CaseOptions Default { get; } = new();

    /// <summary>Names that are no facts and no mistakes either: a ticket has other fields. Any other undeclared name is a
    /// <see cref="Problem"/>, and as it may be a misspelling of any fact, nothing is assumed in the case.</summary>
    /// <exception cref="ArgumentNullException">It, or a name in it, is null.</exception>
    public IReadOnlyCollection<string> Ignoring { get; init => field = new ReadOnlySet<string>(Names.Copied(value).ToHashSet(StringComparer.Ordinal)); } = [];

    /// <summary>The day for which to decide, where the policy depends on it (effective dates, ages, phases of releases); null, the
    /// default, is today by the clock, in UTC.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Whether what the policy assumes is taken for facts that are not given; the default is yes.</summary>
    public bool TakeAssumptions { get; init; } = true;
}
