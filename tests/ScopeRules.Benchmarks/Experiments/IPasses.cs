namespace ScopeRules.Benchmarks.Experiments;

/// <summary>The ways to decide one stream of complete cases.</summary>
internal interface IPasses
{
    long ByHand(int from, int count);

    long ByHandFromDictionary(int from, int count);

    long ByHandFromJson(int from, int count);

    long Typed(int from, int count);

    long Dictionary(int from, int count);

    long Json(int from, int count);

    /// <summary>Reads the tokens of the same JSON and does nothing with them.</summary>
    long Tokens(int from, int count);
}
