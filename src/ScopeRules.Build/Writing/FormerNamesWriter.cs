using ScopeRules.Build.Naming;

namespace ScopeRules.Build.Writing;

/// <summary>What code that was written before a name changed still compiles with, and is told by.</summary>
internal static class FormerNamesWriter
{
    // Only to be set: a getter would have the record printed, and written as JSON, with both names.
    public static void WriteProperties(CaseNames names, CodeText code)
    {
        foreach ((FormerName former, FactNames fact) in names.FormerProperties)
        {
            _ = code
                .Line()
                .Doc("summary", $"A former name of <see cref=\"{former.Now}\"/>.")
                .Line(Obsolete(former))
                .Lines(JsonWriter.Ignored(former))
                .Line($"public {AnswerCode.Of(fact).Type} {former.Name} {{ init => {former.Now} = value; }}");
        }
    }

    // Beside the enumeration: members of the same number would print, and be listed, as either.
    public static void WriteMembers(FactNames fact, CodeText code)
    {
        _ = code
            .Line()
            .Doc("summary", $"Former names of members of <see cref=\"{fact.Type}\"/>.")
            .Line(CaseWriter.Attribute)
            .Line($"public static class {fact.FormerType}")
            .Open()
            .Doc("summary", $"To be used as members of <see cref=\"{fact.Type}\"/>.")
            .Line($"extension({fact.Type})")
            .Open();
        bool isFirst = true;
        foreach (FormerName former in fact.FormerMembers)
        {
            if (!isFirst) _ = code.Line();
            isFirst = false;
            _ = code
                .Doc("summary", $"A former name of <see cref=\"{fact.Type}.{former.Now}\"/>.")
                .Line(Obsolete(former))
                .Line($"public static {fact.Type} {former.Name} => {fact.Type}.{former.Now};");
        }

        _ = code.Close().Close();
    }

    private static string Obsolete(FormerName former) => $"[global::System.Obsolete(\"It is called {former.Now} now.\")]";
}
