using ScopeRules.Build.Tests.Support;

namespace ScopeRules.Build.Tests;

/// <summary>Builds of a project outside the repository, each a <c>dotnet build</c> in a process of its own.</summary>
internal sealed class BuildTests
{
    [Test]
    public void Code_is_written_again_when_a_file_that_the_policy_reads_has_changed_and_only_then()
    {
        using TemporaryProject project = PrintShop.NewProject();

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
        using TemporaryProject project = PrintShop.NewProject();
        project.Write("shared/house/policy.yaml", PrintShop.House.Replace("rented: yes", "rentd: yes", StringComparison.Ordinal));

        BuildRun broken = project.Build();
        broken.Succeeded.Should().BeFalse();
        broken.Messages.Should().Equal(
            project.PathOf("shared/house/policy.yaml") + "(16,69): error SCOPE2034: there is no fact, term or open point `rentd` (did you mean `rented`?)",
            project.PathOf("app/App.csproj") + " : error : nothing is compiled, for there are no typed facts yet of terms");
        project.Build("--no-restore").Messages.Should().Equal(broken.Messages, "it is not forgotten");

        project.Write("shared/house/policy.yaml", PrintShop.House);
        project.Build("--no-restore").Succeeded.Should().BeTrue();

        project.Write("shared/house/policy.yaml", PrintShop.House.Replace("rented: yes", "rentd: yes", StringComparison.Ordinal));
        BuildRun brokenAgain = project.Build("--no-restore");
        brokenAgain.Succeeded.Should().BeFalse();
        brokenAgain.Messages.Should().Equal(broken.Messages.Take(1), "there is code from before that compiles");
    }

    [Test]
    public void What_is_worth_a_look_is_a_warning_of_the_build_at_its_line()
    {
        using TemporaryProject project = PrintShop.NewProject();
        project.Write("shared/house/policy.yaml", PrintShop.House
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

    [Test]
    public void An_editor_has_the_code_and_keeps_it_through_mistakes()
    {
        using TemporaryProject project = PrintShop.NewProject();
        Dotnet.Run(project.PathOf("app"), ["restore"]).Succeeded.Should().BeTrue();

        project.DesignTimeBuild().Output.Should().Contain("terms.g.cs");

        project.Write("app/terms/policy.yaml", PrintShop.Shop.Replace("verdict: not-covered", "verdict: no", StringComparison.Ordinal));
        BuildRun broken = project.DesignTimeBuild();
        broken.Output.Should().Contain("terms.g.cs");
        broken.Messages.Should().ContainSingle().Which.Should().StartWith(project.PathOf("app/terms/policy.yaml") + "(6,");
    }

    [Test]
    public void What_a_policy_reads_is_watched()
    {
        using TemporaryProject project = PrintShop.NewProject();
        Dotnet.Run(project.PathOf("app"), ["restore"]).Succeeded.Should().BeTrue();
        project.Generate().Written.Should().HaveCount(1);

        BuildRun watched = Dotnet.Run(project.PathOf("app"), ["watch", "--list"]);
        string[] expected = [.. new[] { "shared/systems.yaml", "shared/house/policy.yaml", "app/terms/policy.yaml" }.Select(project.PathOf)];
        watched.Output.Split('\n').Where(l => l.EndsWith(".yaml", StringComparison.Ordinal)).Should().BeEquivalentTo(expected, watched.Output);
    }
}
