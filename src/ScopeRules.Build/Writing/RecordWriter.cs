using ScopeRules.Build.Naming;

namespace ScopeRules.Build.Writing;

/// <summary>The record of a case, and how it gives its facts.</summary>
internal static class RecordWriter
{
    private const string NotSet = "(not set)";

    public static void Write(Policy policy, CaseNames names, CodeText code)
    {
        _ = code
            .Doc("summary", $"A case of the policy <c>{policy.Id}</c> ({CodeText.Xml(policy.Title)}): one request.")
            .Doc("remarks", "A fact that is null is missing: what the policy assumes counts, or the fact can be asked for. Where several values "
                + "are still possible, or whoever was asked doesn't know, give the facts by name instead: "
                + "<see cref=\"global::ScopeRules.CaseFacts\"/>. As JSON it has the names of the policy, and refuses others.")
            .Line(CaseWriter.Attribute)
            .Lines(JsonWriter.Strict)
            .Line($"public sealed partial record {names.ClassName} : global::ScopeRules.IFactSource")
            .Open()
            .Doc("summary", "The policy from which this was written.")
            .Line($"public const string PolicyId = \"{policy.Id}\";")
            .Line()
            .Doc("summary", "The <see cref=\"global::ScopeRules.Policy.Sha256\"/> of the policy from which this was written.")
            .Line($"public const string PolicySha256 = \"{policy.Sha256}\";")
            .Line();
        WriteColumns(names, code);
        foreach (FactNames fact in names.Facts) WriteProperty(fact, names.JsonType, code);
        FormerNamesWriter.WriteProperties(names, code);
        WriteGive(names, code);
        _ = code.Close();
    }

    private static void WriteColumns(CaseNames names, CodeText code)
    {
        _ = code
            .Line("/// <inheritdoc/>")
            .Line("public static global::System.Collections.Generic.IReadOnlyList<global::ScopeRules.FactColumn> Columns { get; } =")
            .Open("[");
        foreach (FactNames fact in names.Facts)
        {
            if (fact.Values.Count == 0)
            {
                _ = code.Line($"new(\"{fact.Fact.Name}\"),");
                continue;
            }

            // A member's number is the place of its name; what no member has, 0, is no name of any policy.
            IEnumerable<string> values = fact.Values.Select(v => v.Value.Name).Prepend(NotSet).Select((v, i) => $"\"{v}\"{(i == fact.Values.Count ? ")," : ",")}");
            _ = code.Open($"new(\"{fact.Fact.Name}\",").Wrapped(values).Outdent();
        }

        _ = code.Close("];");
    }

    private static void WriteProperty(FactNames fact, string jsonType, CodeText code)
    {
        _ = code.Line().Doc("summary", CodeText.Xml(fact.Fact.Question));
        if (FactRemarks.Of(fact) is { Length: > 0 } remarks) _ = code.Doc("remarks", remarks);
        _ = code.Lines(JsonWriter.Of(fact, jsonType)).Line($"public {AnswerCode.Of(fact).Type} {fact.Property} {{ get; init; }}");
    }

    private static void WriteGive(CaseNames names, CodeText code)
    {
        _ = code
            .Line()
            .Line("/// <inheritdoc/>")
            .Line("public void Give(global::ScopeRules.FactWriter facts)")
            .Open();
        foreach (FactNames fact in names.Facts) _ = code.Line(AnswerCode.Of(fact).Give);
        _ = code.Close();
    }
}
