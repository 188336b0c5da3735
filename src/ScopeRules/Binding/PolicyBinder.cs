using ScopeRules.Calendars;
using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Layers;
using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>Located nodes to a bound policy: reads the file's keys in an order in which names are declared before use.</summary>
internal static class PolicyBinder
{
    /// <summary>Binds a policy.</summary>
    /// <param name="policy">Its keys, from all files of which it is made.</param>
    /// <param name="files">How to open other files that it names.</param>
    /// <param name="bag">Where mistakes go.</param>
    /// <returns>Null where it has mistakes; the bag has all of them.</returns>
    public static PolicyModel? Bind(LayeredPolicy policy, PolicyFiles files, DiagnosticBag bag)
    {
        MapReader map = new(policy.Root, "the policy", bag);
        map.Leave("scoperules");
        Declarations declared = new(files, policy.Layers, bag);
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
            Layers = [.. policy.Layers.Select(l => l.Policy)],
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

    // That it stands last, and in braces, is judged file by file.
    private static Otherwise? BindOtherwise(MapReader policy, Declarations declared)
    {
        policy.Leave("otherwise");
        if (policy.Map["otherwise"] is not MapNode node) return null;
        MapReader map = new(node, "`otherwise`", policy.Bag);
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
