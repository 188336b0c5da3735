using System.Text.Json;
using ScopeRules.Benchmarks.HandWritten;

namespace ScopeRules.Benchmarks.Experiments;

/// <summary>Reads results as somebody does who wants to know them: verdict, clauses, riders, level.</summary>
internal static class Sums
{
    public static long Of(Answer answer) => (long)answer.Verdict + (long)answer.Clauses + answer.Riders + (answer.Level?.Length ?? 0);

    public static long Of(Decision decision) =>
        (long)decision.Verdict + decision.Clauses.Count + decision.Riders.Count + (decision.Level?.Length ?? 0);

    public static long OfTokens(byte[] utf8Json)
    {
        Utf8JsonReader reader = new(utf8Json);
        long sum = 0;
        while (reader.Read()) sum += (long)reader.TokenType;
        return sum;
    }
}
