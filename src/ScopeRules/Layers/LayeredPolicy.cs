using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Layers;

/// <summary>A policy's keys, brought together from its file and those that it extends; nothing is bound yet.</summary>
/// <param name="Root">One mapping, as if it had been written so. Each node keeps the place where it stands.</param>
/// <param name="Layers">The policies of which it is made by their files, the one at the bottom first.</param>
internal sealed record LayeredPolicy(MapNode Root, IReadOnlyList<Layer> Layers)
{
    /// <summary>Whether there are parameters, which have been filled in.</summary>
    public bool HasParameters { get; init; }

    /// <summary>Of a set, the policies in it; their declarations stand in <see cref="Root"/>.</summary>
    public IReadOnlyList<SetMember> Members { get; init; } = [];
}

/// <summary>A policy of a set.</summary>
/// <param name="Policy">Its name, which stands before the ids of its clauses.</param>
/// <param name="When">To which cases it applies.</param>
/// <param name="Root">What it says.</param>
/// <param name="At">Where the set names it.</param>
internal sealed record SetMember(string Policy, Node When, MapNode Root, SourceSpan At);

/// <summary>One of the policies that lie upon each other.</summary>
/// <param name="Policy">Its name.</param>
/// <param name="File">The file in which it is written.</param>
internal sealed record Layer(string Policy, SourceText File);
