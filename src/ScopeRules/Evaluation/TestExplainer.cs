using ScopeRules.Model;
using ScopeRules.Tables;
using ScopeRules.Text;

namespace ScopeRules.Evaluation;

/// <summary>What a case says to the leaves of conditions, in words and with the lines in which they stand.</summary>
internal sealed class TestExplainer(DecisionTable table, Circumstances circumstances)
{
    /// <summary>More clauses than this are counted, not named.</summary>
    private const int MostNamed = 4;

    public TestExplanation Explain(Condition leaf, Truth truth) => leaf switch
    {
        FactTest test => At(test.Span, Explain(test, IsMet(truth))),
        OpenPointTest test => Explain(test.Point, IsMet(truth)),
        NoneHolds none => Explain(none, IsMet(truth)),
        InEffect days => Explain(days, truth == Truth.True),
        _ => throw new ArgumentOutOfRangeException(nameof(leaf)),
    };

    /// <summary>Where something stands: «line 14», with the policy's name where several make up this one.</summary>
    public string Place(int line, string? layer) => table.Model.Layers.Count > 1 ? $"line {line} of {layer}" : $"line {line}";

    /// <summary>A clause with its place.</summary>
    public string Place(Clause clause) => $"`{clause.Id}` ({Place(clause.Line, clause.Layer)})";

    /// <summary>What the case has for a fact.</summary>
    public string GivenFor(Fact fact) => circumstances.Taken.Contains(fact) ? $"{fact.Assumed}, assumed" : circumstances.State.Of(fact).ToString()!;

    private TestExplanation Explain(FactTest test, bool? isMet)
    {
        Fact fact = test.Column.Fact;
        bool isAssumed = circumstances.Taken.Contains(fact);
        Knowledge known = isAssumed ? fact.Assumption! : circumstances.State.Of(fact);
        string given = GivenFor(fact);
        string shown = known switch
        {
            Values values => Words.Or(values.Possible.Select(fact.AnswerType.Write)),
            Missing or DontKnow => "any of its values",
            _ => known.ToString()!,
        };
        string words = fact.AnswerType.Describe(test);
        string finding = isMet is { } met
            ? $"`{fact.Name}` {fact.AnswerType.Finding(test, isAssumed ? "assumed to be " + shown : shown, met)}"
            : $"whether `{fact.Name}`{words[fact.Name.Length..]} ({given})";
        return new TestExplanation(words, given, isMet, finding);
    }

    private static TestExplanation Explain(OpenPoint point, bool? isMet)
    {
        string reading = point.Settled is not null ? "settled" : isMet is null ? "open point" : "open point, read so";
        string finding = isMet is { } met ? $"`{point.Name}` is {(point.Settled is null ? "read" : "settled")} as {(met ? "yes" : "no")}" : $"whether `{point.Name}` (open point)";
        return new TestExplanation(point.Name, reading, isMet, finding);
    }

    // What keeps a default from holding are the clauses that hold, or may hold.
    private TestExplanation Explain(NoneHolds none, bool? isMet)
    {
        List<Clause> holding = [.. none.Clauses.Where(c => table.Over(c.Whole, circumstances.Region) != Truth.False)];
        string more = holding.Count > MostNamed ? $"{holding.Count - MostNamed} more" : "";
        string[] ids = [.. holding.Take(MostNamed).Select(c => c.Id), .. more.Length > 0 ? [more] : Array.Empty<string>()];
        string given = holding.Count == 0 ? "none" : Words.And(ids);
        string finding = isMet switch
        {
            true => "no other clause here holds",
            false => $"{Place(holding.First(c => table.Over(c.Whole, circumstances.Region) == Truth.True))} holds",
            null => "whether " + Words.Or([.. holding.Take(MostNamed).Select(Place), .. more.Length > 0 ? [more] : Array.Empty<string>()]) + (holding.Count == 1 ? " holds" : " hold"),
        };
        return new TestExplanation("no other clause here holds", given, isMet, finding);
    }

    private TestExplanation Explain(InEffect days, bool isMet)
    {
        string day = Dates.Write(table.Day);
        return new TestExplanation(days.Describe(), day, isMet, $"it is {days.Describe()}, {(isMet ? "as on" : "not on")} {day}");
    }

    private TestExplanation At(SourceSpan span, TestExplanation test) => new(test.Test, test.Given, test.IsMet, test.Finding)
    {
        Line = span.Position.Line,
        Layer = table.Model.LayerOfFile.GetValueOrDefault(span.Source, table.Model.Id),
    };

    private static bool? IsMet(Truth truth) => truth == Truth.Unknown ? null : truth == Truth.True;
}
