using System.Text.Json;

namespace ScopeRules.Mapping.Paths;

/// <summary>
/// A way into a ticket: a JSON Pointer (RFC 6901), whose steps may also choose from a list. Names of fields hold dots and blanks, so
/// that a dotted path would need quotes of its own; a pointer needs an escape only for <c>/</c> and <c>~</c>.
/// </summary>
internal sealed class TicketPath
{
    /// <summary>No ticket nests deeper.</summary>
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
    public Found In(JsonElement ticket)
    {
        JsonElement here = ticket;
        foreach (PathStep step in _steps)
        {
            Found next = step.In(here);
            if (next.Value is not { } value) return next;
            here = value;
        }

        return Found.At(here);
    }

    public override string ToString() => Text;
}
