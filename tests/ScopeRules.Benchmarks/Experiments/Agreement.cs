using System.Text;
using ScopeRules.Benchmarks.Cases;
using ScopeRules.Benchmarks.HandWritten;

namespace ScopeRules.Benchmarks.Experiments;

/// <summary>Whether several ways to decide, by a policy and without it, say the same of a case.</summary>
internal sealed class Agreement(Policy policy)
{
    private readonly CaseFacts _facts = policy.Case();
    private readonly AnswerReader _answers = new(policy);

    /// <summary>The first case on which hand-written code and the library disagree, from any form of it, in words; null where all agree.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="byHand">From a typed object.</param>
    /// <param name="fromDictionary">From a dictionary.</param>
    /// <param name="fromJson">From JSON.</param>
    public string? FirstDisagreement<T>(
        CaseStream<T> cases, Func<T, Answer> byHand, Func<Dictionary<string, object?>, Answer> fromDictionary, Func<byte[], Answer> fromJson)
        where T : class, IFactSource, new() => FirstDisagreement(
            cases,
            cases.Typed.Length,
            ("by hand", i => byHand(cases.Typed[i])),
            ("by hand from a dictionary", i => fromDictionary(cases.Dictionaries[i])),
            ("by hand from JSON", i => fromJson(cases.Json[i])),
            ("ScopeRules", i => _answers.Of(policy.Decide(_facts.ReplaceAll(cases.Typed[i])))),
            ("ScopeRules from a dictionary", i => _answers.Of(policy.Decide(_facts.ReplaceAll(cases.Dictionaries[i])))),
            ("ScopeRules from JSON", i => _answers.Of(policy.Decide(_facts.ReplaceAll(cases.Json[i])))));

    /// <summary>The first case on which two ways disagree, in words; null where all agree.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="count">How many of them.</param>
    /// <param name="ways">The ways, each from a case's place.</param>
    public string? FirstDisagreement<T>(CaseStream<T> cases, int count, params IReadOnlyList<(string Name, Func<int, Answer> Decide)> ways)
        where T : class, new()
    {
        for (int i = 0; i < count; i++)
        {
            Answer[] answers = [.. ways.Select(w => w.Decide(i))];
            if (Array.TrueForAll(answers, a => a == answers[0])) continue;
            StringBuilder text = new($"{policy.Id}: they disagree on {Encoding.UTF8.GetString(cases.Json[i])}\n");
            for (int way = 0; way < ways.Count; way++) _ = text.Append("  ").Append(ways[way].Name).Append(": ").AppendLine(_answers.Describe(answers[way]));
            return text.ToString();
        }

        return null;
    }
}
