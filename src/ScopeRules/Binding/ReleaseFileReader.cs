using System.Globalization;
using ScopeRules.Answers;
using ScopeRules.Diagnostics;
using ScopeRules.Releases;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>The file of a list of releases, entry by entry; <see cref="ReleaseOrder"/> looks at them together.</summary>
internal sealed class ReleaseFileReader(MapReader file, IReadOnlyList<Phase> phases)
{
    private const string EndForm = "write end: {releases: 12}; the closing brace shows that the file is whole";

    private DiagnosticBag Bag => file.Bag;

    /// <summary>Reads the list.</summary>
    /// <returns>Null where it has mistakes.</returns>
    public ReleaseList? Read(string name, string path)
    {
        int before = Bag.Count;
        if (file.Name("release-list") is { } own && own != name)
            Bag.Report(PolicyCodes.OtherReleaseList, file.Map["release-list"]!.Span, "name the file that belongs to it", own, name);
        SourceDocument? source = file.Optional("source") is { } node ? DocumentBinder.Bind(node, "source", Bag) : null;
        IReadOnlyList<Node> items = file.Items("releases", required: true);
        List<Release> releases = [.. items.Select(Entry).OfType<Release>()];
        End(items.Count);
        file.Finish();
        if (Bag.Count == before) ReleaseOrder.Check(releases, Bag);
        return Bag.Count > before ? null : new ReleaseList(name, path, phases, releases) { Source = source };
    }

    private Release? Entry(Node node)
    {
        if (MapReader.From(node, "releases", "a release", Bag, "write {release: \"3.9\", released: 2026-11-25}") is not { } map) return null;
        IReadOnlyList<int> parts = [];
        string? name = map.Text("release") is null ? null : Name((ScalarNode)map.Map["release"]!, out parts);
        DateOnly? date = map.RequiredDate("released");
        string[] labels = [.. map.Scalars("labels").Select(l => MapReader.AsName(l, Bag)).OfType<string>()];
        IReadOnlyList<Entry> ends = map.Entries("ends", required: false);
        map.Finish();
        if (name is null || date is null || Ends(name, date.Value, ends, map) is not { } phaseEnds) return null;
        return new Release(name, parts, date.Value, labels, phaseEnds, map.Map["release"]!.Span);
    }

    // A version begins with a digit, a name with a letter.
    private string? Name(ScalarNode node, out IReadOnlyList<int> parts)
    {
        string text = node.Value;
        parts = [];
        if (text.Length == 0 || !char.IsAsciiDigit(text[0])) return MapReader.AsName(node, Bag);
        string reason = "is a number, which loses the zero of 3.10";
        IReadOnlyList<int>? numbers = node.IsPlain && text.Count('.') == 1 ? null : VersionAnswer.PartsOf(text, out reason);
        parts = numbers ?? [];
        if (numbers is not null) return text;
        Bag.Report(PolicyCodes.WrongValue, node.Span, "a version has up to four numbers, such as \"3.4.1\"; one of two stands in quotes", "release", $"`{text}` {reason}");
        return null;
    }

    // The last day of each phase but the last.
    private List<DateOnly?>? Ends(string name, DateOnly released, IReadOnlyList<Entry> ends, MapReader map)
    {
        int before = Bag.Count;
        foreach (Entry end in ends)
        {
            if (phases.All(p => p.Name != end.Key.Value))
                Bag.Report(PolicyCodes.UnknownPhase, end.Key.Span, Bag.DidYouMean(end.Key.Value, phases.Select(p => p.Name)) ?? "declare it under `phases` in the policy", end.Key.Value);
            else if (end.Key.Value == phases[^1].Name)
                Bag.Report(PolicyCodes.EndOfLastPhase, end.Key.Span, help: null, end.Key.Value);
        }

        List<DateOnly?> days = [];
        (DateOnly Day, string What)? last = (released, "it comes out");
        foreach (Phase phase in phases.SkipLast(1))
        {
            Entry? given = ends.Where(e => e.Key.Value == phase.Name).Cast<Entry?>().FirstOrDefault();
            if (last is null)
            {
                if (given is { Key: var key })
                    Bag.Report(PolicyCodes.EndsTooEarly, key.Span, "leave it out until the end of the one before is announced", phase.Name, name, "the one before it, which is open");
                days.Add(null);
                continue; // nobody knows when it begins
            }

            DateOnly? day = given is null ? phase.Lasts?.After(last.Value.Day) : Day(given.Value);
            if (given is null && day is null)
                Bag.Report(PolicyCodes.PhaseWithoutEnd, map.Map.Span, $"give the phase `lasts`, or write ends: {{{phase.Name}: 2026-11-25}}, or open if it is not announced", phase.Name, name);
            if (given is not null && day < last.Value.Day)
                Bag.Report(PolicyCodes.EndsTooEarly, given.Value.Value.Span, help: null, phase.Name, name, last.Value.What);
            if (Bag.Count > before) return null; // what follows hangs on it
            days.Add(day);
            last = day is null ? null : (day.Value, $"`{phase.Name}` does");
        }

        return Bag.Count > before ? null : days;
    }

    private DateOnly? Day(Entry end)
    {
        if (end.Value is ScalarNode { Value: "open" }) return null;
        if (end.Value is ScalarNode { IsNull: false } scalar) return MapReader.AsDate(scalar, Bag);
        MapReader.WrongShape(Bag, end.Value, end.Key.Value, "a date or open");
        return null;
    }

    // A file that was cut off anywhere has no closing brace of its last key; one from which lines are lost counts wrongly.
    private void End(int count)
    {
        if (file.Required("end") is not { } node || MapReader.From(node, "end", "`end`", Bag, EndForm) is not { } map) return;
        if (file.Map.Entries[^1].Value != node || !map.Map.IsFlow) Bag.Report(PolicyCodes.EndMark, map.Map.Span, EndForm);
        int? counted = map.Required("releases") is ScalarNode { IsPlain: true } scalar
            && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
        if (counted is null && map.Map["releases"] is { } wrong) Bag.Report(PolicyCodes.WrongValue, wrong.Span, help: null, "releases", "this is no whole number");
        else if (counted is { } given && given != count)
            Bag.Report(PolicyCodes.WrongCount, map.Map["releases"]!.Span, "look for lines that are lost or doubled, then count again", given, count);
        map.Finish();
    }
}
