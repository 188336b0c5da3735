namespace ScopeRules.Build.Naming;

/// <summary>What a property or member was called before, as far as nothing else is called so now.</summary>
/// <param name="Name">The former name.</param>
/// <param name="Now">What it is called now.</param>
internal sealed record FormerName(string Name, string Now)
{
    /// <summary>Of what is called something now: its former names that are free.</summary>
    public static IEnumerable<FormerName> Of(IEnumerable<string> formerly, string now, FreshNames names) =>
        formerly.Select(Identifiers.Pascal).Where(names.TryTake).Select(name => new FormerName(name, now));
}
