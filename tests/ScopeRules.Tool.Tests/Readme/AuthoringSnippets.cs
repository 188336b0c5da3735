using ScopeRules.Authoring;

namespace ScopeRules.Tool.Tests.Readme;

/// <summary>The C# of the README of ScopeRules.Authoring, compiled. <see cref="PackageReadmeTests"/> holds it against the page and runs it.</summary>
internal sealed class AuthoringSnippets(TextWriter Console)
{
    public void RunSuites()
    {
        IReadOnlyList<SuiteCase> cases = PolicySuite.CasesOf("rules/mendix-deployment");

        IReadOnlyList<CaseResult> results = [.. cases.Select(c => c.Run())];
        Console.WriteLine($"{results.Count(r => r.Passed)} of {cases.Count} cases are as expected");

        SuiteCoverage coverage = SuiteCoverage.Of(results[0].Decision.Policy, results);
        IEnumerable<ClauseCoverage> clauses = coverage.Clauses.Where(c => c.EffectiveIn is null);
        IEnumerable<TestCoverage> tests = coverage.Tests.Where(t => t.ShownIn is null && t.CanBeShown);
        IEnumerable<OpenPointCoverage> points = coverage.OpenPoints.Where(p => !(p.ReadYes && p.ReadNo));
        Console.WriteLine($"not shown: {clauses.Count()} clauses, {tests.Count()} tests, {points.Count()} open points");
    }

    public void LookAtAPolicy()
    {
        Policy policy = Policy.Load("tests/cases/tool/policies/print-shop").OrThrow();
        Policy older = Policy.Load("tests/cases/tool/policies/reading-room").OrThrow();

        foreach (Diagnostic finding in PolicyFindings.Of(policy)) Console.WriteLine(finding.Message);
        Console.WriteLine(PolicyChanges.Between(older, policy)[0].Message);
        File.WriteAllText(Path.Combine(Path.GetTempPath(), "print-shop.schema.json"), PolicySchema.Of(policy));
    }
}
