using CsCheck;

namespace ScopeRules.Laws.Generators;

/// <summary>A policy with cases for it: what most laws are tried on.</summary>
internal sealed record CaseSample(PolicyDraft Policy, IReadOnlyList<CaseDraft> Cases)
{
    public static Gen<CaseSample> Of(int cases) =>
        new Drawn<CaseSample>(draw => Draw(draw, cases), s => s.Policy.Yaml.Length + s.Cases.Sum(c => c.Json.Length));

    public static CaseSample Draw(Draw draw, int cases)
    {
        PolicyDraft policy = PolicyDraft.Draw(draw);
        CaseDrawer drawer = new(draw, policy.Facts);
        return new CaseSample(policy, Generators.Draw.Many(cases, drawer.Case));
    }

    public override string ToString() => $"{Policy.Yaml}\n{string.Join('\n', Cases)}";
}
