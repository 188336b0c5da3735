using ScopeRules.Releases;
using ScopeRules.Yaml;

namespace ScopeRules.Printing;

/// <summary>Lists of releases as the policy declares them; the releases stay in their file.</summary>
internal static class ReleasePrinter
{
    public static MapNode List(ReleaseList list) => NewNode.Map(
        ("file", NewNode.Text(list.File)),
        ("phases", list.Phases.Count == 0 ? null : NewNode.Map(list.Phases.Select(p => (p.Name, (Node?)Phase(p))), isFlow: false)));

    private static MapNode Phase(Phase phase) => NewNode.FlowMap(("lasts", phase.Lasts is { } lasts ? NewNode.Of(lasts) : null));
}
