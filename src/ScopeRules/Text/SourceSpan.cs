namespace ScopeRules.Text;

/// <summary>A half-open stretch of a text: where a node, a clause or a mistake stands.</summary>
internal readonly record struct SourceSpan(SourceText Source, int Start, int End)
{
    public LinePosition Position => Source.PositionOf(Start);
}

/// <summary>A line and a column, both from 1.</summary>
internal readonly record struct LinePosition(int Line, int Column);
