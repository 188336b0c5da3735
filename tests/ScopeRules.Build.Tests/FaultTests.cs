using ScopeRules.Build.Tests.Support;

namespace ScopeRules.Build.Tests;

/// <summary>What can be wrong with items, paths and the machine, and what a build says of it.</summary>
internal sealed class FaultTests
{
    [TestCase("""<ScopeRulesPolicy Include="nowhere" />""", "app/nowhere : error SCOPE1001: cannot read the file: there is none of this name (check the spelling and your rights)")]
    [TestCase("""<ScopeRulesPolicy Include="terms" Namespace="print-shop" />""",
        "app/terms/policy.yaml : error : `print-shop` can't be a namespace; set another Namespace on the ScopeRulesPolicy item")]
    [TestCase("""<ScopeRulesPolicy Include="terms;terms/policy.yaml" />""",
        "app/App.csproj : error : more than one ScopeRulesPolicy item would be written to terms.g.cs; "
        + "name each policy once, and give their folders different names")]
    public void An_item_that_can_t_be_right_is_refused(string item, string message)
    {
        using TemporaryProject project = PrintShop.NewProject();
        project.WriteProject(item);

        BuildRun run = project.Generate();

        run.Succeeded.Should().BeFalse();
        run.Messages.First().Should().Be(project.PathOf(message));
    }

    [Test]
    public void All_policies_with_mistakes_are_named()
    {
        using TemporaryProject project = PrintShop.NewProject();
        project.Write("app/one/policy.yaml", PrintShop.Shop.Replace("not-covered", "no", StringComparison.Ordinal));
        project.Write("app/two/policy.yaml", PrintShop.Shop.Replace("not-covered", "no", StringComparison.Ordinal));
        project.WriteProject("""<ScopeRulesPolicy Include="*/policy.yaml" />""");

        BuildRun run = project.Generate();

        run.Succeeded.Should().BeFalse();
        run.Messages.Should().HaveCount(3).And.Contain(m => m.StartsWith(project.PathOf("app/one/policy.yaml(6,"))).And.Contain(m => m.StartsWith(project.PathOf("app/two/policy.yaml(6,")));
    }

    [Test]
    public void Items_that_name_no_policy_are_a_warning()
    {
        using TemporaryProject project = PrintShop.NewProject();
        project.WriteProject("""<ScopeRulesPolicy Include="rules/*/policy.yaml" />""");

        project.Build().Messages.First().Should().Be(project.PathOf("app/App.csproj")
            + " : warning ScopeRules0001: no typed facts are written, for no ScopeRulesPolicy item names a policy; a pattern finds files, such as rules/*/policy.yaml");
    }

    [TestCase("scoperules $HOME $(x) ")]
    [TestCase("scoperules `id` & 'it' ")]
    [TestCase("scoperules ;#%25 ä ")]
    public void A_path_that_a_shell_would_expand_is_a_path(string folder)
    {
        using TemporaryProject project = PrintShop.NewProject(folder);

        BuildRun run = project.Generate();

        run.Messages.Should().BeEmpty(run.ToString());
        File.Exists(Directory.EnumerateFiles(project.PathOf("app/obj"), "terms.g.cs", SearchOption.AllDirectories).Single()).Should().BeTrue();
        project.Generate().Written.Should().BeEmpty("nothing has changed");
    }

    [Test]
    public void A_program_that_can_t_be_run_is_not_put_down_to_the_policy()
    {
        using TemporaryProject project = PrintShop.NewProject();
        string program = project.PathOf("nowhere/ScopeRules.Build.dll");

        BuildRun run = project.Generate("-p:ScopeRulesBuildProgram=" + program);

        run.Succeeded.Should().BeFalse();
        run.Messages.Should().HaveCount(2).And.Subject.First().Should().StartWith(project.PathOf("app/App.csproj") + " : error : the program of ScopeRules.Build can't be run, or broke off (exit code ").And.EndWith(program);
    }

    [Test]
    public void A_file_that_can_t_be_written_is_named()
    {
        using TemporaryProject project = PrintShop.NewProject();
        project.Write("terms.settings", $"Policy={project.PathOf("app/terms")}\nOutput={project.PathOf("terms.settings/terms.g.cs")}\nInputs={project.PathOf("terms.inputs")}\nState={project.PathOf("terms.state")}\n");

        BuildRun run = Dotnet.Run(project.Folder, [TemporaryProject.ProgramPath, "terms.settings"]);

        run.ExitCode.Should().Be(2);
        run.Output.Should().StartWith(project.PathOf("terms.settings/terms.g.cs") + " : error : typed facts can't be written: ").And.NotContain("   at ");
        File.Exists(project.PathOf("terms.state")).Should().BeFalse();
    }
}
