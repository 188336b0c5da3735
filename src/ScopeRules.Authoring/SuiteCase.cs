using ScopeRules.Authoring.Suites;
using ScopeRules.Diagnostics;
using ScopeRules.Text;

namespace ScopeRules.Authoring;

/// <summary>A case with what it is expected to come to. A near miss is a case of its own.</summary>
public sealed class SuiteCase
{
    private readonly IReadOnlyList<Check> _checks;
    private readonly SourceSpan _span;

    internal SuiteCase(string name, string? ticket, CaseFacts facts, bool isLenient, IReadOnlyList<Check> checks, SourceSpan span)
    {
        Name = name;
        Ticket = ticket;
        Facts = facts;
        IsLenient = isLenient;
        _checks = checks;
        _span = span;
    }

    /// <summary>What the case shows; no two of a suite share a name.</summary>
    public string Name { get; }

    /// <summary>The customer's words; null if the suite does not give them.</summary>
    public string? Ticket { get; }

    /// <summary>The suite's file, as it was named when it was loaded.</summary>
    public string File => _span.Source.Name;

    /// <summary>The line in which the case starts, from 1.</summary>
    public int Line => _span.Position.Line;

    /// <summary>Whether wrong facts are part of what the case shows.</summary>
    public bool IsLenient { get; }

    /// <summary>The case's facts.</summary>
    internal CaseFacts Facts { get; }

    /// <summary>Decides the case and compares.</summary>
    public CaseResult Run()
    {
        Decision decision = Facts.Policy.Decide(Facts);
        DiagnosticBag failures = new();
        foreach (Check check in _checks)
        {
            if (check.Mismatch(decision) is not { } actual) continue;
            failures.Report(SuiteCodes.NotExpected, check.Span, $"case `{Name}` is {decision}", check.Key, check.Wanted, actual);
        }

        return new CaseResult(this, decision, failures.ToSorted());
    }

    /// <summary>The suite and the name, by which a policy's cases can be told apart: «repairs: a printer that jams».</summary>
    public override string ToString() => $"{Path.GetFileNameWithoutExtension(File)}: {Name}";
}
