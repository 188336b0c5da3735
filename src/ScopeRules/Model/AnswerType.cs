using System.Text.Json.Nodes;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Model;

/// <summary>
/// A kind of answer, with everything that depends on it: declaration, values, tests, and the cells that tests cut it into.
/// One class per kind; nothing else asks which kind a fact has.
/// </summary>
internal abstract class AnswerType
{
    /// <summary>As it stands behind <c>answer:</c>.</summary>
    public abstract string Keyword { get; }

    /// <summary>What the kind is, for authors.</summary>
    public abstract string Meaning { get; }

    /// <summary>The declared values of a kind that lists them.</summary>
    public virtual IReadOnlyList<FactValue> Values => [];

    /// <summary>What can be answered, in a line, for a person.</summary>
    public abstract string Expected { get; }

    /// <summary>An answer as it could stand in a facts file.</summary>
    public abstract string Example { get; }

    /// <summary>What a person should know besides before answering; null if nothing.</summary>
    public virtual string? Hint => null;

    /// <summary>What a number counts; null for kinds that count nothing, or where that goes without saying.</summary>
    public virtual string? Unit => null;

    /// <summary>In which span, or for what each, it is counted; null where nothing is said.</summary>
    public virtual string? Per => null;

    /// <summary>How often a value comes, relative to the others.</summary>
    public virtual int WeightOf(long value) => 1;

    /// <summary>What the fact's bare name asks in a condition; null where it asks nothing.</summary>
    public virtual ValueTest? BareTest => null;

    /// <summary>Reads one value without an object for it. False: it is none, or <see cref="Read"/> has to look at it.</summary>
    public virtual bool TryReadValue(ReadOnlySpan<byte> utf8Text, out long value) => TryRead(out value);

    /// <inheritdoc cref="TryReadValue(ReadOnlySpan{byte}, out long)"/>
    public virtual bool TryReadValue(ReadOnlySpan<char> text, out long value) => TryRead(out value);

    /// <inheritdoc cref="TryReadValue(ReadOnlySpan{byte}, out long)"/>
    public virtual bool TryReadValue(bool flag, out long value) => TryRead(out value);

    /// <inheritdoc cref="TryReadValue(ReadOnlySpan{byte}, out long)"/>
    public virtual bool TryReadValue(long number, out long value) => TryRead(out value);

    /// <inheritdoc cref="TryReadValue(ReadOnlySpan{byte}, out long)"/>
    public virtual bool TryReadValue(DateTimeOffset instant, out long value) => TryRead(out value);

    /// <inheritdoc cref="TryReadValue(ReadOnlySpan{byte}, out long)"/>
    public virtual bool TryReadValue(DateOnly date, out long value) => TryRead(out value);

    /// <summary>What a case knows, given this value; never throws, whatever the value.</summary>
    public abstract Knowledge Read(Fact fact, RawValue raw);

    /// <summary>Binds what stands beside the fact's name in a condition.</summary>
    /// <returns>Null where it is wrong, which the scope's bag then says.</returns>
    public abstract Condition? BindTest(Fact fact, Node test, TestScope scope);

    /// <summary>
    /// Values such that every value of the column meets exactly the same tests as one of these. A value's cell is the set of
    /// tests that it meets; the first representative of a cell is its sample.
    /// </summary>
    public abstract IEnumerable<long> Representatives(Column column, IReadOnlyList<ValueTest> tests);

    /// <summary>All values, of kinds that have but few; none of others.</summary>
    public virtual IEnumerable<long> Listed => [];

    /// <summary>Some of a column's values, in words behind «is».</summary>
    /// <param name="column">The column.</param>
    /// <param name="tests">The tests on it, as asked on a day.</param>
    /// <param name="isMeant">Whether a value is among them; the same of values that meet the same tests.</param>
    public virtual string InWords(Column column, IReadOnlyList<ValueTest> tests, Func<long, bool> isMeant) => Words.Or(Listed.Where(isMeant).Select(Write));

    /// <summary>A value of a column as it stands in messages.</summary>
    public abstract string Write(long value);

    /// <summary>What stands for several values at once as it stands in messages; most kinds have only single values.</summary>
    public virtual string Write(ValueRange range) => Write(range.Low);

    /// <summary>The same as it stands in YAML.</summary>
    public virtual ScalarNode ToNode(ValueRange range) => NewNode.Plain(Write(range));

    /// <summary>A leaf as it stands in YAML, beside the fact's name.</summary>
    public virtual Node TestNode(FactTest test) => test.Test.ToNode(this);

    /// <summary>A leaf in words.</summary>
    public virtual string Describe(FactTest test) => $"{test.Column.Fact.Name} {test.Test.Describe(this)}";

    /// <summary>What a leaf comes to in a case, in words behind the fact's name: «is explain, not teach».</summary>
    /// <param name="test">The leaf.</param>
    /// <param name="shown">What the case has for the fact, behind «is».</param>
    /// <param name="isMet">Whether the leaf is met.</param>
    public virtual string Finding(FactTest test, string shown, bool isMet)
    {
        if (test.Test is IsNot not) return Finding(test with { Test = not.Inner }, shown, !isMet);
        string predicate = test.Test.Describe(this);
        if (!isMet) return $"is {shown}, not {predicate["is ".Length..]}";
        return test.Test is IsOneOf ? $"is {shown}" : $"is {shown}, which {predicate}";
    }

    /// <summary>The keys of the declaration that belong to this kind.</summary>
    public virtual IEnumerable<(string Key, Node? Value)> Declaration() => [];

    /// <summary>
    /// JSON Schema 2020-12 of the keys of a declaration that belong to this kind, as it stands behind <c>then</c>. It may refer
    /// to <c>#/$defs/name</c>, <c>#/$defs/text</c> and <c>#/$defs/yes-or-no</c>.
    /// </summary>
    public abstract JsonObject DeclarationSchema();

    /// <summary>JSON Schema 2020-12 of one answer. It may refer to <c>#/$defs/yes-or-no</c>.</summary>
    public abstract JsonObject AnswerSchema();

    /// <summary>JSON Schema 2020-12 of what may be given in a facts file.</summary>
    /// <param name="answer">Where <see cref="AnswerSchema"/> stands.</param>
    public abstract JsonObject GivenSchema(string answer);

    /// <summary>JSON Schema 2020-12 of what a mapping of tickets may give: a value, or a list of them.</summary>
    /// <param name="answer">Where <see cref="AnswerSchema"/> stands.</param>
    public abstract JsonObject MappedSchema(string answer);

    /// <summary>JSON Schema 2020-12 of a test beside the fact's name. It may refer to <c>#/$defs/calendar-name</c>.</summary>
    /// <param name="answer">Where <see cref="AnswerSchema"/> stands.</param>
    /// <param name="self">Where this stands itself, for tests inside <c>not</c>.</param>
    public abstract JsonObject TestSchema(string answer, string self);

    private static bool TryRead(out long none)
    {
        none = 0;
        return false;
    }
}
