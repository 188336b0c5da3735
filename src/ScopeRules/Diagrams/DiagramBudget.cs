namespace ScopeRules.Diagrams;

/// <summary>What building a diagram may cost. It is counted, never timed, so that answers don't depend on the machine.</summary>
/// <param name="Children">Children of nodes before they are reduced.</param>
/// <param name="Steps">Rows looked at, and compared with each other.</param>
internal sealed record DiagramBudget(int Children, long Steps)
{
    /// <summary>No diagram is built.</summary>
    public static readonly DiagramBudget None = new(Children: 0, Steps: 0);

    public static readonly DiagramBudget Default = new(Children: 400_000, Steps: 20_000_000);
}
