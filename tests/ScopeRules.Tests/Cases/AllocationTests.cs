using System.Globalization;
using System.Text.Json;

namespace ScopeRules.Tests.Cases;

/// <summary>Whoever keeps one case object decides complete cases of the whole iMail policy without allocating anything.</summary>
public sealed class AllocationTests
{
    private const int Cases = 200, Rounds = 10;

    private static readonly Policy Policy = Policy.Load(Path.Combine(Repository.Root, "rules", "imail-server")).OrThrow();

    private static readonly Dictionary<string, object?>[] Complete = [.. Draw(new Random(4711)).Take(Cases)];

    [Test]
    public void From_a_dictionary() => Allocates(Complete, static (facts, given) => facts.ReplaceAll(given));

    [Test]
    public void From_json() => Allocates([.. Complete.Select(given => JsonSerializer.SerializeToUtf8Bytes(given))], static (facts, json) => facts.ReplaceAll(json));

    [Test]
    public void From_a_typed_object() => Allocates([.. Complete.Select(given => new Ticket(given))], static (facts, ticket) => facts.ReplaceAll(ticket));

    private static void Allocates<T>(T[] cases, Action<CaseFacts, T> give)
    {
        CaseFacts facts = Policy.Case();
        HashSet<Verdict> verdicts = [];
        for (int round = 0; round < 3; round++)
            foreach (T given in cases) _ = verdicts.Add(Decide(facts, given, give));

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int round = 0; round < Rounds; round++)
            foreach (T given in cases) _ = Decide(facts, given, give);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0, "of {0} decisions", Rounds * cases.Length);
        verdicts.Should().HaveCountGreaterThan(1, "the cases are not all alike");
    }

    private static Verdict Decide<T>(CaseFacts facts, T given, Action<CaseFacts, T> give)
    {
        give(facts, given);
        return Policy.Decide(facts).Verdict;
    }

    // Whose facts don't contradict each other.
    private static IEnumerable<Dictionary<string, object?>> Draw(Random random)
    {
        while (true)
        {
            Dictionary<string, object?> given = Policy.Vocabulary.Facts.ToDictionary(f => f.Name, f => Value(f, random));
            CaseFacts facts = Policy.Case(given).OrThrow();
            if (Policy.Decide(facts).Basis != Basis.ContradictoryFacts) yield return given;
        }
    }

    private static object? Value(Fact fact, Random random)
    {
        string[] values = ValuesOf(fact);
        return fact.AnswerType.Keyword switch
        {
            "yes-no" => random.Next(2) == 0,
            "whole-number" => random.Next(20),
            "date-time" => new DateTime(2026, 1, 1).AddMinutes(random.Next(500_000)).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            _ => values[random.Next(values.Length)],
        };
    }

    private static string[] ValuesOf(Fact fact) => [.. fact.AnswerType.Listed.Select(fact.AnswerType.Write)];

    // Numbers its values as an enumeration would.
    private sealed class Ticket(Dictionary<string, object?> given) : IFactSource
    {
        private readonly object?[] _values = [.. Policy.Vocabulary.Facts.Select(f => given[f.Name])];

        private readonly int[] _places = [.. Policy.Vocabulary.Facts.Select(f => Array.IndexOf(ValuesOf(f), given[f.Name]))];

        public static IReadOnlyList<FactColumn> Columns { get; } = [.. Policy.Vocabulary.Facts.Select(f => new FactColumn(f.Name, ValuesOf(f)))];

        public void Give(FactWriter facts)
        {
            for (int column = 0; column < _values.Length; column++)
            {
                if (_places[column] >= 0) facts.SetValue(column, _places[column]);
                else if (_values[column] is bool flag) facts.SetYesNo(column, flag);
                else if (_values[column] is int number) facts.SetNumber(column, number);
                else facts.SetText(column, (string?)_values[column]);
            }
        }
    }
}
