using System.Text.Json.Nodes;
using ScopeRules.Answers;
using ScopeRules.Model;
using ScopeRules.Printing;
using static ScopeRules.Answers.SchemaParts;

namespace ScopeRules.Authoring.Schema;

/// <summary>Conditions over one policy's facts, terms and open points.</summary>
internal static class PolicyConditions
{
    public static IEnumerable<JsonObject> Definitions(Policy policy)
    {
        PolicyModel model = policy.Model;
        yield return Tree("", model.Facts, model.Terms, model.OpenPoints);
        yield return Tree("-on-facts", model.Facts, [.. model.Terms.Where(t => !t.Condition.OpenPoints().Any())], []);
        foreach (Fact fact in model.Facts)
        {
            yield return new JsonObject
            {
                [FactSchemas.AnswerName(fact)] = FactSchemas.Answer(fact),
                [FactSchemas.TestName(fact)] = FactSchemas.Test(fact),
            };
        }
    }

    private static JsonObject Tree(string suffix, IReadOnlyList<Fact> facts, IReadOnlyList<Term> terms, IReadOnlyList<OpenPoint> points)
    {
        List<(string Name, string Meaning)> yesNo =
        [
            .. terms.Select(t => (t.Name, $"Short for {Shortened(ConditionPrinter.Line(t.Condition))}.")),
            .. points.Select(p => (p.Name, p.Question)),
        ];
        MappingSchema tests = new();
        foreach (Fact fact in facts) tests.Takes(fact.Name, Ref("#/$defs/" + FactSchemas.TestName(fact)));
        foreach ((string name, string meaning) in yesNo) tests.Takes(name, Forms.YesOrNo, meaning);

        yesNo.InsertRange(0, facts.Where(f => f.AnswerType.BareTest is not null).Select(f => (f.Name, f.Question)));
        return yesNo.Count == 0
            ? ConditionForms.Tree(suffix, bare: null, bareItem: null, tests)
            : ConditionForms.Tree(suffix, Names(yesNo), InList(yesNo), tests);
    }

    private static string Shortened(string line) => line.Length <= 200 ? line : line[..197] + "...";

    // In a list an editor offers names alone beside names as keys, and mixes up two that look alike. So names alone are a
    // pattern there, which it does not offer, and snippets that look otherwise.
    private static JsonObject InList(IReadOnlyList<(string Name, string Meaning)> names)
    {
        JsonObject schema = Forms.Patterned(
            $"^({string.Join('|', names.Select(n => n.Name))})$",
            "Alone stands a yes-no fact, a term or an open point; of other facts say which values are meant.");
        schema["defaultSnippets"] = new JsonArray([.. names.Select(n => Forms.Snippet($"{n.Name} (yes)", n.Name, n.Meaning))]);
        return schema;
    }
}
