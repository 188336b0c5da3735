namespace ScopeRules.NRules.Tests.Support;

/// <summary>A small policy with a fact of each kind, an exception to an exclusion, a default, an open point and a rider.</summary>
internal static class PrinterHelp
{
    public const string Yaml = """
        scoperules: 1
        policy: printer-help
        title: Scope of printer support
        source: {document: Printer support guide}
        precedence: [not-covered, ask-manager, covered]
        facts:
          request: {question: What is asked for, answer: one-of, exhaustive: yes, values: {explain: Explain, repair: Repair, teach: Teach}}
          agreement: {question: Which agreement, answer: one-of, exhaustive: yes, values: {active: In force, ended: Ended, never: None}}
          changed: {question: Was it changed by hand, answer: yes-no, assume: no}
          pages: {question: How many pages has it printed, answer: whole-number, from: 0, assume: 0, formerly: sheets}
          width: {question: How wide is the paper in cm, answer: number, assume: 21}
          bought: {question: When was it bought, answer: date, assume: 2025-01-01}
          wanted-at: {question: When is help wanted, answer: date-time, assume: 2026-03-02T10:00:00Z}
          modules: {question: Which modules, answer: several-of, values: {mobile: Mobile, archive: Archive}, assume: []}
        calendars:
          support-hours: {zone: UTC, open: {mon-fri: 09:00-17:00}}
        open-points:
          wide-is-a-plotter: {question: Is what prints wider than 60 cm a plotter, cites: Repairs}
        sections:
        - heading: Answers
          clauses:
          - {id: answers, title: Questions are answered., cites: Answers, when: {request: explain, agreement: active}, verdict: covered}
          - {id: late, title: Not at night., cites: Answers, when: {wanted-at: {not: {within: support-hours}}}, verdict: not-covered}
        - heading: Repairs
          when: {request: repair}
          clauses:
          - {id: repairs, title: Printers are repaired., cites: Repairs, when: {agreement: active}, verdict: covered}
          - {id: worn, title: Worn printers are not., cites: Repairs, when: {pages: {more-than: 100000}}, verdict: not-covered}
          - {id: old, title: Old printers are not., cites: Repairs, when: {bought: {before: 2020-01-01}}, verdict: not-covered}
          - {id: archives, title: Those with an archive are all the same., cites: Repairs, when: {modules: {includes-any: archive}}, overrides: [worn, old], verdict: covered}
          - {id: changed-archives, title: Unless changed., cites: Repairs, when: [changed, {modules: {includes-any: archive}}], overrides: archives, verdict: ask-manager}
          - {id: plotters, title: Plotters are not., cites: Repairs, when: [wide-is-a-plotter, {width: {more-than: 60}}], verdict: not-covered}
          otherwise: {id: other-repairs, title: Other repairs are for the manager., cites: Repairs, verdict: ask-manager}
        - heading: Courses
          clauses:
          - {id: courses, title: Courses are not held., cites: Courses, when: {request: teach}, verdict: not-covered}
        riders:
        - {id: fee, title: It may cost something., added-to: covered, when: changed, fee: possible}
        otherwise: {verdict: not-covered}
        """;

    public static Policy Load() => Policy.Parse(Yaml).OrThrow();

    /// <summary>A case that is covered, by `repairs`.</summary>
    public static CaseFacts Repair(Policy policy) => policy.Case().Set("request", "repair").Set("agreement", "active");

    /// <summary>Cases of every clause, and of several readings.</summary>
    public static IReadOnlyList<CaseFacts> Cases(Policy policy) =>
    [
        Repair(policy),
        Repair(policy).Set("pages", 200_000),
        Repair(policy).Set("pages", 200_000).Set("modules", ["archive"]),
        Repair(policy).Set("pages", 200_000).Set("modules", ["archive"]).Set("changed", true),
        Repair(policy).Set("modules", ["archive"]).Set("changed", true),
        Repair(policy).Set("bought", new DateOnly(2010, 1, 1)),
        Repair(policy).Set("width", 90m),
        Repair(policy).Set("agreement", "ended"),
        Repair(policy).Set("changed", true),
        policy.Case().Set("request", "explain").Set("agreement", "active"),
        policy.Case().Set("request", "explain").Set("agreement", "never"),
        policy.Case().Set("request", "explain").Set("agreement", "active").Set("wanted-at", "2026-03-01T10:00:00Z"),
        policy.Case().Set("request", "teach").Set("agreement", "active"),
        policy.Case().Set("request", "repair"),
        policy.Case(),
    ];
}
