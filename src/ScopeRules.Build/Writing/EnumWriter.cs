using ScopeRules.Build.Naming;

namespace ScopeRules.Build.Writing;

/// <summary>The enumeration of a fact's values.</summary>
internal static class EnumWriter
{
    public static void Write(FactNames fact, CodeText code)
    {
        _ = code
            .Doc("summary", CodeText.Xml($"Answers to: {fact.Fact.Question}"))
            .Doc("remarks", "Its numbers are those of this revision of the policy, so store names; 0, which stands where nothing was set, is no value.")
            .Line(CaseWriter.Attribute)
            .Line(JsonWriter.ConverterOf(fact))
            .Line($"public enum {fact.Type}")
            .Open();
        int number = 0;
        foreach (ValueNames value in fact.Values)
        {
            if (number++ > 0) _ = code.Line();
            _ = code.Doc("summary", CodeText.Xml(value.Value.Meaning));
            if (RemarksOf(fact, value) is { } remarks) _ = code.Doc("remarks", remarks);
            _ = code.Line(number == 1 ? $"{value.Member} = 1," : $"{value.Member},");
        }

        _ = code.Close();
    }

    private static string? RemarksOf(FactNames fact, ValueNames value)
    {
        string[] inner = [.. fact.Values.Where(v => v.Outer == value).Select(v => See(v.Member))];
        if (inner.Length > 0) return $"It leaves open which of these it is: {string.Join(", ", inner)}.";
        return value.Outer is { } outer ? $"A part of {See(outer.Member)}." : null;
    }

    private static string See(string member) => $"<see cref=\"{member}\"/>";
}
