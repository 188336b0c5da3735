using ScopeRules.Printing;

namespace ScopeRules;

/// <summary>What the policy says to a case, with its reasons. It never changes.</summary>
public sealed class Decision
{
    private readonly Lazy<IReadOnlyList<Fact>> _assuming;

    internal Decision(Policy policy, Func<IReadOnlyList<Fact>> assuming)
    {
        Policy = policy;
        _assuming = new(assuming);
    }

    /// <summary>The policy that decided.</summary>
    public Policy Policy { get; }

    /// <summary>The verdict; <see cref="Verdict.AskManager"/> where more than one is possible, or none.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What the decision rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The verdict itself, or what is presumed until the manager has answered; null where nothing is presumed.</summary>
    public required Verdict? Presumption { get; init; }

    /// <summary>The verdicts that some possible completion of the case leads to; empty where the facts contradict each other.</summary>
    public required IReadOnlyList<Verdict> Possible { get; init; }

    /// <summary>False where a search had to stop at its budget: <see cref="Possible"/> then holds at least what is possible, and
    /// <see cref="Questions"/> and <see cref="OpenPoints"/> at least what matters, perhaps more.</summary>
    public required bool IsProven { get; init; }

    /// <summary>The clauses that certainly determine the verdict, in document order.</summary>
    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>The clauses that may determine it besides, in document order.</summary>
    public required IReadOnlyList<Clause> PossibleClauses { get; init; }

    /// <summary>How far cover goes: the worst level of the clauses that may determine a certain <see cref="Verdict.Covered"/>; else null.</summary>
    public required string? Level { get; init; }

    /// <summary>The riders that certainly apply.</summary>
    public required IReadOnlyList<Rider> Riders { get; init; }

    /// <summary>The riders that may apply besides.</summary>
    public required IReadOnlyList<Rider> PossibleRiders { get; init; }

    /// <summary>To whom to refer.</summary>
    public required IReadOnlyList<Referral> Referrals { get; init; }

    /// <summary>Who is responsible. Where the provisions that shape the answer differ in this or in what follows, all is listed.</summary>
    public required IReadOnlyList<Consequence<Contact>> Providers { get; init; }

    /// <summary>What the answer costs.</summary>
    public required IReadOnlyList<Consequence<Fee>> Fees { get; init; }

    /// <summary>The channels that are allowed; empty where nothing is said of that.</summary>
    public required IReadOnlyList<Consequence<Channel>> Channels { get; init; }

    /// <summary>How soon somebody is to answer.</summary>
    public required IReadOnlyList<Consequence<ResponseTarget>> Responses { get; init; }

    /// <summary>Who may decide otherwise.</summary>
    public required IReadOnlyList<Consequence<Contact>> Discretion { get; init; }

    /// <summary>What the customer must do.</summary>
    public required IReadOnlyList<Statement> Obligations { get; init; }

    /// <summary>What the answer does not promise.</summary>
    public required IReadOnlyList<Statement> Caveats { get; init; }

    /// <summary>What support does all the same.</summary>
    public required IReadOnlyList<Statement> Promises { get; init; }

    /// <summary>What would restore cover.</summary>
    public required IReadOnlyList<Statement> RestoredBy { get; init; }

    /// <summary>The facts that were not given and whose assumption the decision rests on, by name.</summary>
    public IReadOnlyList<Fact> Assuming => _assuming.Value;

    /// <summary>What to ask, while answers can change the verdict: the same as <see cref="Policy.Questions"/>.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>The open points that keep the verdict open, by name.</summary>
    public required IReadOnlyList<OpenPoint> OpenPoints { get; init; }

    /// <summary>What was wrong with the facts given.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>The day for which it was decided; null where the policy says the same on every day.</summary>
    public required DateOnly? AsOf { get; init; }

    /// <summary>The decision as one JSON object, as <c>scoperules decide --format json</c> prints it.</summary>
    public string ToJson() => DecisionJson.Write(this);

    /// <summary>The verdict and its basis.</summary>
    public override string ToString() => $"{Verdict.Name()} ({Basis.Name()})";
}
