using ScopeRules.Cases;
using ScopeRules.Diagnostics;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Authoring.Suites;

/// <summary>Located nodes to the cases of a suite, near misses laid over the cases to which they belong.</summary>
internal sealed class SuiteReader(Policy policy, DiagnosticBag bag)
{
    private readonly ExpectationReader _expectations = new(policy, bag);
    private readonly Dictionary<string, SourceSpan> _names = new(StringComparer.Ordinal);
    private readonly List<SuiteCase> _cases = [];

    public IReadOnlyList<SuiteCase> Read(Node root)
    {
        if (MapReader.FromRoot(root, "the suite", bag) is not { } map) return [];
        if (map.Name("policy") is { } id && id != policy.Id)
        {
            bag.Report(SuiteCodes.OtherPolicy, map.Map["policy"]!.Span, "put it into the folder of its policy, or correct the name", id, policy.Id);
            return []; // whatever else it says is about other facts and clauses
        }

        Frame given = new([], new Dictionary<OpenPoint, bool>(), IsLenient: false, [], map.OptionalDate("as-of"));
        if (map.Optional("given") is { } node) given = given with { Facts = Over([], node) };
        foreach (Node item in map.Items("cases", required: true))
            if (MapReader.From(item, "cases", "a case", bag) is { } caseMap) ReadCase(caseMap, given);
        map.Finish();
        ReportProblems();
        return _cases.AsReadOnly();
    }

    private void ReadCase(MapReader map, Frame given)
    {
        string? name = map.Text("name");
        Node? facts = map.Required("facts");
        Frame frame = ReadFrame(map, given, facts);
        string? ticket = map.OptionalText("ticket");
        IReadOnlyList<Check> checks = map.Required("expect") is { } expect ? _expectations.Read(expect) : [];
        IReadOnlyList<Node> buts = map.Optional("but") switch
        {
            null => [],
            ListNode => map.Items("but", required: false),
            var but => [but],
        };
        map.Finish();
        if (name is null) return;
        Add(name, ticket, frame, checks, map.Map.Span);
        for (int i = 0; i < buts.Count; i++)
        {
            string otherwise = buts.Count == 1 ? $"{name}, but" : $"{name}, but ({i + 1})";
            if (MapReader.From(buts[i], "but", "a near miss", bag) is { } nearMiss) ReadNearMiss(nearMiss, frame, otherwise, ticket);
        }
    }

    private void ReadNearMiss(MapReader map, Frame near, string unnamed, string? ticket)
    {
        string name = map.OptionalText("name") ?? unnamed;
        Frame frame = ReadFrame(map, near, map.Optional("facts"));
        ticket = map.OptionalText("ticket") ?? ticket;
        IReadOnlyList<Check> checks = map.Required("expect") is { } expect ? _expectations.Read(expect) : [];
        map.Finish();
        Add(name, ticket, frame, checks, map.Map.Span);
    }

    private void Add(string name, string? ticket, Frame frame, IReadOnlyList<Check> checks, SourceSpan span)
    {
        if (!_names.TryAdd(name, span))
        {
            bag.Report(SuiteCodes.DuplicateName, span, "give one of them another name", name, _names[name].Position.Line);
            return;
        }

        CaseFacts facts = policy.Case(new CaseOptions { Ignoring = frame.Ignoring, AsOf = frame.AsOf });
        foreach (GivenFact fact in frame.Facts) facts.Add(fact);
        foreach ((OpenPoint point, bool yes) in frame.Readings) facts.Read(point, yes);
        _cases.Add(new SuiteCase(name, ticket, facts, frame.IsLenient, checks, span));
    }

    private Frame ReadFrame(MapReader map, Frame under, Node? facts)
    {
        IReadOnlyList<string> ignoring = map.Texts("ignoring");
        return new Frame(
            facts is null ? under.Facts : Over(under.Facts, facts),
            ReadReadings(map, under.Readings),
            map.OptionalYesNo("lenient") ?? under.IsLenient,
            map.Map["ignoring"] is null ? under.Ignoring : ignoring,
            map.OptionalDate("as-of") ?? under.AsOf);
    }

    // What a case gives stands over what it was given; nothing (null) takes a fact away.
    private List<GivenFact> Over(IReadOnlyList<GivenFact> under, Node facts)
    {
        IReadOnlyList<GivenFact> over = YamlFacts.Read(facts, bag) ?? [];
        return [.. under.Where(u => over.All(o => policy.Vocabulary.NameOf(o.Name) != policy.Vocabulary.NameOf(u.Name))), .. over];
    }

    private Dictionary<OpenPoint, bool> ReadReadings(MapReader map, IReadOnlyDictionary<OpenPoint, bool> under)
    {
        Dictionary<OpenPoint, bool> readings = new(under);
        foreach (Entry entry in map.Entries("readings", required: false))
        {
            OpenPoint? point = policy.OpenPoints.FirstOrDefault(p => p.Name == entry.Key.Value);
            bool? yes = MapReader.YesNo(entry.Value, entry.Key.Value, bag);
            if (point is null)
                bag.Report(SuiteCodes.UnknownName, entry.Key.Span, bag.DidYouMean(entry.Key.Value, policy.OpenPoints.Select(p => p.Name)), "open point", entry.Key.Value);
            else if (yes is not null) readings[point] = yes.Value;
        }

        return readings;
    }

    // A wrong fact in a suite is a mistake of the suite, unless the case is there to show what then happens. A fact that several
    // cases share is reported once.
    private void ReportProblems() => bag.AddRange(_cases.Where(c => !c.IsLenient)
        .SelectMany(c => c.Facts.Problems).Select(p => p.Diagnostic).DistinctBy(d => (d.Code, d.Span?.Start)));

    /// <summary>What a case is given, before its own lines and after.</summary>
    private sealed record Frame(
        IReadOnlyList<GivenFact> Facts, IReadOnlyDictionary<OpenPoint, bool> Readings, bool IsLenient, IReadOnlyList<string> Ignoring, DateOnly? AsOf);
}
