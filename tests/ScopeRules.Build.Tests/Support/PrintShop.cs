namespace ScopeRules.Build.Tests.Support;

/// <summary>A project with a policy that is made of several files, and a program that decides a case of it.</summary>
internal static class PrintShop
{
    // What a policy extends and the releases that it reads stand outside its folder.
    public const string House = """
        scoperules: 1
        policy: house
        title: House terms
        source: {document: Terms}
        precedence: [not-covered, covered]
        release-lists:
          system: {file: ../systems.yaml}
        facts:
          request: {question: What is asked for?, answer: one-of, values: {help: {meaning: Help, formerly: [assist]}, something-else: None of these}}
          system: {question: Which system is it?, answer: one-of, releases: system, values: {s-1: One, s-2: Two, something-else: Another}}
          rented: {question: Is it rented?, answer: yes-no, formerly: [hired]}
          dropped: {question: Was it dropped?, answer: yes-no}
        sections:
        - heading: Scope
          clauses:
          - {id: help, title: We help., cites: Scope, when: {request: help, rented: yes}, verdict: covered}
        - heading: Exclusions
          clauses:
          - {id: dropped, title: Dropped ones are not., cites: Exclusions, when: dropped, verdict: not-covered}
        otherwise: {verdict: ask-manager}

        """;

    private const string Systems = """
        release-list: system
        releases:
        - {release: s-2, released: 2026-01-01}
        - {release: s-1, released: 2025-01-01}
        end: {releases: 2}

        """;

    public const string Shop = """
        scoperules: 1
        policy: print-shop
        title: Print shop
        source: {document: The shop's terms}
        extends: ../../shared/house
        otherwise: {verdict: not-covered}

        """;

    private const string Program = """
        using App.PrintShop;

        namespace App;

        internal static class Program
        {
            public static void Main(string[] arguments)
            {
                ScopeRules.Policy policy = ScopeRules.Policy.Load(arguments[0]).OrThrow();
                PrintShopCase given = new() { Request = Request.Help, Rented = true, Dropped = false, System = PrintShop.System.S2 };
                System.Console.WriteLine(policy.Decide(policy.Case(given)));
            }
        }

        """;

    public static TemporaryProject NewProject(string folder = "scoperules build ")
    {
        TemporaryProject project = new(folder);
        project.Write("shared/house/policy.yaml", House);
        project.Write("shared/systems.yaml", Systems);
        project.Write("app/terms/policy.yaml", Shop);
        project.Write("app/Program.cs", Program);
        project.WriteProject("""<ScopeRulesPolicy Include="terms" Namespace="App.PrintShop" />""");
        return project;
    }
}
