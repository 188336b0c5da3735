using System.Text.Json.Nodes;
using ScopeRules.Authoring.Schema;
using ScopeRules.Text;

namespace ScopeRules.Authoring;

/// <summary>
/// JSON Schemas (2020-12) with which editors complete, explain and check what policy authors write. They never refuse what
/// is a valid policy; what a schema can't say, such as that a term uses itself, is left to loading.
/// </summary>
public static class PolicySchema
{
    /// <summary>Of a policy file as such: every key, and of names only their form.</summary>
    public static string OfLanguage() => Text(PolicyFileSchema.OfLanguage());

    /// <summary>Of one policy's file: its facts, terms and open points in conditions, and the names of all that it declares.</summary>
    /// <param name="policy">The policy as it was when last loaded.</param>
    /// <exception cref="ArgumentNullException">The policy is null.</exception>
    public static string Of(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Text(PolicyFileSchema.Of(policy));
    }

    /// <summary>Of the suites of one policy: its facts in cases, and in expectations the names of all that it declares.</summary>
    /// <param name="policy">The policy as it was when last loaded.</param>
    /// <exception cref="ArgumentNullException">The policy is null.</exception>
    public static string OfSuites(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Text(SuiteFileSchema.Of(policy));
    }

    /// <summary>Of files with releases, which policies name under <c>release-lists</c>.</summary>
    public static string OfReleases() => Text(ReleaseFileSchema.Of());

    /// <summary>Of mappings of tickets as such: every key, and whether a path is one.</summary>
    public static string OfMappings() => Text(MappingFileSchema.Of(policy: null));

    /// <summary>Of the mappings of tickets to one policy: its facts, and their values in tables.</summary>
    /// <param name="policy">The policy as it was when last loaded.</param>
    public static string OfMappings(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Text(MappingFileSchema.Of(policy));
    }

    private static string Text(JsonObject schema) => schema.ToJsonString(JsonText.Indented);
}
