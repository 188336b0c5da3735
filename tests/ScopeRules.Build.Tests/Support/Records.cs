using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace ScopeRules.Build.Tests.Support;

/// <summary>A record that was written for a policy, as what tests need of any of them.</summary>
/// <param name="type">The record's type.</param>
/// <param name="columns">Its columns.</param>
/// <param name="take">Puts one into a case.</param>
internal sealed class Records(Type type, IReadOnlyList<FactColumn> columns, Func<CaseFacts, object, CaseFacts> take)
{
    private readonly Dictionary<string, (PropertyInfo Property, FactColumn Column)> _properties = columns
        .Zip(type.GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(p => p.MetadataToken), (c, p) => (p, c))
        .ToDictionary(p => p.c.FactName, p => p);

    public string Namespace => type.Namespace!;

    public static Records Of<T>()
        where T : IFactSource, new() => new(typeof(T), T.Columns, (facts, record) => facts.ReplaceAll((T)record));

    /// <summary>A case of which a record gives the facts.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="facts">By fact: a text for what has a name, a list of texts for a set, and what the property takes for the rest.</param>
    /// <param name="options">How they are to be taken; null: as usual.</param>
    public CaseFacts Case(Policy policy, IReadOnlyDictionary<string, object> facts, CaseOptions? options = null) =>
        take(policy.Case(options ?? CaseOptions.Default), Make(facts));

    /// <summary>The same facts in a record that was written as JSON and read again.</summary>
    public CaseFacts CaseByJson(Policy policy, IReadOnlyDictionary<string, object> facts, CaseOptions options) =>
        take(policy.Case(options), JsonSerializer.Deserialize(ToJson(facts), type)!);

    /// <summary>A record as JSON.</summary>
    public byte[] ToJson(IReadOnlyDictionary<string, object> facts) => JsonSerializer.SerializeToUtf8Bytes(Make(facts), type);

    private object Make(IReadOnlyDictionary<string, object> facts)
    {
        object record = Activator.CreateInstance(type)!;
        foreach ((string fact, object value) in facts)
        {
            (PropertyInfo property, FactColumn column) = _properties[fact];
            property.SetValue(record, ValueFor(property.PropertyType, column, value));
        }

        return record;
    }

    private static object ValueFor(Type property, FactColumn column, object value)
    {
        if (Nullable.GetUnderlyingType(property) is { IsEnum: true } one) return MemberOf(one, column, (string)value);
        if (value is not IReadOnlyList<string> names) return value;
        Type member = property.GetGenericArguments()[0];
        IList list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(member))!;
        foreach (string name in names) _ = list.Add(MemberOf(member, column, name));
        return list;
    }

    private static object MemberOf(Type type, FactColumn column, string name) => Enum.ToObject(type, column.Values.ToList().IndexOf(name));
}
