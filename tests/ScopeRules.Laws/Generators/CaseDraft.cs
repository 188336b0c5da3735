using System.Text;

namespace ScopeRules.Laws.Generators;

/// <summary>A name and a value in a case.</summary>
/// <param name="Name">Of a fact, or of none.</param>
/// <param name="Given">The value, and what is known then.</param>
internal readonly record struct GivenDraft(string Name, Given Given);

/// <summary>A case that is going to be given, with what is then known of each fact.</summary>
internal sealed record CaseDraft(IReadOnlyList<GivenDraft> Given, bool TakeAssumptions, IReadOnlyList<string> Ignoring)
{
    public static CaseDraft Empty { get; } = new([], TakeAssumptions: true, []);

    public string Json => "{" + string.Join(", ", Given.Select(g => $"\"{g.Name}\": {g.Given.Json}")) + "}";

    public CaseOptions Options => new() { TakeAssumptions = TakeAssumptions, Ignoring = Ignoring, AsOf = PolicyDraft.AsOf };

    /// <summary>What is known of a fact.</summary>
    public Knows Of(FactDraft fact)
    {
        GivenDraft[] given = [.. Given.Where(g => fact.IsCalled(g.Name))];
        return given.Length switch { 0 => Knows.Nothing, 1 => given[0].Given.Knows, _ => fact.GivenTwice };
    }

    /// <summary>Whether a name is given that no fact has and that the caller doesn't ignore.</summary>
    public bool HasUndeclared(IReadOnlyList<FactDraft> facts) =>
        Given.Any(g => !Ignoring.Contains(g.Name) && !facts.Any(f => f.IsCalled(g.Name)));

    public CaseDraft With(string name, Given value) => this with { Given = [.. Given.Where(g => g.Name != name), new GivenDraft(name, value)] };

    /// <summary>The same with a fact given anew, by whatever name it was given.</summary>
    public CaseDraft With(FactDraft fact, Given value) => this with { Given = [.. Given.Where(g => !fact.IsCalled(g.Name)), new GivenDraft(fact.Name, value)] };

    public CaseFacts For(Policy policy) => policy.Case(Encoding.UTF8.GetBytes(Json), Options);

    public override string ToString() =>
        Json + (TakeAssumptions ? "" : " without assumptions") + (Ignoring.Count == 0 ? "" : " ignoring " + string.Join(", ", Ignoring));
}
