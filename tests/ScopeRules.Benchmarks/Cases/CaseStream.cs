using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ScopeRules.Benchmarks.Cases;

/// <summary>So many different complete cases that no branch predictor learns them, each in the three forms in which applications have them.</summary>
internal sealed class CaseStream<T>
    where T : class, new()
{
    /// <summary>Cases of a stream.</summary>
    public const int Size = 65_536;

    /// <param name="draw">Draws a case.</param>
    /// <param name="json">How it is written.</param>
    /// <param name="size">How many different ones.</param>
    public CaseStream(Func<Random, T> draw, JsonTypeInfo<T> json, int size = Size)
    {
        Random random = new(20261125);
        HashSet<T> seen = [];
        List<T> drawn = [];
        while (drawn.Count < size)
        {
            T one = draw(random);
            if (seen.Add(one)) drawn.Add(one);
        }

        Typed = [.. drawn];
        Dictionaries = [.. drawn.Select(CaseShape<T>.ToDictionary)];
        Json = [.. drawn.Select(c => JsonSerializer.SerializeToUtf8Bytes(c, json))];
    }

    public T[] Typed { get; }

    public Dictionary<string, object?>[] Dictionaries { get; }

    public byte[][] Json { get; }
}
