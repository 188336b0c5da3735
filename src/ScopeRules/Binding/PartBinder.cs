using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>What a policy says, once what it declares is bound: terms, impossible combinations, sections, riders.</summary>
/// <param name="declared">The declarations.</param>
/// <param name="when">To which cases it applies: those of a set apply to some.</param>
internal sealed class PartBinder(Declarations declared, Condition? when = null)
{
    private readonly ConditionBinder _conditions = new(declared);

    public Condition? When => when;

    public IReadOnlyList<Term> Terms => _conditions.Terms.Bound;

    public List<Impossible> Impossible { get; } = [];

    public List<Section> Sections { get; private set; } = [];

    public List<Rider> Riders { get; private set; } = [];

    /// <summary>The clauses whose verdict could be read.</summary>
    public IEnumerable<Clause> Concluding { get; private set; } = [];

    public void Bind(MapReader policy)
    {
        _conditions.Terms.Bind(policy.Entries("terms", required: false), _conditions);
        BindImpossible(policy);
        ClauseBinder clauses = new(declared, _conditions);
        SectionScope scope = new() { When = when };
        Sections = new SectionBinder(declared, _conditions, clauses).Bind(policy, scope);
        if (declared.Member is not null) Sections = [BindMember(policy, clauses, scope)];
        new OverrideBinder(clauses, declared).Bind();
        Riders = clauses.BindRiders(policy, scope);
        Concluding = clauses.Bound.Select(c => c.Clause).Except(clauses.Undecided);
    }

    // A policy of a set becomes a section, which ends with what the policy says otherwise.
    private Section BindMember(MapReader policy, ClauseBinder clauses, SectionScope scope)
    {
        string title = policy.Text("title") ?? "";
        MapReader otherwise = new((MapNode)policy.Map["otherwise"]!, "`otherwise`", policy.Bag);
        Clause silence = clauses.BindSilence(otherwise, scope with { Heading = title });
        return new Section(title, null, [], Sections, silence);
    }

    private void BindImpossible(MapReader policy)
    {
        foreach (Node node in policy.Items("impossible", required: false))
        {
            if (MapReader.From(node, "impossible", "an impossible combination", policy.Bag) is not { } map) continue;
            string? because = map.Text("because");
            Condition? combination = map.Required("when") is { } condition ? _conditions.Bind(condition, openPointsAllowed: false) : null;
            map.Finish();
            if (because is not null && combination is not null) Impossible.Add(new Impossible(because, SectionScope.And(when, combination)!));
        }
    }
}
