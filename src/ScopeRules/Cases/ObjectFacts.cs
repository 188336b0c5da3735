using System.Globalization;

namespace ScopeRules.Cases;

/// <summary>Facts from objects. Nothing is coerced: what is no text, number, yes or no, date or list of these is no value of any fact.</summary>
internal static class ObjectFacts
{
    /// <summary>Takes a name and a value.</summary>
    public static void Take(string name, object? value, GivenFacts facts)
    {
        ArgumentNullException.ThrowIfNull(name);
        int place = facts.Names.Find(name);
        if (place < 0 || !TryTake(facts.Facts[place], value, facts)) facts.Add(new GivenFact(name, ObjectValue.RawOf(value), NameSpan: null));
    }

    /// <summary>Takes names and values; none where reading them throws. It allocates nothing, unlike by the interface.</summary>
    public static void TakeAll(Dictionary<string, object?> pairs, GivenFacts facts)
    {
        try
        {
            foreach ((string name, object? value) in pairs) Take(name, value, facts);
        }
        catch
        {
            facts.Clear();
            throw;
        }
    }

    /// <summary>Takes pairs of names and values; none where reading them throws.</summary>
    public static void TakeAll(IEnumerable<KeyValuePair<string, object?>> pairs, GivenFacts facts)
    {
        try
        {
            int count = 0;
            foreach ((string name, object? value) in pairs)
            {
                if (++count > ObjectValue.MostParts)
                {
                    facts.RefuseAll($"a sequence of more than {ObjectValue.MostParts.ToString("N0", CultureInfo.InvariantCulture)}");
                    return;
                }

                Take(name, value, facts);
            }
        }
        catch
        {
            facts.Clear();
            throw;
        }
    }

    private static bool TryTake(Fact fact, object? value, GivenFacts facts) => value switch
    {
        string text => fact.AnswerType.TryReadValue(text.AsSpan(), out long number) && facts.TryPut(fact.Place, number),
        bool flag => fact.AnswerType.TryReadValue(flag, out long number) && facts.TryPut(fact.Place, number),
        int whole => fact.AnswerType.TryReadValue((long)whole, out long number) && facts.TryPut(fact.Place, number),
        long whole => fact.AnswerType.TryReadValue(whole, out long number) && facts.TryPut(fact.Place, number),
        DateTimeOffset instant => fact.AnswerType.TryReadValue(instant, out long number) && facts.TryPut(fact.Place, number),
        DateOnly date => fact.AnswerType.TryReadValue(date, out long number) && facts.TryPut(fact.Place, number),
        null => facts.TryPutMissing(fact.Place),
        _ => false,
    };
}
