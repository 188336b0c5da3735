using ScopeRules.Diagnostics;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>Something that cells say, as the clause that says it.</summary>
/// <param name="Id">The clause's id, where it is written.</param>
/// <param name="Body">The rest of the clause.</param>
internal sealed record TableOutcome(ScalarNode Id, ClauseBody Body);

/// <summary>What the cells of one table can say: the outcomes that it declares, verdicts, and either in a cell's own words.</summary>
internal sealed class TableOutcomes
{
    /// <summary>Stands as `otherwise` where no combination is left out.</summary>
    public const string None = "none";

    private static readonly IReadOnlyList<string> OwnWords = ["title", "level", "note", .. OutcomeBinder.Keys];

    private readonly Declarations _names;
    private readonly Dictionary<string, TableOutcome> _outcomes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _misread = new(StringComparer.Ordinal);
    private readonly HashSet<TableOutcome> _mentioned = [];
    private readonly List<TableOutcome> _said = [];
    private readonly string _table;
    private readonly ClauseBody _plain;

    public TableOutcomes(MapReader map, Declarations names, string table, string title, string cites)
    {
        _names = names;
        _table = table;
        _plain = new ClauseBody(title, cites, null, null, null, [], Model.OutcomeData.Nothing, null);
        foreach (Entry entry in map.Entries("outcomes", required: false))
            if (Read(entry, cites) is { } outcome) _outcomes.Add(entry.Key.Value, outcome);
            else _ = _misread.Add(entry.Key.Value);
    }

    /// <summary>What cells say, each once: declared outcomes in their order, then the others as they come.</summary>
    public IReadOnlyList<TableOutcome> Said => [.. _outcomes.Values.Where(_said.Contains), .. _said.Except(_outcomes.Values)];

    /// <summary>Declared outcomes that nothing mentions.</summary>
    public IEnumerable<TableOutcome> Unused => _outcomes.Values.Where(o => !_mentioned.Contains(o));

    /// <summary>What a cell says that names an outcome or a verdict.</summary>
    public TableOutcome? Named(ScalarNode name) => Find(name, name.Value) is { } outcome ? Say(outcome) : null;

    /// <summary>What a cell says that has words of its own: it is then a clause of its own, so it needs an id.</summary>
    public TableOutcome? InItsOwnWords(ScalarNode name, MapReader cell)
    {
        TableOutcome? outcome = Find(name, name.Value);
        ClauseBody body = (outcome?.Body ?? _plain).ReadOver(cell, _names);
        bool hasId = cell.Optional("id") is not null;
        ScalarNode? id = hasId && cell.Name("id") is not null ? (ScalarNode)cell.Map["id"]! : null;
        if (!hasId && cell.Map.Entries.Where(e => OwnWords.Contains(e.Key.Value)).ToList() is [var own, ..])
            _names.Bag.Report(PolicyCodes.CellWithoutId, own.Key.Span, "give it an `id`: what it says is a clause of its own");
        return outcome is null ? null : Say(id is null ? outcome : new TableOutcome(id, body));
    }

    /// <summary>What `otherwise` says that names an outcome or a verdict. A cell can't say it too: the cells that say so can be left out.</summary>
    public TableOutcome? ForOtherwise(ScalarNode name)
    {
        if (Find(name, "otherwise") is not { } outcome) return null;
        if (!_said.Contains(outcome)) return outcome;
        _names.Bag.Report(PolicyCodes.OtherwiseInCell, name.Span, "leave those rows out: `otherwise` says so already", name.Value);
        return null;
    }

    private TableOutcome? Read(Entry entry, string cites)
    {
        bool isName = MapReader.AsName(entry.Key, _names.Bag) is not null;
        bool isTaken = VerdictNames.All.Contains(entry.Key.Value) || entry.Key.Value == None;
        if (isTaken) _names.Bag.Report(PolicyCodes.ReservedOutcome, entry.Key.Span, help: null, entry.Key.Value);
        if (MapReader.From(entry.Value, entry.Key.Value, "an outcome", _names.Bag) is not { } map) return null;
        ClauseBody body = ClauseBody.Read(map, _names, cites);
        map.Finish();
        return isName && !isTaken ? new TableOutcome(entry.Key, body) : null;
    }

    private TableOutcome Say(TableOutcome outcome)
    {
        if (!_said.Contains(outcome)) _said.Add(outcome);
        return outcome;
    }

    // A verdict alone is a clause that says the table's title; its id is the table's and a word more.
    private TableOutcome? Find(ScalarNode name, string word)
    {
        if (_outcomes.TryGetValue(name.Value, out TableOutcome? outcome))
        {
            _ = _mentioned.Add(outcome);
            return outcome;
        }

        if (VerdictNames.Parse(name.Value) is { } verdict)
        {
            return _said.Find(o => o.Id.Value == $"{_table}-{word}")
                ?? new TableOutcome(name with { Value = $"{_table}-{word}" }, _plain with { Verdict = verdict });
        }

        if (_misread.Contains(name.Value)) return null; // reported there
        string? help = _names.Bag.DidYouMean(name.Value, _outcomes.Keys.Concat(VerdictNames.All));
        _names.Bag.Report(PolicyCodes.UnknownOutcome, name.Span, help, name.Value);
        return null;
    }
}
