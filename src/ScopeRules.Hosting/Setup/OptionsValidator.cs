using Microsoft.Extensions.Options;
using ScopeRules.Hosting.Reload;

namespace ScopeRules.Hosting.Setup;

/// <summary>Says everything that is wrong with options, when the host starts.</summary>
internal sealed class OptionsValidator : IValidateOptions<ScopeRulesOptions>
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1), Longest = TimeSpan.FromDays(1), LongestSettling = TimeSpan.FromMinutes(1);

    public ValidateOptionsResult Validate(string? name, ScopeRulesOptions options)
    {
        string[] mistakes = [.. Mistakes(name ?? ""), .. Mistakes(options)];
        string of = string.IsNullOrEmpty(name) ? "ScopeRules" : $"ScopeRules policy `{name}`";
        return mistakes.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes.Select(m => $"{of}: {m}"));
    }

    private static IEnumerable<string> Mistakes(string name)
    {
        if (name == PolicyIdentity.Unnamed || name.EndsWith(PolicyIdentity.OfShadow, StringComparison.Ordinal))
            yield return $"its name is what logs and measurements call the {(name == PolicyIdentity.Unnamed ? "policy without a name" : "shadow of a policy")}; give it another one";
    }

    private static IEnumerable<string> Mistakes(ScopeRulesOptions options)
    {
        if (options.Path is not null && options.Policy is not null) yield return "Path and Policy are both set; leave one out";
        if (options.Path is null && options.Policy is null) yield return "neither Path nor Policy is set, so there is no policy";
        if (WrongPath(options.Path) is { } path) yield return $"Path {path}";
        if (WrongPath(options.ShadowPath) is { } shadow) yield return $"ShadowPath {shadow}";
        if (options.ReloadInterval != TimeSpan.Zero && (options.ReloadInterval < Shortest || options.ReloadInterval > Longest))
            yield return $"ReloadInterval is {options.ReloadInterval:c}, and can be 0 for never, or from {Shortest:c} to {Longest:c}";
        if (options.SettleTime < TimeSpan.Zero || options.SettleTime > LongestSettling)
            yield return $"SettleTime is {options.SettleTime:c}, and can be from 0 to {LongestSettling:c}";
        else if (options.ReloadInterval > TimeSpan.Zero && options.SettleTime > options.ReloadInterval)
            yield return $"SettleTime is {options.SettleTime:c}, and can't be longer than ReloadInterval, which is {options.ReloadInterval:c}";
        if (options.MinimumClausesKept is not (>= 0 and <= 1)) // so that what is not a number is refused too
            yield return FormattableString.Invariant($"MinimumClausesKept is {options.MinimumClausesKept}, and can be from 0 to 1");
    }

    private static string? WrongPath(string? path) => path switch
    {
        null => null,
        _ when string.IsNullOrWhiteSpace(path) => "is empty",
        _ when path.Contains('\0', StringComparison.Ordinal) => "can't be the name of a file",
        _ => null,
    };
}
