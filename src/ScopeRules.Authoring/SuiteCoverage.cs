using ScopeRules.Authoring.Coverage;

namespace ScopeRules.Authoring;

/// <summary>What suites show of a policy: which clauses matter in some case, which tests were seen both ways, which open points were read both ways.</summary>
public sealed class SuiteCoverage
{
    internal SuiteCoverage(IReadOnlyList<ClauseCoverage> clauses, IReadOnlyList<TestCoverage> tests, IReadOnlyList<OpenPointCoverage> openPoints)
    {
        Clauses = clauses;
        Tests = tests;
        OpenPoints = openPoints;
    }

    /// <summary>Every clause, in document order.</summary>
    public IReadOnlyList<ClauseCoverage> Clauses { get; }

    /// <summary>Every test of every clause, once for true and once for false.</summary>
    public IReadOnlyList<TestCoverage> Tests { get; }

    /// <summary>Every open point that is not settled.</summary>
    public IReadOnlyList<OpenPointCoverage> OpenPoints { get; }

    /// <summary>Cases of which every question that an interview from nothing asks has an answer, given or assumed.</summary>
    public int InterviewedCases { get; internal init; }

    /// <summary>The questions that such an interview asks, on average; null where there is no such case.</summary>
    public double? MeanQuestions { get; internal init; }

    /// <summary>Whether nothing that a case could show is missing.</summary>
    public bool IsComplete =>
        Clauses.All(c => c.EffectiveIn is not null) && Tests.All(t => t.ShownIn is not null || !t.CanBeShown) && OpenPoints.All(p => p.ReadYes && p.ReadNo);

    /// <summary>Measures what cases show.</summary>
    /// <param name="policy">The policy of the cases.</param>
    /// <param name="results">The cases, decided.</param>
    /// <exception cref="ArgumentException">A case is of another policy, or of another revision of this one.</exception>
    /// <exception cref="ArgumentNullException">The policy, the results or one of them is null.</exception>
    public static SuiteCoverage Of(Policy policy, IEnumerable<CaseResult> results)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(results);
        CoverageRun run = new(policy);
        foreach (CaseResult result in results)
        {
            ArgumentNullException.ThrowIfNull(result, nameof(results));
            if (result.Decision.Policy != policy) throw new ArgumentException($"{result.Case} is a case of another policy.", nameof(results));
            run.Add(result.Case, result.Decision);
        }

        return run.ToCoverage();
    }
}

/// <summary>Whether a clause matters in some case.</summary>
public sealed class ClauseCoverage
{
    internal ClauseCoverage(Clause clause, SuiteCase? effectiveIn)
    {
        Clause = clause;
        EffectiveIn = effectiveIn;
    }

    /// <summary>The clause.</summary>
    public Clause Clause { get; }

    /// <summary>A case of which verdict, level or what is said along, caveats and promises aside, would be another without the clause; null if there is none.</summary>
    public SuiteCase? EffectiveIn { get; }
}

/// <summary>Whether a test was shown to have one of its values.</summary>
public sealed class TestCoverage
{
    internal TestCoverage(Clause clause, string test, bool isMet, bool canBeShown, SuiteCase? shownIn)
    {
        Clause = clause;
        Test = test;
        IsMet = isMet;
        CanBeShown = canBeShown;
        ShownIn = shownIn;
    }

    /// <summary>The clause in whose condition the test stands, terms expanded.</summary>
    public Clause Clause { get; }

    /// <summary>The test in words.</summary>
    public string Test { get; }

    /// <summary>What is to be shown: the test met, or not met.</summary>
    public bool IsMet { get; }

    /// <summary>Whether any possible case could show it.</summary>
    public bool CanBeShown { get; }

    /// <summary>A case in which the test is so and inverting it alone changes whether the clause holds; null if there is none.</summary>
    public SuiteCase? ShownIn { get; }
}

/// <summary>Whether an open point was read both ways.</summary>
public sealed class OpenPointCoverage
{
    internal OpenPointCoverage(OpenPoint point, bool readYes, bool readNo)
    {
        OpenPoint = point;
        ReadYes = readYes;
        ReadNo = readNo;
    }

    /// <summary>The open point.</summary>
    public OpenPoint OpenPoint { get; }

    /// <summary>Whether a case reads it as yes.</summary>
    public bool ReadYes { get; }

    /// <summary>Whether a case reads it as no.</summary>
    public bool ReadNo { get; }
}
