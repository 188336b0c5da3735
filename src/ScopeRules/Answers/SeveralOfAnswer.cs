using System.Text.Json.Nodes;
using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Answers;

/// <summary>Any number of the values that the policy lists. Every member that is tested is a column of its own: in (1) or not (0).</summary>
internal sealed class SeveralOfAnswer(DeclaredValues values) : AnswerType
{
    public static readonly SeveralOfAnswer Widest = new(new DeclaredValues([]));

    private static readonly string[] Operators = ["includes-any", "includes-all", "includes-none"];

    public override string Keyword => "several-of";

    public override string Meaning => "Any number of the values that are listed under `values`.";

    public override IReadOnlyList<FactValue> Values => values.Roots;

    public override string Expected => "a list of any of " + string.Join(", ", values.Roots.Select(v => v.Name));

    public override string Example => $"[{string.Join(", ", values.Roots.Take(2).Select(v => v.Name))}]";

    public override string Hint => "Several can be right: give the list of those that are, [] for none.";

    public static SeveralOfAnswer Bind(MapReader map) => new(ValueDeclarations.Read(map, mayNest: false));

    public override IEnumerable<(string Key, Node? Value)> Declaration() => [("values", ValueDeclarations.ToNode(values.Roots))];

    public override Knowledge Read(Fact fact, RawValue raw)
    {
        switch (raw)
        {
            case RawNull:
                return Missing.Instance;
            case RawDontKnow:
                return DontKnow.Instance;
            case RawList list:
                List<int> members = Members(list, out RawValue? unknown);
                return Knowing(members, [], unknown);
            case RawMap map when map.Entries.Count > 0 && map.Entries.DistinctBy(e => e.Key).Count() == map.Entries.Count
                && map.Entries.All(e => e is { Key: "includes" or "perhaps", Value: RawList }):
                RawValue? first = null, second = null;
                List<int> includes = [], perhaps = [];
                foreach ((string key, RawValue value) in map.Entries)
                {
                    if (key == "includes") includes = Members((RawList)value, out first);
                    else perhaps = Members((RawList)value, out second);
                }

                return Knowing(includes, [.. perhaps.Except(includes)], first ?? second);
            default:
                return new SetKnowledge(fact, [], [], $"{raw.Shown} is no list of its values", raw.Span);
        }

        SetKnowledge Knowing(IReadOnlyList<int> includes, IReadOnlyList<int> perhaps, RawValue? unknown) =>
            new(fact, includes, perhaps, unknown is null ? null : values.Refusal(unknown), unknown?.Span);
    }

    public override Condition? BindTest(Fact fact, Node test, TestScope scope)
    {
        if (test is not MapNode map)
        {
            scope.Bag.Report(PolicyCodes.BareSet, test.Span, "write `includes-any`, `includes-all` or `includes-none`", fact.Name);
            return null;
        }

        if (map.Entries.Count == 0)
        {
            scope.Bag.Report(PolicyCodes.EmptyCondition, test.Span, "say which members are meant, or leave it out");
            return null;
        }

        List<Condition?> parts = [.. map.Entries.Select(e => BindPart(fact, e, scope))];
        if (parts.Contains(null)) return null;
        return parts.Count == 1 ? parts[0] : new AllOf([.. parts.OfType<Condition>()]);
    }

    public override IEnumerable<long> Representatives(Column column, IReadOnlyList<ValueTest> tests) => [1, 0];

    public override string Write(long value) => value == 1 ? "in" : "not in";

    public override Node TestNode(FactTest test) => NewNode.Map(("includes-all", NewNode.Plain(values.Leaves[test.Column.Member!.Value].Name)));

    public override string Describe(FactTest test) => $"{test.Column.Fact.Name} includes {values.Leaves[test.Column.Member!.Value].Name}";

    public override string Finding(FactTest test, string shown, bool isMet) =>
        $"is {shown}, {(isMet ? "with" : "without")} {values.Leaves[test.Column.Member!.Value].Name}";

    public override JsonObject DeclarationSchema()
    {
        JsonObject set() => new() { ["type"] = "array", ["items"] = SchemaParts.Ref(SchemaParts.Name) };
        return new MappingSchema()
            .Requires("values", ValueDeclarations.ListSchema(SchemaParts.FlatValue), "The values, each with what it means.")
            .Takes("assume", SchemaParts.AnyOf(set(), SchemaParts.SomeOf(["includes", "perhaps"], _ => set())),
                "The values that are taken when a case does not give the fact.")
            .Part();
    }

    public override JsonObject AnswerSchema() => new()
    {
        ["type"] = "array",
        ["items"] = SchemaParts.ValueNames(values.Roots),
    };

    public override JsonObject GivenSchema(string answer) => SchemaParts.AnyOf(
        GivenList(answer),
        SchemaParts.SomeOf(["includes", "perhaps"], k => GivenList(answer).Described(
            k == "includes" ? "Those that are certainly among them." : "Those that may be among them.")),
        new JsonObject { ["type"] = "null", ["description"] = "Not known." });

    public override JsonObject MappedSchema(string answer) =>
        SchemaParts.AnyOf(GivenMember(answer), new JsonObject { ["type"] = "array", ["items"] = GivenMember(answer) });

    public override JsonObject TestSchema(string answer, string self) => SchemaParts.SomeOf(Operators, o => SchemaParts.OneOrMore(answer + "/items").Described(o switch
    {
        "includes-any" => "At least one of these is among them.",
        "includes-all" => "All of these are among them.",
        _ => "None of these is among them.",
    }));

    private JsonObject GivenList(string answer) => values.Formerly.Count == 0 ? SchemaParts.Ref(answer) : new JsonObject
    {
        ["type"] = "array",
        ["items"] = GivenMember(answer),
    };

    private JsonObject GivenMember(string answer) => values.Formerly.Count == 0
        ? SchemaParts.Ref(answer + "/items")
        : SchemaParts.AnyOf([SchemaParts.Ref(answer + "/items"), .. SchemaParts.OtherNames(values)]);

    private Condition? BindPart(Fact fact, Entry part, TestScope scope)
    {
        string kind = part.Key.Value;
        if (!Operators.Contains(kind))
        {
            scope.Bag.Report(PolicyCodes.UnknownOperator, part.Key.Span, scope.Bag.DidYouMean(kind, Operators), kind, $"`{fact.Name}` (several-of)");
            return null;
        }

        List<Condition> tests = [];
        string help = "expected is any of " + string.Join(", ", values.Roots.Select(v => v.Name));
        IReadOnlyList<ScalarNode> names = MapReader.ScalarsOf(part.Value, kind, scope.Bag);
        foreach (ScalarNode name in names)
        {
            RawValue raw = RawValue.From(name);
            if (values.Find(raw) is { } member)
                tests.Add(new FactTest(new Column(fact, (int)member.Low), new IsOneOf([1]), name.Span));
            else
                scope.Bag.Report(PolicyCodes.WrongValue, name.Span, help, fact.Name, values.Refusal(raw));
        }

        if (tests.Count == 0 || tests.Count < names.Count) return null;
        Condition together = tests.Count == 1 ? tests[0] : kind == "includes-all" ? new AllOf(tests) : new AnyOf(tests);
        return kind == "includes-none" ? new Not(together) : together;
    }

    // Also gives the first member that is none of the values.
    private List<int> Members(RawList list, out RawValue? unknown)
    {
        unknown = null;
        List<int> members = [];
        foreach (RawValue item in list.Items)
        {
            if (values.FindGiven(item) is not { } member) unknown ??= item;
            else if (!members.Contains((int)member.Low)) members.Add((int)member.Low);
        }

        members.Sort();
        return members;
    }
}
