using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ScopeRules.Benchmarks.Cases;

/// <summary>Complete cases drawn at random from many different ones, so that no branch predictor learns them, each in the three forms in which applications
/// have them.</summary>
internal sealed class CaseStream<T>
    where T : class, new()
{
    /// <summary>Cases of a stream.</summary>
    public const int Size = 65_536;

    /// <summary>Different ones among them, mostly. They are measured as a service meets them that has run for a while: what comes, came before.</summary>
    public const int Different = 8_192;

    /// <param name="draw">Draws a case.</param>
    /// <param name="json">How it is written.</param>
    /// <param name="different">How many different ones; then as many are drawn from them as a stream has, or each once where that is not fewer.</param>
    public CaseStream(Func<Random, T> draw, JsonTypeInfo<T> json, int different = Different)
    {
        Random random = new(20261125);
        HashSet<T> seen = [];
        List<T> drawn = [];
        while (drawn.Count < different)
        {
            T one = draw(random);
            if (seen.Add(one)) drawn.Add(one);
        }

        int[] order = different < Size && different >= Different ? [.. Enumerable.Range(0, Size).Select(_ => random.Next(different))] : [.. Enumerable.Range(0, different)];
        Dictionary<string, object?>[] dictionaries = [.. drawn.Select(CaseShape<T>.ToDictionary)];
        byte[][] texts = [.. drawn.Select(c => JsonSerializer.SerializeToUtf8Bytes(c, json))];
        Typed = [.. order.Select(i => drawn[i])];
        Dictionaries = [.. order.Select(i => dictionaries[i])];
        Json = [.. order.Select(i => texts[i])];
    }

    public T[] Typed { get; }

    public Dictionary<string, object?>[] Dictionaries { get; }

    public byte[][] Json { get; }
}
