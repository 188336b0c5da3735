using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using ScopeRules.Answers;
using ScopeRules.Model;
using ScopeRules.Text;

namespace ScopeRules;

/// <summary>The facts of a policy as data: enough to put a ticket into facts without having seen the policy.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, Fact> _byName;

    internal Vocabulary(PolicyModel model)
    {
        Facts = model.Facts;
        PolicyId = model.Id;
        PolicyTitle = model.Title;
        Names = new NameTable(Facts.SelectMany(f => f.Formerly.Prepend(f.Name).Select(n => (n, f.Place))));
        _byName = Facts.SelectMany(f => f.Formerly.Prepend(f.Name).Select(n => (n, f))).ToDictionary(p => p.n, p => p.f, StringComparer.Ordinal);
    }

    /// <summary>The facts, in the policy's order.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    private string PolicyId { get; }

    private string PolicyTitle { get; }

    /// <summary>The places of facts, by their names and those that they had before.</summary>
    internal NameTable Names { get; }

    /// <summary>Finds a fact by its name, or by one that it had before.</summary>
    /// <param name="name">The name; case matters.</param>
    /// <param name="fact">The fact; null where there is none.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public bool TryFind(string name, [NotNullWhen(true)] out Fact? fact)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.TryGetValue(name, out fact);
    }

    /// <summary>The name that a fact has now; of what is no fact the name itself.</summary>
    internal string NameOf(string name) => TryFind(name, out Fact? fact) ? fact.Name : name;

    /// <summary>JSON Schema 2020-12 of a facts file: an object of facts and values, each with its question and meanings.</summary>
    public string ToJsonSchema() => SchemaOfFacts().ToJsonString(JsonText.Indented);

    internal JsonObject SchemaOfFacts()
    {
        JsonObject properties = [];
        JsonObject definitions = new() { ["yes-or-no"] = new JsonObject { ["enum"] = new JsonArray("yes", "no", true, false) } };
        foreach (Fact fact in Facts)
        {
            properties[fact.Name] = FactSchemas.Given(fact);
            foreach (string former in fact.Formerly) properties[former] = FactSchemas.Former(fact, FactSchemas.Given(fact));
            definitions[FactSchemas.AnswerName(fact)] = FactSchemas.Answer(fact);
        }

        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:scoperules:facts:{PolicyId}",
            ["title"] = $"Facts of a case under: {PolicyTitle}",
            ["description"] = "One case is one request. Leave out what is not known; give a list of the values that are still possible where several are.",
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
        }.WithUsedDefinitions(definitions);
    }
}
