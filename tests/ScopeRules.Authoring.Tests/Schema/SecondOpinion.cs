using System.Text.Json.Nodes;

namespace ScopeRules.Authoring.Tests.Schema;

/// <summary>Asks tests/node/serve.mjs: a JSON Schema validator in its strict mode, and another YAML reader.</summary>
internal sealed class SecondOpinion : IDisposable
{
    private readonly NodeProcess _node = new("serve.mjs");

    /// <summary>What is wrong with a document: places and keywords, as «/facts/licence required».</summary>
    public IReadOnlyList<string> Errors(string schema, string document) => Errors(schema, [document])[0];

    public IReadOnlyList<IReadOnlyList<string>> Errors(string schema, IEnumerable<string> documents)
    {
        JsonNode answer = Ask(new JsonObject
        {
            ["schema"] = schema,
            ["documents"] = new JsonArray([.. documents.Select(d => JsonValue.Create(d))]),
        });
        return [.. answer.AsArray().Select(d => d!.AsArray().Select(e => $"{e!["path"]} {e["keyword"]}").ToList())];
    }

    /// <summary>The values of a YAML document.</summary>
    public JsonNode? Read(string yaml) => Ask(new JsonObject { ["read"] = yaml });

    public void Dispose() => _node.Dispose();

    private JsonNode Ask(JsonObject question)
    {
        _node.ExpectQuestion();
        _node.Input.WriteLine(question.ToJsonString());
        _node.Input.Flush();
        string line = _node.Output.ReadLine() ?? throw new InvalidOperationException("serve.mjs has ended.");
        JsonNode answer = JsonNode.Parse(line)!;
        if (answer is JsonObject map && map["error"] is { } error) throw new InvalidOperationException($"serve.mjs: {error}");
        return answer;
    }
}
