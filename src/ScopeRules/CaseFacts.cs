using System.Globalization;
using System.Runtime.CompilerServices;
using ScopeRules.Cases;
using ScopeRules.Diagnostics;
using ScopeRules.Evaluation;
using ScopeRules.Files;
using ScopeRules.Model;
using ScopeRules.Tables;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules;

/// <summary>
/// The facts of one case, that is of one request. A fact not set is missing. What the policy does not recognise is kept as
/// unrecognised and listed under <see cref="Problems"/>; it can never make a case covered that would not be covered
/// whatever it is. Not safe for several threads at once: each takes its own, or a <see cref="Copy"/>.
/// </summary>
public sealed class CaseFacts
{
    private readonly CaseOptions _options;
    private readonly GivenFacts _given;
    private readonly Func<CaseState> _state;
    private Dictionary<OpenPoint, bool>? _readings;
    private ColumnPlan? _plan; // of the type of objects that gave the facts last

    internal CaseFacts(Policy policy, CaseOptions options)
    {
        Policy = policy;
        _options = options;
        _given = new GivenFacts(policy.Vocabulary, options.Ignoring, policy.Table(options.AsOf));
        _state = () => State;
    }

    private CaseFacts(CaseFacts original)
    {
        Policy = original.Policy;
        _options = original._options;
        _given = original._given.Copy();
        _state = () => State;
        _readings = original._readings is null ? null : new Dictionary<OpenPoint, bool>(original._readings);
    }

    /// <summary>The policy that the facts are for.</summary>
    public Policy Policy { get; }

    /// <summary>What was wrong with the facts given, in the order in which they came; 100 at most, and one more that counts the rest.</summary>
    public IReadOnlyList<Problem> Problems => _given.Problems;

    // A copy, taken once: what is decided is what it holds.
    internal CaseState State => new(_given.Facts, _given.Known)
    {
        Problems = Problems,
        TakeAssumptions = _options.TakeAssumptions,
        Readings = _readings is null ? CaseState.NoReadings : new Dictionary<OpenPoint, bool>(_readings),
        AsOf = _options.AsOf,
    };

    /// <summary>Takes everything back: nothing is given, and there are no problems.</summary>
    public CaseFacts Clear()
    {
        _given.Clear();
        _readings = null;
        return this;
    }

    /// <summary>Takes the facts of a JSON object in place of all that was given. Allocates nothing where every value is recognised and is a
    /// name, yes or no, a whole number, a moment to the second or null.</summary>
    /// <param name="utf8Json">The text. What is wrong with it becomes <see cref="Problems"/>; it never throws.</param>
    public CaseFacts ReplaceAll(ReadOnlySpan<byte> utf8Json)
    {
        _ = Clear();
        return QuickJson.TryTake(utf8Json, _given) ? this : ReplaceAllWithPlaces(utf8Json);
    }

    // The same for any text, slower: all of it could be read so.
    internal CaseFacts ReplaceAllWithPlaces(ReadOnlySpan<byte> utf8Json)
    {
        _ = Clear();
        DiagnosticBag bag = new();
        TextLimits limits = TextLimits.Default;
        byte[] bytes = utf8Json[..Math.Min(utf8Json.Length, limits.MaxBytes + 1)].ToArray(); // one byte too many is enough to be refused
        FileContent? file = FileReader.Decode(bytes, "<json>", limits, bag);
        AddRange(file is null ? null : JsonFacts.Read(file, bag), bag);
        return this;
    }

    /// <summary>Takes facts by name in place of all that was given: texts, numbers, yes or no as <see cref="bool"/>, dates, lists of
    /// these, and any of it as <see cref="System.Text.Json.JsonElement"/>.
    /// Allocates nothing where every value is recognised and is a name, yes or no, an <see cref="int"/> or <see cref="long"/>, a day or a moment, or null.</summary>
    /// <remarks>An exception that the facts throw while they are read passes unchanged, and then nothing is given: facts are never taken by halves.
    /// So it is with every <c>ReplaceAll</c>.</remarks>
    /// <param name="facts">The facts; null is a value that is missing. What nests more than 16 levels deep or has more than 200,000 parts is
    /// unrecognised, such as a list that holds itself; so is a member of an enumeration, which is to be given by its name.</param>
    /// <returns>This case.</returns>
    /// <exception cref="ArgumentNullException">The facts, or a name in them, are null.</exception>
    public CaseFacts ReplaceAll(IEnumerable<KeyValuePair<string, object?>> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        _ = Clear();
        if (facts is Dictionary<string, object?> map) ObjectFacts.TakeAll(map, _given); // whose enumerator allocates nothing
        else ObjectFacts.TakeAll(facts, _given);
        return this;
    }

    /// <summary>Takes the facts of an object in place of all that was given. Allocates nothing but for what it gives as text, decimal number or
    /// list, and for what is not recognised.</summary>
    /// <typeparam name="T">The object's type, whose columns are found in the policy once.</typeparam>
    /// <param name="source">The object. An exception that it throws passes unchanged, and then nothing is given.</param>
    public CaseFacts ReplaceAll<T>(T source)
        where T : IFactSource
    {
        if (source is null) throw new ArgumentNullException(nameof(source)); // ThrowIfNull would box a structure
        _ = Clear();
        if (_plan?.Source != typeof(T)) _plan = Policy.PlanOf<T>();
        try
        {
            source.Give(new FactWriter(_given, _plan));
        }
        catch
        {
            _ = Clear();
            throw;
        }

        return this;
    }

    /// <summary>Gives a fact by the name of its value; a <c>date-time</c> as text with its offset, <c>yes-no</c> as yes or no.</summary>
    /// <remarks>Takes the place of what was given of the fact before, and of its problems. A value that the policy doesn't recognise becomes a
    /// <see cref="Problem"/>, never an exception.</remarks>
    /// <param name="fact">The fact's name, now or formerly. One that the policy doesn't declare becomes a <see cref="Problem"/>.</param>
    /// <param name="value">The value: a text as in a facts file, a number in the fact's unit, a moment in UTC, with its offset or local; null: missing.</param>
    /// <returns>This case.</returns>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    [OverloadResolutionPriority(1)] // so that a bare null means this one
    public CaseFacts Set(string fact, string? value) => SetRaw(fact, value is null ? new RawNull(Span: null) : new RawText(value, Span: null));

    /// <summary>Gives a <c>yes-no</c> fact.</summary>
    /// <inheritdoc cref="Set(string, string?)"/>
    public CaseFacts Set(string fact, bool value) => SetRaw(fact, new RawFlag(value, Span: null));

    /// <summary>Gives a fact that is a whole number.</summary>
    /// <inheritdoc cref="Set(string, string?)"/>
    public CaseFacts Set(string fact, long value) =>
        SetRaw(fact, new RawNumber(value.ToString(CultureInfo.InvariantCulture), Span: null));

    /// <summary>Gives a <c>number</c> fact.</summary>
    /// <inheritdoc cref="Set(string, string?)"/>
    public CaseFacts Set(string fact, decimal value) =>
        SetRaw(fact, new RawNumber(value.ToString(CultureInfo.InvariantCulture), Span: null));

    /// <summary>Gives a <c>date</c> fact.</summary>
    /// <inheritdoc cref="Set(string, string?)"/>
    public CaseFacts Set(string fact, DateOnly value) => SetRaw(fact, new RawText(Dates.Write(value), Span: null));

    /// <summary>Gives a <c>date-time</c> fact.</summary>
    /// <inheritdoc cref="Set(string, string?)"/>
    public CaseFacts Set(string fact, DateTimeOffset value) => SetRaw(fact, new RawInstant(value, Span: null));

    /// <summary>Gives a <c>date-time</c> fact. A value that says neither that it is UTC nor that it is this machine's local time is no one
    /// instant and stays unrecognised.</summary>
    /// <inheritdoc cref="Set(string, string?)"/>
    public CaseFacts Set(string fact, DateTime value) => SetRaw(fact, ObjectValue.RawOf(value));

    /// <summary>Gives a list as a facts file would: the values that are still possible, or for a <c>several-of</c> the members of the set.</summary>
    /// <param name="fact">The fact's name, now or formerly.</param>
    /// <param name="values">Names of values; a null among them is unrecognised.</param>
    /// <exception cref="ArgumentNullException">The name or the list is null.</exception>
    /// <inheritdoc cref="Set(string, string?)"/>
    public CaseFacts Set(string fact, IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return SetRaw(fact, ObjectValue.RawOf(values));
    }

    /// <summary>Says of a fact that whoever was asked doesn't know it. It may then be any declared value, and unlike that of a missing fact
    /// its assumption isn't taken. A list of all its values says the same, where they can be listed.</summary>
    public CaseFacts SetDontKnow(string fact) => SetRaw(fact, new RawDontKnow());

    /// <summary>Whether anything is given of a fact: false where it is missing.</summary>
    /// <param name="fact">The fact's name, now or formerly.</param>
    /// <exception cref="ArgumentException">The policy has no such fact.</exception>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public bool Gives(string fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Policy.Vocabulary.TryFind(fact, out Fact? found) ? !_given.IsMissing(found) : throw new ArgumentException($"{Policy.Id} has no fact `{fact}`.", nameof(fact));
    }

    /// <summary>A case of which the same is given, and which goes its own way from here.</summary>
    public CaseFacts Copy() => new(this);

    /// <summary>
    /// Where the case lies in one of the policy's tables: of every fact, known or assumed, one cell. A fact may be open, if no clause or
    /// rider turns on it beside the others.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <returns>Null where something turns on a fact that is open, where the facts contradict each other, or where the case is to be decided
    /// for another day than the table's; <see cref="Policy.Decide"/> decides these as well.</returns>
    /// <exception cref="ArgumentException">The table is of another policy, or of another revision of this one.</exception>
    public CompleteCase? PlaceIn(DecisionTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Model != Policy.Model) throw new ArgumentException("This table is of another policy.", nameof(table));
        Decider decider = Policy.DeciderOn(_options.AsOf);
        return decider.Table.Day == table.Day ? CompleteCase.Of(decider, State) : null;
    }

    /// <summary>The same case, where nothing is wrong with it: for tests and tools that don't decide on doubtful facts.</summary>
    /// <exception cref="PolicyException">There are <see cref="Problems"/>.</exception>
    public CaseFacts OrThrow() => _given.HasProblems ? throw new PolicyException([.. Problems.Select(p => p.Diagnostic)]) : this;

    internal void AddYaml(Node node)
    {
        DiagnosticBag bag = new();
        AddRange(YamlFacts.Read(node, bag), bag);
    }

    // Given by one source, where a name that comes twice is a mistake; null: the source as a whole could not be read.
    internal void AddRange(IEnumerable<GivenFact>? given, DiagnosticBag bag)
    {
        foreach (Diagnostic diagnostic in bag.ToSorted()) _given.Add(new Problem(factName: null, diagnostic));
        foreach (GivenFact fact in given ?? []) _given.Add(fact);
    }

    internal void Add(GivenFact given) => _given.Add(given);

    // By a source that has its own words for it.
    internal void AddUnrecognised(string fact, Diagnostic why, SourceSpan? place) => _given.AddUnrecognised(fact, why, place);

    internal void Read(OpenPoint point, bool yes) => (_readings ??= [])[point] = yes;

    internal Decision Decide()
    {
        Decider decider = Policy.DeciderOn(_options.AsOf);
        if (decider.Table != _given.Cells.Table) _given.Recut(decider.Table);
        bool isForRows = _given.Cells.AreKnown && !_given.HasProblems && _readings is null;
        return isForRows ? decider.Decide(_given.Cells, _state) : decider.Decide(State);
    }

    private CaseFacts SetRaw(string fact, RawValue value)
    {
        ArgumentNullException.ThrowIfNull(fact);
        _given.Set(new GivenFact(fact, value, NameSpan: null));
        return this;
    }
}
