using ScopeRules.Calendars;
using ScopeRules.Releases;
using ScopeRules.Text;

namespace ScopeRules.Model;

/// <summary>A policy whose names are all resolved: the second of the three forms.</summary>
internal sealed record PolicyModel
{
    private bool? _dependsOnDate;

    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The policies of which it is made, the one at the bottom first; one alone where it extends none.</summary>
    public required IReadOnlyList<string> Layers { get; init; }

    /// <summary>The policy that is written in each of the files.</summary>
    public IReadOnlyDictionary<SourceText, string> LayerOfFile { get; init; } = new Dictionary<SourceText, string>();

    public required SourceDocument Source { get; init; }

    /// <summary>Documents that are ranked, the highest first.</summary>
    public required IReadOnlyList<RankedDocument> Documents { get; init; }

    /// <summary>Where clauses in force disagree, the first of these wins.</summary>
    public required IReadOnlyList<Verdict> Precedence { get; init; }

    /// <summary>Best to worst.</summary>
    public required IReadOnlyList<string> Levels { get; init; }

    public required IReadOnlyList<Contact> Contacts { get; init; }

    public required IReadOnlyList<HolidaySet> HolidaySets { get; init; }

    public required IReadOnlyList<Channel> Channels { get; init; }

    public required IReadOnlyList<Calendar> Calendars { get; init; }

    public required IReadOnlyList<ReleaseList> ReleaseLists { get; init; }

    public required IReadOnlyList<Fact> Facts
    {
        get;
        init
        {
            field = value;
            for (int i = 0; i < value.Count; i++) value[i].Place = i;
        }
    }

    /// <summary>The facts of which something is assumed, by name.</summary>
    public IReadOnlyList<Fact> Assumable => field ??= [.. Facts.Where(f => f.Assumption is not null).OrderBy(f => f.Name, StringComparer.Ordinal)];

    /// <summary>Each behind those that it uses.</summary>
    public required IReadOnlyList<Term> Terms { get; init; }

    public required IReadOnlyList<OpenPoint> OpenPoints { get; init; }

    public required IReadOnlyList<Impossible> Impossible { get; init; }

    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>In document order.</summary>
    public IReadOnlyList<Clause> Clauses => field ??= [.. Sections.SelectMany(s => s.Clauses)];

    public required IReadOnlyList<Rider> Riders { get; init; }

    /// <summary>The place of each clause among the clauses, and of each rider among the riders.</summary>
    public IReadOnlyDictionary<Provision, int> Places => field ??= Clauses.Select((c, i) => ((Provision)c, i)).Concat(Riders.Select((r, i) => ((Provision)r, i)))
        .ToDictionary(p => p.Item1, p => p.i);

    public required Otherwise Otherwise { get; init; }

    /// <summary>Whether its file can use parameters, its own or inherited ones.</summary>
    public bool HasParameters { get; init; }

    /// <summary>Of a set, the policies in it.</summary>
    public IReadOnlyList<Member> Members { get; init; } = [];

    /// <summary>Everything that can be said along with a verdict.</summary>
    public IEnumerable<OutcomeData> Outcomes => [.. Clauses.Select(c => c.Outcome), .. Riders.Select(r => r.Outcome), Otherwise.Outcome];

    /// <summary>Whether it can say something else on another day.</summary>
    public bool DependsOnDate => _dependsOnDate ??= Conditions().Any(c => c.DependsOnDate);

    /// <summary>Everything that is asked of a column.</summary>
    public IEnumerable<ValueTest> TestsOn(Column column) =>
        Conditions().SelectMany(c => c.Leaves(throughTerms: false)).OfType<FactTest>().Where(t => t.Column == column).Select(t => t.Test);

    private IEnumerable<Condition> Conditions() =>
        [.. Terms.Select(t => t.Condition), .. Impossible.Select(i => i.When), .. Clauses.Select(c => c.Whole), .. Riders.Select(r => r.Whole)];
}

/// <summary>A part of the policy, named after a heading of the document.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Document">The document, where several are ranked.</param>
/// <param name="Own">The clauses that stand in it directly.</param>
/// <param name="Sections">The sections in it.</param>
/// <param name="Otherwise">Its default.</param>
internal sealed record Section(string Heading, RankedDocument? Document, IReadOnlyList<Clause> Own, IReadOnlyList<Section> Sections, Clause? Otherwise)
{
    /// <summary>It and the sections in it.</summary>
    public IEnumerable<Section> All => [this, .. Sections.SelectMany(s => s.All)];

    /// <summary>All clauses in it, in document order.</summary>
    public IEnumerable<Clause> Clauses => [.. Own, .. Sections.SelectMany(s => s.Clauses), .. Otherwise is null ? Array.Empty<Clause>() : [Otherwise]];
}

/// <summary>A policy of a set.</summary>
/// <param name="Policy">Its name.</param>
/// <param name="When">To which cases it applies.</param>
/// <param name="Span">Where the set names it.</param>
internal sealed record Member(string Policy, Condition When, SourceSpan Span);

/// <summary>Facts that cannot go together.</summary>
internal sealed record Impossible(string Because, Condition When);
