using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Tables;
using ScopeRules.Text;

namespace ScopeRules.Cases;

/// <summary>What is given of each fact, the cells in which that lies, and what was wrong with it. It can be used for case after case.</summary>
internal sealed class GivenFacts
{
    private readonly Vocabulary _vocabulary;
    private readonly IReadOnlyCollection<string> _ignoring;
    private readonly FactSlots _known;
    private readonly HashSet<string> _others = new(StringComparer.Ordinal); // names given that are no facts
    private readonly List<Problem> _problems = [];
    private NameTable? _ignored;

    public GivenFacts(Vocabulary vocabulary, IReadOnlyCollection<string> ignoring, DecisionTable table)
    {
        _vocabulary = vocabulary;
        _ignoring = ignoring;
        _known = new FactSlots(vocabulary.Facts.Count);
        Cells = new FactCells(table);
    }

    private GivenFacts(GivenFacts original)
    {
        _vocabulary = original._vocabulary;
        _ignoring = original._ignoring;
        _known = original.Known;
        _others = [.. original._others];
        _problems = [.. original._problems];
        Cells = original.Cells.Copy();
    }

    /// <summary>Under the table for which they were found last.</summary>
    public FactCells Cells { get; private set; }

    public bool HasProblems => _problems.Count > 0;

    /// <summary>What was wrong, in the order in which it came; 100 at most, and one more that counts the rest.</summary>
    public IReadOnlyList<Problem> Problems => _problems.Count == 0 ? [] : _problems.Count <= DiagnosticBag.Most ? [.. _problems] :
        [.. _problems.Take(DiagnosticBag.Most), new Problem(factName: null, new Diagnostic(
            TextCodes.More, null, null, DiagnosticBag.Format(TextCodes.More, _problems.Count - DiagnosticBag.Most), null))];

    public IReadOnlyList<Fact> Facts => _vocabulary.Facts;

    /// <summary>A copy of what is known.</summary>
    public FactSlots Known => _known.Copy();

    /// <summary>By a name, now or formerly.</summary>
    public NameTable Names => _vocabulary.Names;

    public bool IsMissing(Fact fact) => _known.IsMissing(fact.Place);

    public GivenFacts Copy() => new(this);

    public void Clear()
    {
        _known.Clear();
        _others.Clear();
        _problems.Clear();
        Cells.Clear();
    }

    /// <summary>Finds the cells under another table: another day has come, on which the policy says something else.</summary>
    public void Recut(DecisionTable table)
    {
        Cells = new FactCells(table);
        foreach (Fact fact in Facts) Cells.Take(fact, _known.Of(fact));
    }

    public bool IsIgnored(string name) => _ignoring.Contains(name) && !_vocabulary.TryFind(name, out _);

    /// <inheritdoc cref="IsIgnored(string)"/>
    public bool IsIgnored(ReadOnlySpan<byte> name) =>
        _ignoring.Count > 0 && (_ignored ??= new NameTable(_ignoring.Distinct().Where(IsIgnored).Select((n, i) => (n, i)))).Find(name) >= 0;

    /// <summary>Given by one source, where a name that comes twice is a mistake.</summary>
    public void Add(GivenFact given)
    {
        if (IsIgnored(given.Name)) return;
        if (IsFirst(given.Name)) Take(given);
        else Refuse(given);
    }

    /// <summary>Given anew: what was given of the fact before counts no more.</summary>
    public void Set(GivenFact given)
    {
        if (IsIgnored(given.Name)) return;
        string name = _vocabulary.NameOf(given.Name);
        _ = IsFirst(given.Name);
        _ = _problems.RemoveAll(p => p.FactName == name);
        Take(given);
    }

    /// <summary>Gives one value of a fact that has one at a time, if nothing was given of it yet.</summary>
    /// <param name="fact">The fact's place.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether that was so.</returns>
    public bool TryPut(int fact, long value)
    {
        if (_known.IsGiven(fact)) return false;
        _known.Put(fact, value);
        Cells.Take(fact, value);
        return true;
    }

    /// <summary>Says that nothing is known of a fact, if nothing was given of it yet.</summary>
    /// <inheritdoc cref="TryPut"/>
    public bool TryPutMissing(int fact)
    {
        if (_known.IsGiven(fact)) return false;
        _known.Put(fact, Missing.Instance);
        return true;
    }

    /// <summary>Given by one source, and not recognised: what is wrong stands in the diagnostic.</summary>
    public void AddUnrecognised(string name, Diagnostic why, SourceSpan? place)
    {
        // A mapping is no value of any kind.
        GivenFact given = new(name, new RawMap([], place), place);
        if (!_vocabulary.TryFind(name, out Fact? fact) || _known.IsGiven(fact.Place))
        {
            Add(given);
            return;
        }

        Put(fact, fact.AnswerType.Read(fact, given.Value));
        Add(new Problem(fact.Name, why));
    }

    public void Add(Problem problem) => _problems.Add(problem);

    /// <summary>Takes none of the facts, as their source is none.</summary>
    /// <param name="what">What it is instead.</param>
    public void RefuseAll(string what)
    {
        Clear();
        Add(new Problem(factName: null, Report(CaseCodes.NotAMapping, span: null, help: null, what)));
    }

    private bool IsFirst(string name)
    {
        if (!_vocabulary.TryFind(name, out Fact? fact)) return _others.Add(name);
        return !_known.IsGiven(fact.Place);
    }

    private void Take(GivenFact given)
    {
        if (!_vocabulary.TryFind(given.Name, out Fact? fact))
        {
            // Suggestions cost time, and nobody reads hundreds.
            string? help = _problems.Count >= DiagnosticBag.Most ? null : new DiagnosticBag().DidYouMean(given.Name, Facts.Select(f => f.Name));
            Add(new Problem(given.Name, Report(CaseCodes.UndeclaredFact, given.NameSpan, help, given.Name)));
            return;
        }

        Knowledge knowledge = fact.AnswerType.Read(fact, given.Value);
        Put(fact, knowledge);
        if (knowledge.Unrecognised is not { } reason) return;
        Add(new Problem(fact.Name, Report(CaseCodes.Unrecognised, knowledge.UnrecognisedAt, "expected is " + fact.AnswerType.Expected, fact.Name, reason)));
    }

    // Which of the two is meant nobody knows: a mapping is no value of any kind, so the fact becomes unrecognised.
    private void Refuse(GivenFact twice)
    {
        string name = _vocabulary.NameOf(twice.Name);
        string help = name == twice.Name ? "keep one of them" : $"it is the former name of `{name}`; keep one of them";
        Add(new Problem(name, Report(CaseCodes.GivenTwice, twice.NameSpan, help, twice.Name)));
        if (_vocabulary.TryFind(twice.Name, out Fact? fact)) Put(fact, fact.AnswerType.Read(fact, new RawMap([], twice.NameSpan)));
    }

    private void Put(Fact fact, Knowledge knowledge)
    {
        _known.Put(fact.Place, knowledge);
        Cells.Take(fact, knowledge);
    }

    private static Diagnostic Report(Descriptor descriptor, SourceSpan? span, string? help, params object[] arguments) =>
        new(descriptor, span, file: null, DiagnosticBag.Format(descriptor, arguments), help);
}
