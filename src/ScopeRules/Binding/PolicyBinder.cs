using ScopeRules.Calendars;
using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Layers;
using ScopeRules.Model;
using ScopeRules.Releases;
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
        ReleaseListBinder.Bind(map, declared);
        FactBinder.Bind(map, declared);
        BindOpenPoints(map, declared);

        List<PartBinder> parts = policy.Members.Count == 0 ? [Part(map, declared)] : [.. policy.Members.Select(m => Part(m, declared))];
        Otherwise? otherwise = BindOtherwise(map, declared);
        map.Finish();

        // What a policy of a set says otherwise it says alone, so that its rank is of no account.
        if (policy.Members.Count > 0) precedence.AddRange(parts.SelectMany(p => p.Sections).Select(s => s.Otherwise!.Verdict).Distinct().Except(precedence).ToList());
        if (isRanked) CheckPrecedence(parts.SelectMany(p => p.Concluding), precedence, bag);
        if (bag.HasErrors) return null;

        return new PolicyModel
        {
            Id = id!,
            Title = title!,
            Layers = [.. policy.Layers.Select(l => l.Policy)],
            LayerOfFile = policy.Layers.DistinctBy(l => l.File).ToDictionary(l => l.File, l => l.Policy),
            Source = source!,
            Documents = [.. declared.Documents.Values.OfType<RankedDocument>()],
            Precedence = precedence.AsReadOnly(),
            Levels = declared.Levels.AsReadOnly(),
            Contacts = [.. declared.Contacts.Values.OfType<Contact>()],
            Channels = [.. declared.Channels.Values.OfType<Channel>()],
            HolidaySets = [.. declared.HolidaySets.Values.OfType<HolidaySet>()],
            Calendars = [.. declared.Calendars.Values.OfType<Calendar>()],
            ReleaseLists = [.. declared.ReleaseLists.Values.OfType<ReleaseList>()],
            Facts = [.. declared.Facts.Values],
            Terms = [.. parts.SelectMany(p => p.Terms)],
            OpenPoints = [.. declared.OpenPoints.Values],
            Impossible = [.. parts.SelectMany(p => p.Impossible)],
            Sections = [.. parts.SelectMany(p => p.Sections)],
            Riders = [.. parts.SelectMany(p => p.Riders)],
            Otherwise = otherwise!,
            HasParameters = policy.HasParameters,
            Members = [.. policy.Members.Zip(parts).Select(m => new Member(m.First.Policy, m.Second.When!, m.First.At))],
        };
    }

    private static PartBinder Part(MapReader map, Declarations declared)
    {
        PartBinder part = new(declared);
        part.Bind(map);
        return part;
    }

    // What a policy of a set declares is bound with that of the others, and its ids and terms get its name before them.
    private static PartBinder Part(SetMember member, Declarations declared)
    {
        MapReader map = new(member.Root, "the policy", declared.Bag);
        foreach (string key in SetReader.Shared.Concat(["scoperules", "policy", "source", "precedence", "otherwise"])) map.Leave(key);
        ConditionBinder conditions = new(declared);
        Condition when = (member.When is ScalarNode { Value: "always" } ? new Always() : conditions.Bind(member.When, openPointsAllowed: false)) ?? new Always();
        declared.Member = member.Policy;
        PartBinder part = new(declared, when);
        part.Bind(map);
        map.Finish();
        declared.Member = null;
        return part;
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
