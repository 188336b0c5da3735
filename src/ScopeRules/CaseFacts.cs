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
/// unrecognised and listed under <see cref="Problems"/>; it can never make a case covered. Not safe for several threads at once.
/// </summary>
public sealed class CaseFacts
{
    private readonly CaseOptions _options;
    private readonly Given[] _known; // by the fact's place
    private readonly Func<CaseState> _state;
    private FactCells _cells;
    private Dictionary<OpenPoint, bool>? _readings;
    private readonly List<Problem> _problems = [];
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    internal CaseFacts(Policy policy, CaseOptions options)
    {
        Policy = policy;
        _options = options;
        _known = new Given[policy.Model.Facts.Count];
        _state = () => State;
        _cells = new FactCells(policy.TableOn(options.AsOf));
    }

    /// <summary>The policy that the facts are for.</summary>
    public Policy Policy { get; }

    /// <summary>What was wrong with the facts given, in the order in which they came; 100 at most, and one more that counts the rest.</summary>
    public IReadOnlyList<Problem> Problems => _problems.Count <= DiagnosticBag.Most ? [.. _problems] :
        [.. _problems.Take(DiagnosticBag.Most), new Problem("", new Diagnostic(
            TextCodes.More, null, null, DiagnosticBag.Format(TextCodes.More, _problems.Count - DiagnosticBag.Most), null))];

    // A copy, taken once: what is decided is what it holds.
    internal CaseState State => new(Policy.Model.Facts, [.. _known])
    {
        Problems = Problems,
        TakeAssumptions = _options.TakeAssumptions,
        Readings = _readings is null ? CaseState.NoReadings : new Dictionary<OpenPoint, bool>(_readings),
        AsOf = _options.AsOf,
    };

    /// <summary>Gives a fact by the name of its value; a <c>date-time</c> as text with its offset, <c>yes-no</c> as yes or no.</summary>
    /// <param name="fact">The fact's name.</param>
    /// <param name="value">The value as in a facts file; null: missing.</param>
    [OverloadResolutionPriority(1)] // so that a bare null means this one
    public CaseFacts Set(string fact, string? value) => SetRaw(fact, value is null ? new RawNull(Span: null) : new RawText(value, Span: null));

    /// <summary>Gives a <c>yes-no</c> fact.</summary>
    public CaseFacts Set(string fact, bool value) => SetRaw(fact, new RawFlag(value, Span: null));

    /// <summary>Gives a fact that is a whole number.</summary>
    public CaseFacts Set(string fact, long value) =>
        SetRaw(fact, new RawNumber(value.ToString(CultureInfo.InvariantCulture), Span: null));

    /// <summary>Gives a <c>number</c> fact.</summary>
    public CaseFacts Set(string fact, decimal value) =>
        SetRaw(fact, new RawNumber(value.ToString(CultureInfo.InvariantCulture), Span: null));

    /// <summary>Gives a <c>date</c> fact.</summary>
    public CaseFacts Set(string fact, DateOnly value) => SetRaw(fact, new RawText(Dates.Write(value), Span: null));

    /// <summary>Gives a <c>date-time</c> fact.</summary>
    public CaseFacts Set(string fact, DateTimeOffset value) => SetRaw(fact, new RawInstant(value, Span: null));

    /// <summary>Gives a <c>date-time</c> fact. A value that says neither that it is UTC nor that it is this machine's local time is no one
    /// instant and stays unrecognised.</summary>
    public CaseFacts Set(string fact, DateTime value) => value.Kind == DateTimeKind.Unspecified
        ? Set(fact, value.ToString("O", CultureInfo.InvariantCulture))
        : Set(fact, new DateTimeOffset(value.ToUniversalTime()));

    /// <summary>Gives a list as a facts file would: the values that are still possible, or for a <c>several-of</c> the members of the set.</summary>
    public CaseFacts Set(string fact, IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return SetRaw(fact, new RawList([.. values.Select(v => v is null ? (RawValue)new RawNull(Span: null) : new RawText(v, Span: null))], Span: null));
    }

    /// <summary>Says of a fact that whoever was asked doesn't know it. It may then be any declared value, and unlike that of a missing fact
    /// its assumption isn't taken. A list of all its values says the same, where they can be listed.</summary>
    public CaseFacts SetDontKnow(string fact) => SetRaw(fact, new RawDontKnow());

    /// <summary>These facts.</summary>
    /// <exception cref="PolicyException">There are <see cref="Problems"/>.</exception>
    public CaseFacts OrThrow() => _problems.Count == 0 ? this : throw new PolicyException([.. Problems.Select(p => p.Diagnostic)]);

    internal void AddJson(ReadOnlySpan<byte> utf8Json)
    {
        DiagnosticBag bag = new();
        FileContent? file = FileReader.Decode(utf8Json.ToArray(), "<json>", TextLimits.Default, bag);
        AddRange(file is null ? null : JsonFacts.Read(file, bag), bag);
    }

    internal void AddYaml(Node node)
    {
        DiagnosticBag bag = new();
        AddRange(YamlFacts.Read(node, bag), bag);
    }

    // Given by one source, where a name that comes twice is a mistake; null: the source as a whole could not be read.
    internal void AddRange(IEnumerable<GivenFact>? given, DiagnosticBag bag)
    {
        foreach (Diagnostic diagnostic in bag.ToSorted()) Add(new Problem("", diagnostic));
        foreach (GivenFact fact in given ?? []) Add(fact);
    }

    internal void Add(GivenFact given)
    {
        if (IsIgnored(given.Name)) return;
        if (_given.Add(Policy.Vocabulary.NameOf(given.Name))) Take(given);
        else Refuse(given);
    }

    internal void Read(OpenPoint point, bool yes) => (_readings ??= [])[point] = yes;

    internal Decision Decide()
    {
        Decider decider = Policy.DeciderOn(_options.AsOf);
        if (decider.Table != _cells.Table) Recut(decider.Table);
        bool isForRows = _cells.AreKnown && _problems.Count == 0 && _readings is null;
        return isForRows ? decider.Decide(_cells, _state) : decider.Decide(State);
    }


    private bool IsIgnored(string name) => _options.Ignoring.Contains(name) && !Policy.Vocabulary.TryFind(name, out _);

    private CaseFacts SetRaw(string fact, RawValue value)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (IsIgnored(fact)) return this;
        string name = Policy.Vocabulary.NameOf(fact);
        _ = _given.Add(name);
        if (name.Length > 0) _ = _problems.RemoveAll(p => p.Fact == name); // those without a name are about the facts as a whole
        Take(new GivenFact(fact, value, NameSpan: null));
        return this;
    }

    private void Take(GivenFact given)
    {
        if (!Policy.Vocabulary.TryFind(given.Name, out Fact? fact))
        {
            // Suggestions cost time, and nobody reads hundreds.
            string? help = IsFull ? null : new DiagnosticBag().DidYouMean(given.Name, Policy.Vocabulary.Facts.Select(f => f.Name));
            Add(new Problem(given.Name, Report(CaseCodes.UndeclaredFact, given.NameSpan, help, given.Name)));
            return;
        }

        Knowledge knowledge = fact.AnswerType.Read(fact, given.Value);
        Put(fact, new Given(knowledge));
        if (knowledge.Unrecognised is not { } reason) return;
        Add(new Problem(fact.Name, Report(CaseCodes.Unrecognised, knowledge.UnrecognisedAt, "expected is " + fact.AnswerType.Expected, fact.Name, reason)));
    }

    // Which of the two is meant nobody knows: a mapping is no value of any kind, so the fact becomes unrecognised.
    private void Refuse(GivenFact twice)
    {
        string name = Policy.Vocabulary.NameOf(twice.Name);
        string help = name == twice.Name ? "keep one of them" : $"it is the former name of `{name}`; keep one of them";
        Add(new Problem(name, Report(CaseCodes.GivenTwice, twice.NameSpan, help, twice.Name)));
        if (Policy.Vocabulary.TryFind(twice.Name, out Fact? fact)) Put(fact, new Given(fact.AnswerType.Read(fact, new RawMap([], twice.NameSpan))));
    }

    private void Put(Fact fact, in Given given)
    {
        _known[fact.Place] = given;
        _cells.Take(fact, given);
    }

    // Another day has come, on which the policy says something else.
    private void Recut(DecisionTable table)
    {
        _cells = new FactCells(table);
        foreach (Fact fact in Policy.Model.Facts) _cells.Take(fact, _known[fact.Place]);
    }

    private bool IsFull => _problems.Count >= DiagnosticBag.Most;

    private void Add(Problem problem) => _problems.Add(problem);

    private static Diagnostic Report(Descriptor descriptor, SourceSpan? span, string? help, params object[] arguments) =>
        new(descriptor, span, file: null, DiagnosticBag.Format(descriptor, arguments), help);
}
