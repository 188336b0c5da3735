namespace ScopeRules.Tests.Diagnostics;

/// <summary>A sound policy that uses whatever it declares, to be spoilt in one place.</summary>
internal static class PrinterPolicy
{
    public const string Sound = """
        scoperules: 1
        policy: printer-help
        title: Scope of printer support
        source: {document: Printer support guide}
        precedence: [not-covered, covered]
        levels: [full, limited]
        contacts: {sales: The sales desk}
        calendars:
          support-hours: {zone: UTC, open: {mon-fri: 09:00-17:00}}
        facts:
          rented:
            question: Is the printer rented?
            answer: yes-no
          fault:
            question: What is wrong?
            answer: one-of
            values: {jam: Paper is stuck, something-else: Any other}
          repairs-left:
            question: How many repairs are left?
            answer: whole-number
            from: 0
            to: 9
          wanted-at:
            question: When is the repair wanted?
            answer: date-time
        terms:
          served: {fault: jam}
        open-points:
          old-models:
            question: Are old models repaired?
            cites: Repairs
        sections:
        - heading: Repairs
          clauses:
          - id: late
            title: Late repairs are not covered.
            cites: Repairs
            when: {wanted-at: {not: {within: support-hours}}}
            verdict: not-covered
            refer: sales
          - id: repairs
            title: Repairs are covered.
            cites: Repairs
            when: [served, old-models, {fault: something-else, repairs-left: {at-least: 1}}]
            overrides: late
            verdict: covered
            level: limited
          - id: rented
            title: Rented printers are covered.
            cites: Repairs
            when: rented
            verdict: covered
        otherwise: {verdict: ask-manager}
        """;

    public static string With(params (string Sound, string Spoilt)[] changes)
    {
        string yaml = Sound;
        foreach ((string sound, string spoilt) in changes)
        {
            yaml.Should().Contain(sound);
            yaml = yaml.Replace(sound, spoilt, StringComparison.Ordinal);
        }

        return yaml;
    }
}
