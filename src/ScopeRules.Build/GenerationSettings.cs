namespace ScopeRules.Build;

/// <summary>What to write, from what, and where.</summary>
internal sealed record GenerationSettings
{
    /// <summary>The policy's file or folder.</summary>
    public required string Policy { get; init; }

    /// <summary>The project's root namespace, below which the policy gets its own.</summary>
    public string RootNamespace { get; init; } = "";

    /// <summary>The namespace; null: one below the root, named after the policy.</summary>
    public string? Namespace { get; init; }

    /// <summary>The record's name; null: after the policy.</summary>
    public string? ClassName { get; init; }

    /// <summary>The C# file to write.</summary>
    public required string Output { get; init; }

    /// <summary>The file to write the names of all files that were read to, one a line.</summary>
    public required string Inputs { get; init; }

    /// <summary>The file to write the hashes of these to, last of all, where nothing was found.</summary>
    public required string State { get; init; }

    /// <summary>Reads a file of lines such as <c>ClassName=ImailServerCase</c>; what has no value is not set.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="InvalidDataException">A setting is missing that is needed.</exception>
    public static GenerationSettings Read(string file)
    {
        Dictionary<string, string> values = [];
        foreach (string line in File.ReadLines(file))
            if (line.Split('=', 2) is [var name, { Length: > 0 } value]) values[name] = value;

        return new GenerationSettings
        {
            Policy = Needed(nameof(Policy)),
            RootNamespace = values.GetValueOrDefault(nameof(RootNamespace), ""),
            Namespace = values.GetValueOrDefault(nameof(Namespace)),
            ClassName = values.GetValueOrDefault(nameof(ClassName)),
            Output = Needed(nameof(Output)),
            Inputs = Needed(nameof(Inputs)),
            State = Needed(nameof(State)),
        };

        string Needed(string name) => values.GetValueOrDefault(name) ?? throw new InvalidDataException($"{file} does not set {name}.");
    }
}
