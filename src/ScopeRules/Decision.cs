using ScopeRules.Evaluation;
using ScopeRules.Printing;

namespace ScopeRules;

/// <summary>
/// What the policy says to a case, with its reasons. It never changes. The verdicts possible are found when a case is decided; the
/// rest is worked out when it is first read. Cases that come to the same share one decision. Safe for several threads.
/// </summary>
public sealed class Decision
{
    private readonly Grounds _grounds;

    // What is read most stands here itself, once it is known.
    private IReadOnlyList<Clause>? _clauses;
    private IReadOnlyList<Rider>? _riders;

    internal Decision(Policy policy, DateOnly? asOf, Grounds grounds)
    {
        Policy = policy;
        AsOf = asOf;
        Possible = grounds.Possible;
        Verdict = Possible is [var only] ? only : Verdict.AskManager;
        _grounds = grounds;
        if (grounds.AreSettled) (_clauses, _riders) = (grounds.Standings.Clauses, grounds.Standings.Riders);
    }

    /// <summary>The policy that decided.</summary>
    public Policy Policy { get; }

    /// <summary>The verdict; <see cref="Verdict.AskManager"/> where more than one is possible, or none.</summary>
    public Verdict Verdict { get; }

    /// <summary>What the decision rests on.</summary>
    public Basis Basis => _grounds.Basis;

    /// <summary>The verdict itself, or what is presumed until the manager has answered; null where nothing is presumed.</summary>
    public Verdict? Presumption => _grounds.Presumption;

    /// <summary>The verdicts that some possible completion of the case leads to; empty where the facts contradict each other.</summary>
    public IReadOnlyList<Verdict> Possible { get; }

    /// <summary>False where a search had to stop at its budget: <see cref="Possible"/> then holds at least what is possible, and
    /// <see cref="Questions"/> and <see cref="OpenPoints"/> at least what matters, perhaps more.</summary>
    public bool IsProven => _grounds.IsProven;

    /// <summary>The clauses that certainly determine the verdict, in document order.</summary>
    public IReadOnlyList<Clause> Clauses => _clauses ??= _grounds.Standings.Clauses;

    /// <summary>The clauses that may determine it besides, in document order.</summary>
    public IReadOnlyList<Clause> PossibleClauses => _grounds.Standings.PossibleClauses;

    /// <summary>How far cover goes: the worst level of the clauses that may determine a certain <see cref="Verdict.Covered"/>; else null.</summary>
    public string? Level => Verdict == Verdict.Covered ? _grounds.Standings.Level(Policy.Levels, Possible) : null;

    /// <summary>The riders that certainly apply.</summary>
    public IReadOnlyList<Rider> Riders => _riders ??= _grounds.Standings.Riders;

    /// <summary>The riders that may apply besides.</summary>
    public IReadOnlyList<Rider> PossibleRiders => _grounds.Standings.PossibleRiders;

    /// <summary>To whom to refer.</summary>
    public IReadOnlyList<Consequence<Contact>> Referrals => _grounds.Said.Referrals;

    /// <summary>Who is responsible. Where the provisions that shape the answer differ in this or in what follows, all is listed.</summary>
    public IReadOnlyList<Consequence<Contact>> Providers => _grounds.Said.Providers;

    /// <summary>What the answer costs.</summary>
    public IReadOnlyList<Consequence<Fee>> Fees => _grounds.Said.Fees;

    /// <summary>The channels that are allowed; empty where nothing is said of that.</summary>
    public IReadOnlyList<Consequence<Channel>> Channels => _grounds.Said.Channels;

    /// <summary>How soon somebody is to answer.</summary>
    public IReadOnlyList<Consequence<ResponseTarget>> Responses => _grounds.Said.Responses;

    /// <summary>Who may decide otherwise.</summary>
    public IReadOnlyList<Consequence<Contact>> Discretion => _grounds.Said.Discretion;

    /// <summary>What the customer must do.</summary>
    public IReadOnlyList<Consequence<string>> Obligations => _grounds.Said.Obligations;

    /// <summary>What the answer does not promise.</summary>
    public IReadOnlyList<Consequence<string>> Caveats => _grounds.Said.Caveats;

    /// <summary>What support does all the same.</summary>
    public IReadOnlyList<Consequence<string>> Promises => _grounds.Said.Promises;

    /// <summary>What would restore cover.</summary>
    public IReadOnlyList<Consequence<string>> RestoredBy => _grounds.Said.RestoredBy;

    /// <summary>The facts that were not given and whose assumption the decision rests on, by name.</summary>
    public IReadOnlyList<Fact> Assuming => _grounds.Assuming;

    /// <summary>What to ask, while answers can change the verdict: facts that are not known, the best question first, those that are assumed
    /// last; empty once no answer can. A fact of which the case gives several values, an unrecognised one or
    /// <see cref="CaseFacts.SetDontKnow"/> stays on the list, as it still matters: whoever asks in a loop leaves out those of which
    /// <see cref="CaseFacts.Gives"/> is true.</summary>
    public IReadOnlyList<Question> Questions => _grounds.Inquiry.Questions;

    /// <summary>The facts to ask for of which nothing is assumed, by name: less work than to put them in order.</summary>
    internal IReadOnlyList<Fact> MissingFacts => _grounds.MissingFacts;

    /// <summary>The open points that keep the verdict open, by name.</summary>
    public IReadOnlyList<OpenPoint> OpenPoints => _grounds.Inquiry.OpenPoints;

    /// <summary>What was wrong with the facts given.</summary>
    public IReadOnlyList<Problem> Problems => _grounds.Problems;

    /// <summary>The day for which it was decided; null where the policy says the same on every day.</summary>
    public DateOnly? AsOf { get; }

    /// <summary>The decision as one JSON object, as <c>scoperules decide --format json</c> prints it, which adds to a <see cref="Verdict.NotCovered"/>
    /// what <see cref="Policy.WhatIf"/> says.</summary>
    public string ToJson() => DecisionJson.Write(this);

    /// <summary>Whether its verdicts are proven, and nothing that was found along with them is left open by a budget.</summary>
    internal bool IsSure => _grounds.AreSure;

    /// <summary>The verdict and its basis.</summary>
    public override string ToString() => $"{Verdict.Name()} ({Basis.Name()})";
}
