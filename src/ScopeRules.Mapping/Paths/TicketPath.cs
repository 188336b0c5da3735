using System.Text.Json;

namespace ScopeRules.Mapping.Paths;

/// <summary>
/// A way into a ticket: a JSON Pointer (RFC 6901), whose steps may also choose from a list. Names of fields hold dots and blanks, so
/// that a dotted path would need quotes of its own; a pointer needs an escape only for <c>/</c> and <c>~</c>.
/// </summary>
internal sealed class TicketPath
{
    /// <summary>No fact stands deeper in a ticket.</summary>
    public const int MostSteps = 16;

    private readonly IReadOnlyList<PathStep> _steps;

    private TicketPath(string text, IReadOnlyList<PathStep> steps)
    {
        Text = text;
        _steps = steps;
    }

    /// <summary>As it stands in the mapping.</summary>
    public string Text { get; }

    /// <summary>Reads a path.</summary>
    /// <returns>Null where it is none, with the reason.</returns>
    public static TicketPath? Parse(string text, out string reason)
    {
        reason = "";
        if (!text.StartsWith('/'))
        {
            reason = "it does not begin with a slash";
            return null;
        }

        string[] parts = text[1..].Split('/');
        if (parts.Length > MostSteps)
        {
            reason = $"it has more than {MostSteps} steps";
            return null;
        }

        List<PathStep> steps = [];
        foreach (string part in parts)
        {
            if (PathStep.Parse(part, out reason) is not { } step) return null;
            steps.Add(step);
        }

        return new TicketPath(text, steps);
    }

    /// <summary>Goes the way.</summary>
    public Found In(JsonElement ticket) => Go(ticket, step: 0);

    private Found Go(JsonElement here, int step)
    {
        if (Found.At(here).Value is null || step == _steps.Count) return Found.At(here);
        Found next = _steps[step].In(here);
        return next switch
        {
            { Items: { } items } => Each(items, step + 1),
            { Value: { } value } => Go(value, step + 1),
            _ => next,
        };
    }

    private Found Each(IReadOnlyList<JsonElement> items, int step)
    {
        List<JsonElement> all = [];
        int gaps = 0;
        for (int i = 0; i < items.Count; i++)
        {
            Found found = Go(items[i], step);
            if (found.Misfit is { } misfit) return Found.Unfit($"at place {i} of the list, {misfit}");
            if (found is { Value: null, Items: null }) gaps++;
            if (found.Value is { } value) all.Add(value);
            all.AddRange(found.Items ?? []);
            gaps += found.Gaps;
        }

        return Found.Each(all) with { Gaps = gaps };
    }

    public override string ToString() => Text;
}
