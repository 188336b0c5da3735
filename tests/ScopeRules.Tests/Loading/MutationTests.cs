using System.Text;
using CsCheck;

namespace ScopeRules.Tests.Loading;

/// <summary>A policy that is damaged anyhow gives a policy or located diagnostics, and what loads can be decided.</summary>
public sealed class MutationTests
{
    private static readonly string[] Originals =
    [
        File.ReadAllText(Repository.PathOf("rules", "imail-server", "policy.yaml")),
        .. Directory.EnumerateFiles(Repository.Cases, "policy.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(f => Encoding.Latin1.GetString(File.ReadAllBytes(f))),
    ];

    private static readonly string[] Pieces =
    [
        "", " ", "\n", "\n  ", ": ", "- ", "{", "}", "[", "]", "{}", "[]", "~", "''", "null", "yes", "no", "true", "always", "not", "any", "all",
        "not: ", "any: [", "1", "-1", "0", "9007199254740993", "-9223372036854775808", "1.5", "\"", "'", "#", "&a ", "*a", "!t ", "<<: *a", "|", ">-",
        "covered", "not-covered", "ask-manager", "help", "request", "active", "overrides: help", "within: office-hours", "includes-any: ", "at-least: ",
        "22:00-06:00", "mon-sun", "Europe/Berlin", "2026-02-30", "\t", "\r", "é", "🛟", "\u2028", "%", "@", "`", "? ", "---\n", "...\n",
    ];

    private static readonly Gen<string> Mutants =
        from original in Gen.Int[0, Originals.Length - 1].Select(i => Originals[i])
        from changes in Gen.Select(Gen.Double.Unit, Gen.Int[0, 12], Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i])).Array[1, 4]
        select changes.Aggregate(original, Change);

    [Test]
    public void A_damaged_policy_is_refused_at_a_place_or_can_be_decided() =>
        Mutants.Sample(text =>
        {
            PolicyResult result = Policy.Parse(text);
            if (result.Policy is { } policy) return Decide(policy);
            return result.Diagnostics.Count is > 0 and <= 101
                && result.Diagnostics.All(d => d.Render().Length > 0 && (d.Line > 0 || d.Code == "SCOPE1099"));
        }, iter: 3_000);

    private static bool Decide(Policy policy)
    {
        CaseFacts nothing = policy.Case();
        CaseFacts wrong = policy.Case();
        foreach (Fact fact in policy.Vocabulary.Facts) wrong.Set(fact.Name, "no such value");
        return policy.Decide(nothing).ToJson().Length > 0 && policy.Explain(nothing).Clauses.Count == policy.Clauses.Count
            && policy.Decide(wrong).Assuming.Count == 0 && policy.Decide(wrong).Questions is not null;
    }

    private static string Change(string text, (double At, int Length, string Piece) change)
    {
        int start = (int)(change.At * text.Length);
        int end = Math.Min(text.Length, start + change.Length);
        return text[..start] + change.Piece + text[end..];
    }
}
