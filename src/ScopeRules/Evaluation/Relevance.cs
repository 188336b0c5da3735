namespace ScopeRules.Evaluation;

/// <summary>Which facts of a case are worth asking for, and which open points keep its verdict open.</summary>
internal abstract class Relevance
{
    /// <summary>Facts that are not known and whose answers leave different verdicts possible; none once no answer can change the
    /// verdict. Those of which something is assumed come last. Worked out as far as it is read.</summary>
    public abstract IEnumerable<Question> Questions();

    /// <summary>Whether there are any; less work than to say which comes first.</summary>
    public virtual bool HasQuestions => Questions().Any();

    /// <summary>The facts of the questions, without those that are assumed, by name; less work than to say which comes first.</summary>
    public virtual IReadOnlyList<Fact> MissingFacts() =>
        [.. Questions().Where(q => !q.IsAssumed).Select(q => q.Fact).OrderBy(f => f.Name, StringComparer.Ordinal)];

    /// <summary>The open points of which the two readings lead to different verdicts, by name.</summary>
    public abstract IReadOnlyList<OpenPoint> OpenPoints();

    /// <summary>False where a search had to stop: what was listed is then at least what matters.</summary>
    public abstract bool IsProven { get; }
}
