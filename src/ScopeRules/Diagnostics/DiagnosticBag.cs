using System.Globalization;
using ScopeRules.Text;

namespace ScopeRules.Diagnostics;

/// <summary>Collects every mistake of a run; what is read from it is sorted by file and place.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>More mistakes than this help nobody: the rest is counted.</summary>
    public const int Most = 100;

    private readonly List<Diagnostic> _found = [];

    public bool HasErrors { get; private set; }

    public int Count => _found.Count;

    public void Report(Descriptor descriptor, SourceSpan span, string? help, params object[] arguments) =>
        Add(new Diagnostic(descriptor, span, file: null, Format(descriptor, arguments), help));

    public void Report(Descriptor descriptor, SourceSpan span) => Report(descriptor, span, help: null);

    /// <summary>A mistake that has no place in a text, such as a file that is not there.</summary>
    public void ReportFile(Descriptor descriptor, string file, string? help, params object[] arguments) =>
        Add(new Diagnostic(descriptor, span: null, file, Format(descriptor, arguments), help));

    /// <summary>Takes over a mistake of a file that another one names; where it has no place of its own it gets that of the name.</summary>
    public void AddAt(Diagnostic found, SourceSpan place) =>
        Add(found.Span is null ? new Diagnostic(found.Descriptor, place, file: null, found.Message, found.Help) : found);

    public void AddRange(DiagnosticBag other) => AddRange(other._found);

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics) Add(diagnostic);
    }

    /// <summary>What a misspelt name most likely means, or what there is; null where that helps nobody.</summary>
    public string? DidYouMean(string misspelt, IEnumerable<string> candidates)
    {
        if (Count >= Most) return null; // it would not be shown, and costs time for each
        List<string> all = [.. candidates.Distinct()];
        if (Names.Nearest(misspelt, all) is { } nearest) return $"did you mean `{nearest}`?";
        if (all.Count is 0 or > 12) return null;
        return (all.Count == 1 ? "there is " : "there are ") + Words.And(all.Select(c => $"`{c}`"));
    }

    public IReadOnlyList<Diagnostic> ToSorted()
    {
        List<Diagnostic> sorted = [.. _found
            .OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Span?.Start ?? -1).ThenBy(d => d.Code, StringComparer.Ordinal)];
        if (sorted.Count <= Most) return sorted.AsReadOnly();
        int more = sorted.Count - Most;
        sorted.RemoveRange(Most, more);
        sorted.Add(new Diagnostic(TextCodes.More, null, sorted[^1].File, Format(TextCodes.More, more), null));
        return sorted.AsReadOnly();
    }

    private void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == Severity.Error;
        _found.Add(diagnostic);
    }

    public static string Format(Descriptor descriptor, params object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, descriptor.Format, arguments);
}
