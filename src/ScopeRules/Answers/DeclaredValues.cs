using ScopeRules.Model;
using ScopeRules.Text;

namespace ScopeRules.Answers;

/// <summary>
/// The named values of a fact, each with its meaning. A value may have values of its own and then stands for all of these; those
/// without, the leaves, are numbered in the order of the text, so that what a value stands for is a range.
/// </summary>
internal sealed class DeclaredValues
{
    private readonly Dictionary<string, (FactValue Value, ValueRange Range)> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FactValue> _formerly = new(StringComparer.Ordinal);
    private readonly List<FactValue> _leaves = [];

    public DeclaredValues(IReadOnlyList<FactValue> roots)
    {
        Roots = [.. roots];
        foreach (FactValue value in roots) Number(value);
        IsNested = _leaves.Count < _byName.Count;
    }

    /// <summary>Those that are no part of another.</summary>
    public IReadOnlyList<FactValue> Roots { get; }

    /// <summary>Those without values of their own.</summary>
    public IReadOnlyList<FactValue> Leaves => _leaves;

    /// <summary>The numbers of the leaves, by names that stand for one leaf alone, former ones included.</summary>
    public NameTable SingleValues => field ??= new NameTable(
        _byName.Concat(_formerly.Select(f => KeyValuePair.Create(f.Key, _byName[f.Value.Name])))
            .Where(v => v.Value.Range.IsOne).Select(v => (v.Key, (int)v.Value.Range.Low)));

    /// <summary>Whether some have values of their own.</summary>
    public bool IsNested { get; }

    /// <summary>All of them.</summary>
    public IEnumerable<FactValue> All => _byName.Values.Select(v => v.Value);

    /// <summary>All of them with the leaves for which they stand, each one before those that belong to it.</summary>
    public IEnumerable<(string Name, ValueRange Leaves)> Ranges => _byName.Select(v => (v.Key, v.Value.Range));

    /// <summary>Names that cases may still use, with the value that is meant.</summary>
    public IReadOnlyDictionary<string, FactValue> Formerly => _formerly;

    /// <summary>The leaves for which the value of a name stands; null where there is no such value.</summary>
    public ValueRange? Find(RawValue raw) => raw is RawText text && _byName.TryGetValue(text.Text, out (FactValue, ValueRange Range) found) ? found.Range : null;

    /// <summary>The same of a value that a case gives, be it by a former name.</summary>
    public ValueRange? FindGiven(RawValue raw) =>
        raw is RawText text && _formerly.TryGetValue(text.Text, out FactValue? value) ? _byName[value.Name].Range : Find(raw);

    /// <summary>Whether a value has values of its own.</summary>
    public bool HasParts(string name) => _byName[name].Value.Values.Count > 0;

    /// <summary>The value that stands for these leaves: the innermost.</summary>
    public string NameOf(ValueRange range) => range.IsOne ? _leaves[(int)range.Low].Name : _byName.Values.Last(v => v.Range == range).Value.Name;

    /// <summary>Why there is no such value.</summary>
    public string Refusal(RawValue raw)
    {
        if (raw is RawText { Text: var old } && _formerly.TryGetValue(old, out FactValue? value)) return $"{raw.Shown} is called `{value.Name}` now";
        string? nearest = raw is RawText text ? Names.Nearest(text.Text, _byName.Keys) : null;
        return $"{raw.Shown} is not one of its values" + (nearest is null ? "" : $"; did you mean `{nearest}`?");
    }

    private void Number(FactValue value)
    {
        int first = _leaves.Count;
        if (value.Values.Count == 0) _leaves.Add(value);
        _byName.Add(value.Name, default);
        foreach (FactValue part in value.Values) Number(part);
        _byName[value.Name] = (value, new ValueRange(first, _leaves.Count - 1));
        foreach (string name in value.Formerly) _formerly.Add(name, value);
    }
}
