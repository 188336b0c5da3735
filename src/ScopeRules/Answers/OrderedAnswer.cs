using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Answers;

/// <summary>Kinds whose values stand in an order, that of their numbers: comparisons work alike for all of them.</summary>
internal abstract class OrderedAnswer : ScalarAnswer
{
    protected static readonly string[] Comparisons = ["at-least", "more-than", "at-most", "less-than"];

    /// <summary>From the least value to the greatest.</summary>
    protected abstract ValueRange All { get; }

    /// <summary>The operators that the fact takes, in the order in which they are written.</summary>
    protected virtual IReadOnlyList<string> Operators => Comparisons;

    /// <summary>Whether facts of the kind can take their values from a list of releases.</summary>
    protected virtual bool TakesReleases => false;

    /// <summary>The list of releases; null where the fact has none.</summary>
    protected virtual ReleaseUse? Releases => null;

    private IReadOnlyList<string> AllOperators => TakesReleases && (Releases is not null || IsWidest) ? [.. Operators, .. ReleaseTests.Keywords] : Operators;

    /// <summary>Whether it stands for all facts of the kind.</summary>
    protected virtual bool IsWidest => false;

    // Where a stretch starts on which no test changes.
    public override IEnumerable<long> Representatives(Column column, IReadOnlyList<ValueTest> tests) =>
        tests.SelectMany(t => t.Cuts!).SelectMany(r => r.Edges).Append(All.Low).Where(All.Contains).Distinct().Order();

    // Stretch by stretch, each from where something changes to where it changes again.
    public override string InWords(Column column, IReadOnlyList<ValueTest> tests, Func<long, bool> isMeant)
    {
        if (Listed.Any()) return base.InWords(column, tests, isMeant);
        List<string> stretches = [];
        long? low = null;
        foreach (long edge in Representatives(column, tests).Order())
        {
            if (isMeant(edge)) low ??= edge;
            else if (low is { } start) stretches.Add(InWords(start, edge));
            if (!isMeant(edge)) low = null;
        }

        if (low is { } last) stretches.Add(last == All.Low ? "anything" : last == All.High ? Write(last) : $"at least {Write(last)}");
        return Words.Or(stretches);
    }

    private string InWords(long low, long behind)
    {
        if (behind - 1 == low) return Write(low);
        return low == All.Low ? $"less than {Write(behind)}" : $"at least {Write(low)} and less than {Write(behind)}";
    }

    protected sealed override bool CanHold(ValueTest test, Column column) => CanBe(test, isMet: true);

    private bool CanBe(ValueTest test, bool isMet)
    {
        if (test is IsNot not) return CanBe(not.Inner, !isMet);
        IReadOnlyList<ValueRange> ranges = ValueRange.Apart(test.Cuts!);
        return isMet ? ranges.Any(r => r.Low <= All.High && All.Low <= r.High) : !ranges.Any(r => r.Contains(All));
    }

    protected override IEnumerable<JsonObject> ValueTestSchemas(string answer) => AllOperators.Count == 0
        ? base.ValueTestSchemas(answer)
        : [.. base.ValueTestSchemas(answer), SchemaParts.SomeOf(AllOperators, o =>
            ReleaseTests.Keywords.Contains(o) ? ReleaseTests.Schema(o, Releases?.List) : OperatorSchema(o, answer))];

    /// <summary>Of what stands behind an operator.</summary>
    protected virtual JsonObject OperatorSchema(string keyword, string answer) => BoundSchema(answer).Described(keyword switch
    {
        "at-least" => "This or more.",
        "at-most" => "This or less.",
        "more-than" => "More than this.",
        _ => "Less than this.",
    });

    /// <summary>Of what a value can be compared with.</summary>
    protected virtual JsonObject BoundSchema(string answer) => SchemaParts.Ref(answer);

    /// <summary>Reads what a value is compared with.</summary>
    protected virtual bool TryReadBound(RawValue raw, out ValueRange bound, [NotNullWhen(false)] out string? reason) => TryReadTested(raw, out bound, out reason);

    protected sealed override ValueTest? BindOperators(string name, MapNode map, TestScope scope)
    {
        List<RangeTest> parts = [];
        List<string> operators = [.. AllOperators];
        Entry[] releaseParts = [.. map.Entries.Where(e => TakesReleases && ReleaseTests.Keywords.Contains(e.Key.Value))];
        MapNode others = releaseParts.Length == 0 ? map : map with { Entries = [.. map.Entries.Except(releaseParts)] };
        bool good = CheckOperators(name, others, scope, [.. operators, "not"]);
        foreach (Entry entry in map.Entries.OrderBy(e => operators.IndexOf(e.Key.Value)))
        {
            bool isOfReleases = releaseParts.Contains(entry);
            if (!isOfReleases && !Operators.Contains(entry.Key.Value)) continue;
            RangeTest? part = isOfReleases ? ReleaseTests.Bind(name, entry, Releases, scope) : BindOperator(entry.Key.Value, entry.Value, scope);
            if (part is null) good = false;
            else parts.Add(part);
        }

        return good ? Together(parts) : null;
    }

    /// <summary>Binds an operator with what stands behind it.</summary>
    protected virtual RangeTest? BindOperator(string keyword, Node node, TestScope scope)
    {
        if (BindBound(keyword, node, scope.Bag) is not { } bound) return null;
        string words = $"{keyword.Replace('-', ' ')} {Write(bound)}";
        return new InRanges([.. Side(keyword, bound)], NewNode.Map((keyword, ToNode(bound))), words);
    }

    /// <summary>The values on one side of a bound. One that stands for several values lies wholly on the side of what is «or more», «or less».</summary>
    protected virtual IEnumerable<ValueRange> Side(string comparison, ValueRange bound) => comparison switch
    {
        "at-least" => From(bound.Low),
        "more-than" => bound.High < All.High ? From(bound.High + 1) : [],
        "at-most" => To(bound.High),
        _ => bound.Low > All.Low ? To(bound.Low - 1) : [],
    };

    private IEnumerable<ValueRange> From(long low) => low <= All.High ? [new(Math.Max(low, All.Low), All.High)] : [];

    private IEnumerable<ValueRange> To(long high) => high >= All.Low ? [new(All.Low, Math.Min(high, All.High))] : [];

    /// <summary>Reads what a value is compared with and reports what is wrong with it.</summary>
    protected internal ValueRange? BindBound(string keyword, Node node, DiagnosticBag bag)
    {
        RawValue raw = RawValue.From(node);
        if (TryReadBound(raw, out ValueRange bound, out string? reason)) return bound;
        if (raw is RawNull) bag.Report(PolicyCodes.EmptyText, node.Span, help: null, keyword);
        else bag.Report(PolicyCodes.WrongValue, node.Span, help: null, keyword, reason);
        return null;
    }

    private RangeTest Together(List<RangeTest> parts)
    {
        if (parts.Count == 1) return parts[0];
        MapNode written = NewNode.Map(parts.SelectMany(p => ((MapNode)p.Written).Entries).Select(e => (e.Key.Value, (Node?)e.Value)), isFlow: false);
        string words = Words.And(parts.Select(p => p.Words));
        IReadOnlyList<ValueRange> Common(DateOnly day) => parts.Aggregate((IReadOnlyList<ValueRange>)[All], (left, part) => ValueRange.Common(left, part.On(day)));
        return parts.Any(p => p.DependsOnDate) ? new InRangesOfDay(Common, written, words) : new InRanges(Common(default), written, words);
    }
}
