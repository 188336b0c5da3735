using ScopeRules.Laws.Generators;

namespace ScopeRules.Laws.Oracle;

/// <summary>A clause as it can be read off the file.</summary>
/// <param name="Says">Its id, verdict and what else it says.</param>
/// <param name="Holds">Whether it holds in the case.</param>
/// <param name="Document">The name of the document in which it stands.</param>
internal sealed record TextClause(Piece Says, Func<bool> Holds, string? Document)
{
    public string Id => Says["id"]!.ToWords()[0];

    public string Verdict => Says["verdict"]!.ToWords()[0];
}

/// <summary>Reads sections, defaults and tables for the clauses that they come to.</summary>
/// <param name="holds">Whether a condition holds.</param>
/// <param name="meets">Whether what stands under a name meets what stands beside it.</param>
/// <param name="isInEffect">Whether something counts on the day.</param>
internal sealed class TextClauses(Func<Piece, bool> holds, Func<string, Piece, bool> meets, Func<Piece, bool> isInEffect)
{
    public IEnumerable<TextClause> In(Piece sections) => Items(sections).SelectMany(s => InSection(s, () => true, null));

    private List<TextClause> InSection(Piece section, Func<bool> outer, string? outerDocument)
    {
        string? document = section["document"]?.ToWords()[0] ?? outerDocument;
        bool applies() => outer() && HoldsItself(section);
        List<TextClause> found = [.. Items(section["clauses"]).Select(c => new TextClause(c, () => applies() && HoldsItself(c), document))];
        foreach (Piece table in Items(section["tables"])) found.AddRange(InTable(table, applies, document));
        foreach (Piece inner in Items(section["sections"])) found.AddRange(InSection(inner, applies, document));
        if (section["otherwise"] is { } silence)
        {
            TextClause[] others = [.. found];
            found.Add(new TextClause(silence, () => applies() && HoldsItself(silence) && !Array.Exists(others, o => o.Holds()), document));
        }

        return found;
    }

    private List<TextClause> InTable(Piece table, Func<bool> outer, string? document)
    {
        bool applies() => outer() && HoldsItself(table);
        string id = table["id"]!.ToWords()[0];
        string[] columns = [.. table["columns"]!.ToWords()];
        List<(Piece Says, Func<bool> Speaks)> cells = [];
        foreach (Piece row in Items(table["rows"]))
        {
            IReadOnlyList<Piece> entries = Items(row);
            bool lies() => columns.Select((c, i) => entries[i] is Piece.Word { Text: "any" } || meets(c, entries[i])).All(m => m);
            List<Func<bool>> before = [];
            foreach (Piece cell in entries[^1] is Piece.Listing several ? several.Items : [entries[^1]])
            {
                Func<bool>[] earlier = [.. before];
                bool turnsOn() => cell is Piece.Word || HoldsItself(cell);
                before.Add(turnsOn);
                cells.Add((Said(cell, table, id), () => lies() && turnsOn() && !Array.Exists(earlier, e => e())));
            }
        }

        IEnumerable<string> declared = table["outcomes"] is Piece.Mapping outcomes ? outcomes.Entries.Select(e => e.Key) : [];
        List<TextClause> found = [.. cells.GroupBy(c => c.Says["id"]!.ToWords()[0])
            .OrderBy(same => declared.Contains(same.Key) ? declared.ToList().IndexOf(same.Key) : int.MaxValue)
            .Select(same => new TextClause(same.First().Says, () => applies() && same.Any(c => c.Speaks()), document))];
        TextClause[] others = [.. found];
        Piece silence = table["otherwise"] is Piece.Mapping own ? own : Outcome(((Piece.Word)table["otherwise"]!).Text, $"{id}-otherwise", table);
        found.Add(new TextClause(silence, () => applies() && !Array.Exists(others, o => o.Holds()), document));
        return found;
    }

    private static Piece Said(Piece cell, Piece table, string id)
    {
        string name = (cell as Piece.Word ?? (Piece.Word)cell["then"]!).Text;
        Piece outcome = Outcome(name, $"{id}-{name}", table);
        return cell is Piece.Mapping own && own["id"] is not null ? Over(outcome, own) : outcome;
    }

    private static Piece Outcome(string name, string id, Piece table) => table["outcomes"]?[name] is { } declared
        ? Over(declared, Piece.Block(("id", Piece.Plain(name))))
        : Piece.Block(("id", Piece.Plain(id)), ("verdict", Piece.Plain(name)));

    private static Piece Over(Piece under, Piece over) => Piece.Block(
        ((Piece.Mapping)under).Entries.Where(e => over[e.Key] is null).Concat(((Piece.Mapping)over).Entries).Select(e => (e.Key, (Piece?)e.Value)));

    private bool HoldsItself(Piece piece) =>
        isInEffect(piece) && (piece["when"] is not { } when || holds(when)) && !(piece["unless"] is { } unless && holds(unless));

    private static IReadOnlyList<Piece> Items(Piece? piece) => piece is Piece.Listing list ? list.Items : [];
}
