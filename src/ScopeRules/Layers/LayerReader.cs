using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Layers;

/// <summary>Opens the policies that a policy extends, and lays one upon the other.</summary>
internal sealed class LayerReader(PolicyFiles files, DiagnosticBag bag)
{
    /// <summary>More layers than this are more than anybody sees through.</summary>
    public const int Most = 8;

    private readonly Dictionary<SourceText, MapNode?> _read = [];

    /// <summary>Reads a policy with all that it extends.</summary>
    /// <param name="root">What its own file holds.</param>
    /// <returns>Null where one of the files is refused as a whole, which the bag then says.</returns>
    public LayeredPolicy? Read(Node root)
    {
        if (PolicyFile.From(root, bag) is not { } own) return null;
        List<MapNode> chain = [own];
        while (chain[^1]["extends"] is { } extends)
        {
            if (Open(extends, chain) is not { } next) return null;
            chain.Add(next);
        }

        chain.Reverse();
        int before = bag.Count;
        MapNode merged = chain[0];
        foreach (MapNode layer in chain.Skip(1)) merged = new LayerMerger(merged, layer, bag).Merge();
        if (bag.Count > before) return null; // what is said of the rest would mislead
        if (Parameters.Fill(merged, files.Limits, bag) is not { } filled) return null;
        return new LayeredPolicy(filled, [.. chain.Select(c => new Layer(NameOf(c), c.Span.Source))]);
    }

    private MapNode? Open(Node extends, List<MapNode> chain)
    {
        if (MapReader.AsText(extends, "extends", "name the folder or file of the policy that it extends", bag) is not { } path) return null;
        if (chain.Count == Most)
        {
            bag.Report(LayerCodes.TooManyLayers, extends.Span, "bring some of them together", Most);
            return null;
        }

        if (files.OpenPolicy(path, extends.Span, bag) is not { } file) return null;
        int first = chain.FindIndex(c => c.Span.Source == file.Source);
        if (first < 0) return Read(file);
        bag.Report(LayerCodes.ExtendsItself, extends.Span, "leave one `extends` out", string.Join(" extends ", chain[first..].Append(chain[first]).Select(c => $"`{NameOf(c)}`")));
        return null;
    }

    private MapNode? Read(FileContent file)
    {
        if (_read.TryGetValue(file.Source, out MapNode? known)) return known;
        Node? root = YamlReader.Read(file.Source, files.Limits, bag);
        return _read[file.Source] = root is null ? null : PolicyFile.From(root, bag);
    }

    private static string NameOf(MapNode policy) => policy["policy"] is ScalarNode name ? name.Value : policy.Span.Source.Name;
}
