using ScopeRules.Calendars;
using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>Located nodes to a bound policy: reads the file's keys in an order in which names are declared before use.</summary>
internal static class PolicyBinder
{
    /// <summary>Binds a policy.</summary>
    /// <param name="root">What its own file holds.</param>
    /// <param name="files">That file, and how to open those that it names.</param>
    /// <param name="bag">Where mistakes go.</param>
    /// <returns>Null where it has mistakes; the bag has all of them.</returns>
    public static PolicyModel? Bind(Node root, PolicyFiles files, DiagnosticBag bag)
    {
        if (MapReader.FromRoot(root, "the policy", bag) is not { } map) return null;
        if (!IsVersionKnown(map)) return null; // its words may mean something else
        Declarations declared = new(files, bag);
        string? id = map.Name("policy"), title = map.Text("title");
        SourceDocument? source = DocumentBinder.Bind(map, declared);
        int before = bag.Count;
        List<Verdict> precedence = VerdictReader.RequiredList(map, "precedence");
        bool isRanked = bag.Count == before;
        foreach (ScalarNode level in map.Scalars("levels"))
        {
            _ = MapReader.AsName(level, bag);
            declared.Levels.Add(level.Value);
        }

        ContactBinder.Bind(map, declared);
        CalendarBinder.Bind(map, declared);
        FactBinder.Bind(map, declared);
        BindOpenPoints(map, declared);

        ConditionBinder conditions = new(declared);
        conditions.Terms.Bind(map.Entries("terms", required: false), conditions);
        List<Impossible> impossible = BindImpossible(map, conditions);
        ClauseBinder clauses = new(declared, conditions);
        List<Section> sections = new SectionBinder(declared, conditions, clauses).Bind(map);
        new OverrideBinder(clauses, bag).Bind();
        List<Rider> riders = clauses.BindRiders(map);
        Otherwise? otherwise = BindOtherwise(map, declared);
        map.Finish();
        if (isRanked) CheckPrecedence(clauses.Bound.Select(c => c.Clause).Except(clauses.Undecided), precedence, bag);
        if (bag.HasErrors) return null;

        return new PolicyModel
        {
            Id = id!,
            Title = title!,
            Source = source!,
            Documents = [.. declared.Documents.Values.OfType<RankedDocument>()],
            Precedence = precedence,
            Levels = declared.Levels,
            Contacts = [.. declared.Contacts.Values.OfType<Contact>()],
            Channels = [.. declared.Channels.Values.OfType<Channel>()],
            HolidaySets = [.. declared.HolidaySets.Values.OfType<HolidaySet>()],
            Calendars = [.. declared.Calendars.Values.OfType<Calendar>()],
            Facts = [.. declared.Facts.Values],
            Terms = conditions.Terms.Bound,
            OpenPoints = [.. declared.OpenPoints.Values],
            Impossible = impossible,
            Sections = sections,
            Riders = riders,
            Otherwise = otherwise!,
        };
    }

    private static bool IsVersionKnown(MapReader map)
    {
        if (map.Required("scoperules") is not { } version || version is ScalarNode { IsPlain: true, Value: "1" }) return true;
        if (version is ScalarNode { IsPlain: var isPlain, Value: var text })
            map.Bag.Report(PolicyCodes.WrongVersion, version.Span, "write `scoperules: 1`", isPlain ? text : $"\"{text}\"");
        else MapReader.WrongShape(map.Bag, version, "scoperules", "the number 1", "write `scoperules: 1`");
        return false;
    }

    private static void BindOpenPoints(MapReader policy, Declarations declared)
    {
        foreach (Entry entry in policy.Entries("open-points", required: false))
        {
            bool claimed = declared.ClaimInConditions(entry.Key, "open point");
            if (MapReader.From(entry.Value, entry.Key.Value, "an open point", policy.Bag) is not { } map) continue;
            string? question = map.Text("question"), cites = map.Text("cites");
            IReadOnlyList<Contact> referrals = declared.ContactsOf(map, "refer");
            bool? settled = map.OptionalYesNo("settled");
            map.Finish();
            if (!claimed) continue;
            declared.OpenPoints.Add(entry.Key.Value, new OpenPoint(entry.Key.Value, question ?? "", cites ?? "", entry.Key.Span)
            {
                Referrals = referrals,
                Settled = settled,
            });
        }
    }

    private static List<Impossible> BindImpossible(MapReader policy, ConditionBinder conditions)
    {
        List<Impossible> impossible = [];
        foreach (Node node in policy.Items("impossible", required: false))
        {
            if (MapReader.From(node, "impossible", "an impossible combination", policy.Bag) is not { } map) continue;
            string? because = map.Text("because");
            Condition? when = map.Required("when") is { } condition ? conditions.Bind(condition, openPointsAllowed: false) : null;
            map.Finish();
            if (because is not null && when is not null) impossible.Add(new Impossible(because, when));
        }

        return impossible;
    }

    // The end mark of the file: a policy that was cut off anywhere has no closing brace of its last key.
    private static Otherwise? BindOtherwise(MapReader policy, Declarations declared)
    {
        const string Form = "write otherwise: {verdict: ask-manager, ...}; the closing brace shows that the file is whole";
        if (policy.Required("otherwise") is not { } node || MapReader.From(node, "otherwise", "`otherwise`", policy.Bag, Form) is not { } map) return null;
        if (policy.Map.Entries[^1].Value != node)
            policy.Bag.Report(PolicyCodes.OtherwiseNotLast, policy.Map.Entries[^1].Key.Span, "move this above it; the last key shows that the file is whole");
        if (!map.Map.IsFlow)
            policy.Bag.Report(PolicyCodes.OtherwiseNotFlow, map.Map.Span, Form);
        Verdict? verdict = VerdictReader.Required(map, "verdict");
        Verdict? presumption = VerdictReader.Presumption(map, verdict);
        OutcomeData outcome = OutcomeBinder.Bind(map, declared);
        string? cites = map.OptionalText("cites");
        map.Finish();
        return verdict is null ? null : new Otherwise(verdict.Value, presumption, outcome, cites);
    }

    private static void CheckPrecedence(IEnumerable<Clause> clauses, List<Verdict> precedence, DiagnosticBag bag)
    {
        foreach (Clause clause in clauses.Where(c => !precedence.Contains(c.Verdict)))
            bag.Report(PolicyCodes.VerdictNotInPrecedence, clause.Span, "add it to `precedence`, where it belongs", clause.Id, clause.Verdict.Name());
    }
}
