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

    /// <summary>Reads a policy with all that it extends, or that is in it.</summary>
    /// <param name="root">What its own file holds.</param>
    /// <returns>Null where one of the files is refused as a whole, which the bag then says.</returns>
    public LayeredPolicy? Read(Node root)
    {
        if (PolicyFile.From(root, bag) is not { } own) return null;
        return own["policies"] is null ? ReadLayers(own) : new SetReader(this, bag).Read(own);
    }

    /// <summary>Reads a policy of a set.</summary>
    /// <param name="path">The node that names it.</param>
    public LayeredPolicy? ReadMember(ScalarNode path)
    {
        if (files.OpenPolicy(path.Value, path.Span, bag) is not { } file || Read(file) is not { } own) return null;
        if (own["policies"] is null) return ReadLayers(own);
        bag.Report(LayerCodes.SetInSet, path.Span, "name its members here", NameOf(own), "in another set");
        return null;
    }

    /// <summary>A policy with its parameters filled in.</summary>
    public MapNode? Fill(MapNode policy) => Parameters.Fill(policy, files.Limits, bag);

    /// <summary>Whether two nodes say the same, file names in them included.</summary>
    public bool AreAlike(Node a, Node b, bool nameFiles) =>
        Nodes.AreAlike(a, b) && (!nameFiles || files.FolderOf(a.Span.Source) == files.FolderOf(b.Span.Source));

    private LayeredPolicy? ReadLayers(MapNode own)
    {
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
        if (bag.Count > before || Fill(merged) is not { } filled) return null; // what is said of the rest would mislead
        return new LayeredPolicy(filled, [.. chain.Select(c => new Layer(NameOf(c), c.Span.Source))]) { HasParameters = merged["parameters"] is not null };
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
        if (first < 0) return Read(file) is { } below && !IsSet(below, extends) ? below : null;
        bag.Report(LayerCodes.ExtendsItself, extends.Span, "leave one `extends` out", string.Join(" extends ", chain[first..].Append(chain[first]).Select(c => $"`{NameOf(c)}`")));
        return null;
    }

    private MapNode? Read(FileContent file)
    {
        if (_read.TryGetValue(file.Source, out MapNode? known)) return known;
        Node? root = YamlReader.Read(file.Source, files.Limits, bag);
        return _read[file.Source] = root is null ? null : PolicyFile.From(root, bag);
    }

    private bool IsSet(MapNode policy, Node extends)
    {
        if (policy["policies"] is null) return false;
        bag.Report(LayerCodes.SetInSet, extends.Span, "extend one of its members", NameOf(policy), "extended");
        return true;
    }

    /// <summary>What messages call a policy.</summary>
    public static string NameOf(MapNode policy) => policy["policy"] is ScalarNode name ? name.Value : policy.Span.Source.Name;
}
