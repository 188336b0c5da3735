using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace ScopeRules.Authoring.Tests.Schema;

/// <summary>The language server that editors run for YAML, over its standard input and output, with one schema.</summary>
internal sealed class LanguageServer : IDisposable
{
    private readonly NodeProcess _node = new(Path.Combine("node_modules", "yaml-language-server", "bin", "yaml-language-server"), "--stdio");
    private readonly string _schema;
    private readonly JsonObject _settings;
    private readonly Dictionary<string, JsonArray> _diagnostics = [];
    private int _requests;
    private int _documents;

    public LanguageServer(string schema)
    {
        _schema = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"schema-{Guid.NewGuid():N}.json");
        File.WriteAllText(_schema, schema);
        _settings = new JsonObject
        {
            ["schemas"] = new JsonObject { [new Uri(_schema).AbsoluteUri] = "*.yaml" },
            ["schemaStore"] = new JsonObject { ["enable"] = false },
        };
        JsonObject capabilities = new()
        {
            ["workspace"] = new JsonObject { ["configuration"] = true },
            ["textDocument"] = new JsonObject { ["completion"] = new JsonObject { ["completionItem"] = new JsonObject { ["snippetSupport"] = true } } },
        };
        _ = Ask("initialize", new JsonObject { ["processId"] = null, ["rootUri"] = null, ["capabilities"] = capabilities });
        Tell("initialized", []);
        Tell("workspace/didChangeConfiguration", new JsonObject { ["settings"] = new JsonObject { ["yaml"] = _settings.DeepClone() } });
        AwaitSchema();
    }

    /// <summary>What an editor underlines: «line: message».</summary>
    public IReadOnlyList<string> Diagnostics(string text)
    {
        string document = Open(text);
        while (!_diagnostics.ContainsKey(document)) Take();
        return [.. _diagnostics[document].Select(d => string.Create(CultureInfo.InvariantCulture, $"{(int)d!["range"]!["start"]!["line"]! + 1}: {d["message"]}"))];
    }

    /// <summary>What an editor offers at the place that is marked with a bar: labels, and what it inserts.</summary>
    public IReadOnlyDictionary<string, string> Completions(string marked)
    {
        JsonNode? answer = Ask("textDocument/completion", At(marked));
        JsonArray items = (answer as JsonArray ?? answer?["items"] as JsonArray)!;
        return items.GroupBy(i => (string)i!["label"]!).ToDictionary(g => g.Key, g => (string?)g.First()!["textEdit"]?["newText"] ?? (string)g.First()!["insertText"]!);
    }

    /// <summary>What an editor shows at the place that is marked with a bar.</summary>
    public string Hover(string marked) => (string)Ask("textDocument/hover", At(marked))!["contents"]!["value"]!;

    public void Dispose()
    {
        _node.Dispose();
        File.Delete(_schema);
    }

    // The server fetches settings and schema when it likes; once it underlines what no schema here allows, it has them.
    private void AwaitSchema()
    {
        string document = Open("no-schema-has-this: 1\n");
        while (!_diagnostics.TryGetValue(document, out JsonArray? found) || found.Count == 0) Take();
    }

    private JsonObject At(string marked)
    {
        int at = marked.IndexOf('|', StringComparison.Ordinal);
        string before = marked[..at];
        return new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = Open(before + marked[(at + 1)..]) },
            ["position"] = new JsonObject { ["line"] = before.Count(c => c == '\n'), ["character"] = at - (before.LastIndexOf('\n') + 1) },
        };
    }

    private string Open(string text)
    {
        string uri = $"file:///test/{++_documents}.yaml";
        JsonObject document = new() { ["uri"] = uri, ["languageId"] = "yaml", ["version"] = 1, ["text"] = text };
        Tell("textDocument/didOpen", new JsonObject { ["textDocument"] = document });
        return uri;
    }

    private JsonNode? Ask(string method, JsonObject parameters)
    {
        int id = ++_requests;
        Send(new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters });
        while (true)
            if (Take() is { } answer && (int?)answer["id"] == id) return answer["result"];
    }

    private void Tell(string method, JsonObject parameters) => Send(new JsonObject { ["method"] = method, ["params"] = parameters });

    // Takes the next message: keeps diagnostics, answers questions, gives answers.
    private JsonObject? Take()
    {
        JsonObject message = Receive();
        switch ((string?)message["method"])
        {
            case null:
                return message;
            case "textDocument/publishDiagnostics":
                _diagnostics[(string)message["params"]!["uri"]!] = message["params"]!["diagnostics"]!.AsArray();
                break;
            case "workspace/configuration":
                IEnumerable<JsonNode?> sections = message["params"]!["items"]!.AsArray()
                    .Select(i => (string?)i!["section"] == "yaml" ? _settings.DeepClone() : new JsonObject());
                Send(new JsonObject { ["id"] = message["id"]!.DeepClone(), ["result"] = new JsonArray([.. sections]) });
                break;
            default:
                if (message["id"] is { } id) Send(new JsonObject { ["id"] = id.DeepClone(), ["result"] = null });
                break;
        }

        return null;
    }

    private void Send(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        byte[] body = Encoding.UTF8.GetBytes(message.ToJsonString());
        _node.ExpectQuestion();
        Stream input = _node.Input.BaseStream;
        input.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
        input.Write(body);
        input.Flush();
    }

    private JsonObject Receive()
    {
        int length = 0;
        while (ReadHeader() is { Length: > 0 } header)
            if (header.StartsWith("Content-Length: ", StringComparison.Ordinal)) length = int.Parse(header[16..], CultureInfo.InvariantCulture);
        byte[] body = new byte[length];
        _node.Output.BaseStream.ReadExactly(body);
        return JsonNode.Parse(body)!.AsObject();
    }

    private string ReadHeader()
    {
        StringBuilder line = new();
        while (_node.Output.BaseStream.ReadByte() is var next && next != '\n')
        {
            if (next < 0) throw new InvalidOperationException("The language server has ended.");
            if (next != '\r') _ = line.Append((char)next);
        }

        return line.ToString();
    }
}
