using System.Globalization;
using ScopeRules.Laws.Generators;

namespace ScopeRules.Laws.Oracle;

/// <summary>
/// What a policy says to a complete case, read off the file as it was written: nothing of the product has a part in it. Only
/// this can see that something was bound to mean something else.
/// </summary>
internal sealed class TextMeaning(PolicyDraft policy, CaseDraft draft, IReadOnlyDictionary<string, bool> readings)
{
    private TextClause[] Clauses => field ??= [.. new TextClauses(Holds, Holds, IsInEffect).In(policy.Root["sections"]!)];

    public bool IsPossible => !Items(policy.Root["impossible"]).Any(i => Holds(i["when"]!));

    /// <summary>The verdict, the ids of what determines it and of the riders, and what is presumed.</summary>
    public string Said
    {
        get
        {
            string[] precedence = [.. policy.Root["precedence"]!.ToWords()];
            string? verdict = precedence.FirstOrDefault(v => Clauses.Any(c => c.Verdict == v && IsInForce(c)));
            Piece[] determining = [.. Clauses.Where(c => c.Verdict == verdict && IsInForce(c)).Select(c => c.Says)];
            Piece[] speaking = verdict is null ? [policy.Root["otherwise"]!] : determining;
            string?[] presumed = [.. speaking.Select(d => d["presume"]?.ToWords()[0]).Distinct()];
            string final = verdict ?? Word(speaking[0], "verdict");
            Piece[] riders = [.. Items(policy.Root["riders"]).Where(r => r["added-to"]!.ToWords().Contains(final) && HoldsItself(r))];
            string? shared = presumed.Length == 1 ? presumed[0] : null;
            return Line(final, Ids(determining), Ids(riders), final == "ask-manager" ? shared : final, Along([.. speaking, .. riders]));
        }
    }

    /// <summary>A decision of a complete case, to be held against <see cref="Said"/>.</summary>
    public static string Line(Decision decision) => decision.Basis == Basis.ContradictoryFacts ? "impossible" : Line(
        decision.Verdict.Name(),
        decision.Clauses.Select(c => c.Id),
        decision.Riders.Select(r => r.Id),
        decision.Presumption?.Name(),
        [
            Words("refer", decision.Referrals.Select(r => r.Value.Name)),
            Words("provider", decision.Providers.Select(p => p.Value.Name)),
            Words("fee", decision.Fees.Select(f => f.Value.Name())),
            Words("channels", decision.Channels.Select(c => c.Value.Name)),
            Words("response", decision.Responses.Select(r => $"{r.Value.Unit.Name()} {r.Value.Amount} {r.Value.During}")),
            Words("discretion", decision.Discretion.Select(d => d.Value.Name)),
        ]);

    private static string Line(string verdict, IEnumerable<string> clauses, IEnumerable<string> riders, string? presumed, IEnumerable<string> along) =>
        $"{verdict} by {string.Join(' ', clauses)} with {string.Join(' ', riders)}, presumed {presumed ?? "nothing"}, {string.Join(", ", along)}";

    // Texts are left to the laws of printing: how YAML folds them is nothing for a second opinion.
    private static IEnumerable<string> Along(IReadOnlyList<Piece> speaking) => new[] { "refer", "provider", "fee", "channels", "response", "discretion" }
        .Select(key => Words(key, speaking.Select(s => s[key]).OfType<Piece>().SelectMany(p => key == "response" ? [Response(p)] : p.ToWords())));

    private static string Words(string key, IEnumerable<string> words) => $"{key}: {string.Join(' ', words.Distinct().Order(StringComparer.Ordinal))}";

    private static string Response(Piece response)
    {
        (string unit, Piece amount) = ((Piece.Mapping)response["within"]!).Entries[0];
        return $"{unit} {amount.ToWords()[0]} {(response["during"] is { } during ? during.ToWords()[0] : "")}";
    }

    // No clause is overridden in a circle, so this ends.
    private bool IsInForce(TextClause clause) => clause.Holds() && !Clauses.Any(c => Overrides(c, clause) && IsInForce(c));

    private bool Overrides(TextClause over, TextClause under)
    {
        if (over.Says["overrides"]?.ToWords().Contains(under.Id) == true) return true;
        List<string> ranked = policy.Root["documents"] is Piece.Mapping documents ? [.. documents.Entries.Select(e => e.Key)] : [];
        return over.Document is { } higher && under.Document is { } lower && ranked.IndexOf(higher) < ranked.IndexOf(lower) && over.Verdict != under.Verdict;
    }

    private bool HoldsItself(Piece clause) => IsInEffect(clause) && Holds(clause["when"]!) && !(clause["unless"] is { } unless && Holds(unless));

    private static bool IsInEffect(Piece clause)
    {
        DateOnly? Day(string key) => clause[key] is { } day ? DateOnly.Parse(day.ToWords()[0], CultureInfo.InvariantCulture) : null;
        return !(Day("effective-from") > PolicyDraft.AsOf) && !(Day("effective-until") < PolicyDraft.AsOf);
    }

    private bool Holds(Piece condition) => condition switch
    {
        Piece.Listing list => list.Items.All(Holds),
        Piece.Mapping map => map.Entries.All(e => Holds(e.Key, e.Value)),
        _ => condition.ToWords()[0] is "always" || IsSo(condition.ToWords()[0]),
    };

    private bool Holds(string key, Piece value) => key switch
    {
        "all" => Items(value).All(Holds),
        "any" => Items(value).Any(Holds),
        "not" => !Holds(value),
        _ when policy.Facts.FirstOrDefault(f => f.Name == key) is { } fact => fact.Meets(value, draft.Of(fact)),
        _ => IsSo(key) == (value.ToWords()[0] is "yes" or "true"),
    };

    private bool IsSo(string name)
    {
        if (policy.Facts.FirstOrDefault(f => f.Name == name) is { } fact) return draft.Of(fact).Left(null)![0] == 1;
        if (policy.Root["terms"]?[name] is { } term) return Holds(term);
        return policy.Root["open-points"]![name]!["settled"] is { } settled ? settled.ToWords()[0] == "yes" : readings[name];
    }

    private static IEnumerable<string> Ids(IEnumerable<Piece> pieces) => pieces.Select(p => Word(p, "id"));

    private static string Word(Piece piece, string key) => piece[key]!.ToWords()[0];

    private static IReadOnlyList<Piece> Items(Piece? piece) => piece is Piece.Listing list ? list.Items : [];
}
