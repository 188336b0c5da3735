using CsCheck;

namespace ScopeRules.Laws.Generators;

/// <summary>A policy with cases for it: what most laws are tried on.</summary>
internal sealed record CaseSample(PolicyDraft Policy, IReadOnlyList<CaseDraft> Cases)
{
    public static Gen<CaseSample> Of(int cases) => new Drawn<CaseSample>(
        draw =>
        {
            PolicyDraft policy = new PolicyDrawer(draw).Policy();
            CaseDrawer drawer = new(draw, policy.Facts);
            return new CaseSample(policy, Draw.Many(cases, drawer.Case));
        },
        s => s.Policy.Yaml.Length + s.Cases.Sum(c => c.Json.Length));

    public override string ToString() => $"{Policy.Yaml}\n{string.Join('\n', Cases)}";
}
