namespace ScopeRules.Evaluation;

/// <summary>The grounds of a case that leaves something open.</summary>
internal class CaseGrounds(Decider decider, Circumstances circumstances) : Grounds(decider.Table.Model.Otherwise)
{
    /// <summary>The conclusions, where finding the verdicts has brought them along.</summary>
    public ConclusionSet? Conclusions { get; init; }

    public override bool AreSure => VerdictsAreProven && Conclusions?.IsProven != false;

    protected override Standings FindStandings() => decider.StandingsOf(circumstances.Region, Possible);

    protected override ConclusionSet FindConclusions() => Conclusions ?? decider.ConclusionsOf(circumstances.Region, Possible);

    protected override Inquiry FindInquiry() => decider.InquiryOf(circumstances);

    protected override IReadOnlyList<Fact> FindMissing() => decider.MissingFactsOf(circumstances);

    protected override bool FindWhetherToAsk() => decider.HasQuestions(circumstances);

    protected override IReadOnlyList<Fact> FindAssuming() => decider.AssumingOf(circumstances, Possible);
}

/// <summary>Those of a case that leaves no fact open and that something else has decided, by the table: once with each reading of open points.</summary>
internal sealed class ReadingGrounds(Decider decider, Circumstances circumstances, IReadOnlyList<Standings> readings)
    : CaseGrounds(decider, circumstances)
{
    private readonly Otherwise _otherwise = decider.Table.Otherwise;

    // Of several readings it is said three-valued what is certain and what possible, as of any case [13].
    protected override Standings FindStandings() => readings is [var only] ? only : base.FindStandings();

    protected override ConclusionSet FindConclusions() =>
        new([.. readings.Select(r => Conclusion.Of(r.Clauses, _otherwise)).Distinct()], IsProven: true);
}

/// <summary>Those of a case of which every fact is known and that no open point touches.</summary>
internal sealed class OutcomeGrounds(Standings standings, Conclusion conclusion, Otherwise otherwise) : Grounds(otherwise)
{
    public override bool AreSettled => true;

    protected override Standings FindStandings() => standings;

    protected override ConclusionSet FindConclusions() => new([conclusion], IsProven: true);

    protected override Inquiry FindInquiry() => Inquiry.Nothing;

    protected override bool FindWhetherToAsk() => false;

    protected override IReadOnlyList<Fact> FindAssuming() => [];
}

/// <summary>Those of a case whose facts contradict each other.</summary>
internal sealed class ContradictionGrounds(Otherwise otherwise) : Grounds(otherwise)
{
    protected override Standings FindStandings() => Standings.None;

    protected override ConclusionSet FindConclusions() => new([], IsProven: true);

    protected override Inquiry FindInquiry() => Inquiry.Nothing;

    protected override bool FindWhetherToAsk() => false;

    protected override IReadOnlyList<Fact> FindAssuming() => [];
}
