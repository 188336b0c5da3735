using ScopeRules.Build.Tests.Support;

namespace ScopeRules.Build.Tests;

/// <summary>Builds of a project outside the repository, each a <c>dotnet build</c> in a process of its own.</summary>
internal sealed class BuildTests
{
    // What a policy extends and the releases that it reads stand outside its folder.
    private const string House = """
        scoperules: 1
        policy: house
        title: House terms
        source: {document: Terms}
        precedence: [not-covered, covered]
        release-lists:
          system: {file: ../systems.yaml}
        facts:
          request: {question: What is asked for?, answer: one-of, values: {help: Help, something-else: None of these}}
          system: {question: Which system is it?, answer: one-of, releases: system, values: {s-1: One, s-2: Two, something-else: Another}}
          rented: {question: Is it rented?, answer: yes-no}
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

    private const string Shop = """
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
                System.Console.WriteLine(policy.Decide(policy.Case().SetAll(given)));
            }
        }

        """;

    [Test]
    public void Code_is_written_again_when_a_file_that_the_policy_reads_has_changed_and_only_then()
    {
        using TemporaryProject project = NewProject();

        BuildRun first = project.Build();
        first.Succeeded.Should().BeTrue(first.ToString());
        first.Messages.Should().BeEmpty();
        first.Written.Should().Equal(project.PathOf("app/terms/policy.yaml"));
        Dotnet.Run(project.PathOf("app"), ["run", "--no-build", "terms"]).Output.Trim().Should().Be("covered (clauses)");

        BuildRun second = project.Build("--no-restore");
        second.Succeeded.Should().BeTrue(second.ToString());
        second.Written.Should().BeEmpty("nothing has changed");
        second.Output.Should().Contain("Skipping target \"CoreCompile\"");

        foreach (string file in new[] { "shared/systems.yaml", "shared/house/policy.yaml", "app/terms/policy.yaml" })
        {
            project.Write(file, File.ReadAllText(project.PathOf(file)) + "# changed\n");
            project.Generate().Written.Should().HaveCount(1, $"{file} has changed");
            project.Generate().Written.Should().BeEmpty($"{file} has changed only once");
        }

        project.WriteProject("""<ScopeRulesPolicy Include="terms" Namespace="App.PrintShop" ClassName="Order" />""");
        BuildRun renamed = project.Build("--no-restore");
        renamed.Written.Should().HaveCount(1, "the settings have changed");
        renamed.Messages.Should().Contain(m => m.Contains("error CS0246: The type or namespace name 'PrintShopCase' could not be found"));

        Directory.EnumerateFiles(project.PathOf("app/obj"), "*.g.cs", SearchOption.AllDirectories).Should().Contain(f => f.EndsWith("terms.g.cs"));
        Dotnet.Run(project.PathOf("app"), ["clean"]).Succeeded.Should().BeTrue();
        Directory.EnumerateFiles(project.PathOf("app/obj"), "terms.*", SearchOption.AllDirectories).Should().BeEmpty();
    }

    [Test]
    public void A_mistake_in_a_policy_is_an_error_of_the_build_at_its_line()
    {
        using TemporaryProject project = NewProject();
        project.Write("shared/house/policy.yaml", House.Replace("rented: yes", "rentd: yes", StringComparison.Ordinal));

        BuildRun broken = project.Build();
        broken.Succeeded.Should().BeFalse();
        broken.Messages.Should().Equal(
            project.PathOf("shared/house/policy.yaml") + "(16,69): error SCOPE2034: there is no fact, term or open point `rentd` (did you mean `rented`?)",
            project.PathOf("app/terms/policy.yaml") + " : error : no typed facts can be written for this policy until its mistakes are put right");
        project.Build("--no-restore").Messages.Should().Equal(broken.Messages, "it is not forgotten");

        project.Write("shared/house/policy.yaml", House);
        project.Build("--no-restore").Succeeded.Should().BeTrue();
    }

    [Test]
    public void What_is_worth_a_look_is_a_warning_of_the_build_at_its_line()
    {
        using TemporaryProject project = NewProject();
        project.Write("shared/house/policy.yaml", House
            .Replace("- heading: Exclusions\n  clauses:\n", "", StringComparison.Ordinal).Replace("cites: Exclusions", "cites: Scope", StringComparison.Ordinal));

        BuildRun first = project.Build();
        first.Succeeded.Should().BeTrue(first.ToString());
        first.Messages.Should().ContainSingle().Which.Should().StartWith(
            project.PathOf("shared/house/policy.yaml") + "(17,5): warning SCOPE5001: `help` says covered and `dropped` says not-covered of one case: ");

        BuildRun second = project.Build("--no-restore");
        second.Messages.Should().Equal(first.Messages, "it is not forgotten");
        second.Output.Should().Contain("Skipping target \"CoreCompile\"", "the code is the same");
        project.Build("--no-restore", "-warnaserror").Succeeded.Should().BeFalse();
    }

    [TestCase("""<ScopeRulesPolicy Include="nowhere" />""", "app/nowhere : error SCOPE1001: cannot read the file: there is none of this name (check the spelling and your rights)")]
    [TestCase("""<ScopeRulesPolicy Include="terms" Namespace="print-shop" />""",
        "app/terms/policy.yaml : error : `print-shop` can't be a namespace; set another Namespace on the ScopeRulesPolicy item")]
    [TestCase("""<ScopeRulesPolicy Include="terms;terms/policy.yaml" />""",
        "app/App.csproj : error : more than one ScopeRulesPolicy item would be written to terms.g.cs; "
        + "name each policy once, and give their folders different names")]
    public void An_item_that_can_t_be_right_is_refused(string item, string message)
    {
        using TemporaryProject project = NewProject();
        project.WriteProject(item);

        BuildRun run = project.Generate();

        run.Succeeded.Should().BeFalse();
        run.Messages.First().Should().Be(project.PathOf(message));
    }

    [Test]
    public void An_editor_has_the_code_and_keeps_it_through_mistakes()
    {
        using TemporaryProject project = NewProject();
        Dotnet.Run(project.PathOf("app"), ["restore"]).Succeeded.Should().BeTrue();

        project.DesignTimeBuild().Output.Should().Contain("terms.g.cs");

        project.Write("app/terms/policy.yaml", Shop.Replace("verdict: not-covered", "verdict: no", StringComparison.Ordinal));
        BuildRun broken = project.DesignTimeBuild();
        broken.Output.Should().Contain("terms.g.cs");
        broken.Messages.Should().ContainSingle().Which.Should().StartWith(project.PathOf("app/terms/policy.yaml") + "(6,");
    }

    [Test]
    public void What_a_policy_reads_is_watched()
    {
        using TemporaryProject project = NewProject();
        Dotnet.Run(project.PathOf("app"), ["restore"]).Succeeded.Should().BeTrue();
        project.Generate().Written.Should().HaveCount(1);

        BuildRun watched = Dotnet.Run(project.PathOf("app"), ["watch", "--list"]);
        foreach (string file in new[] { "shared/systems.yaml", "shared/house/policy.yaml", "app/terms/policy.yaml" })
            watched.Output.Split('\n').Should().Contain(project.PathOf(file), watched.Output);
    }

    private static TemporaryProject NewProject()
    {
        TemporaryProject project = new();
        project.Write("shared/house/policy.yaml", House);
        project.Write("shared/systems.yaml", Systems);
        project.Write("app/terms/policy.yaml", Shop);
        project.Write("app/Program.cs", Program);
        project.WriteProject("""<ScopeRulesPolicy Include="terms" Namespace="App.PrintShop" />""");
        return project;
    }
}
