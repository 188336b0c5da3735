using ScopeRules.Build.Tests.Support;

namespace ScopeRules.Build.Tests;

/// <summary>When code is written anew.</summary>
internal sealed class UpToDateTests
{
    [Test]
    public void What_is_in_a_file_counts_and_not_when_it_was_written()
    {
        using TemporaryProject project = PrintShop.NewProject();
        project.Generate().Written.Should().HaveCount(1);

        project.Write("shared/house/policy.yaml", PrintShop.House);
        File.SetLastWriteTimeUtc(project.PathOf("app/terms/policy.yaml"), DateTime.UtcNow.AddYears(1));
        project.Generate().Written.Should().BeEmpty("both have the same text as before");

        project.Write("shared/house/policy.yaml", PrintShop.House + "# as it was last year\n");
        File.SetLastWriteTimeUtc(project.PathOf("shared/house/policy.yaml"), DateTime.UtcNow.AddYears(-1));
        project.Generate().Written.Should().HaveCount(1, "an older revision has been copied here");

        File.Move(project.PathOf("shared/systems.yaml"), project.PathOf("shared/systems.yml"));
        project.Generate().Messages.Should().ContainSingle().Which.Should().Contain("SCOPE");
    }

    [Test]
    public void Another_version_of_the_program_writes_anew()
    {
        using TemporaryProject project = PrintShop.NewProject();
        project.Generate().Written.Should().HaveCount(1);

        // NuGet leaves a file the time that it has in its package.
        string folder = Path.GetDirectoryName(TemporaryProject.ProgramPath)!;
        foreach (string file in Directory.EnumerateFiles(folder))
        {
            project.Write("0.2.0/" + Path.GetFileName(file), "");
            File.Copy(file, project.PathOf("0.2.0/" + Path.GetFileName(file)), overwrite: true);
            File.SetLastWriteTimeUtc(project.PathOf("0.2.0/" + Path.GetFileName(file)), DateTime.UtcNow.AddYears(-1));
        }

        string newer = "-p:ScopeRulesBuildProgram=" + project.PathOf("0.2.0/ScopeRules.Build.dll");
        project.Generate(newer).Written.Should().HaveCount(1);
        project.Generate(newer).Written.Should().BeEmpty();
    }

    [Test]
    public void A_policy_that_is_gone_takes_its_code_along()
    {
        using TemporaryProject project = PrintShop.NewProject();
        project.Write("app/other/policy.yaml", PrintShop.Shop.Replace("policy: print-shop", "policy: other", StringComparison.Ordinal));
        project.Write("app/Other.cs", "namespace App; internal static class Other { public static string Id => App.Other2.OtherCase.PolicyId; }\n");
        project.WriteProject("""
            <ScopeRulesPolicy Include="*/policy.yaml" Namespace="App.PrintShop" Exclude="other/*" /><ScopeRulesPolicy Include="oth*/policy.yaml" Namespace="App.Other2" />
            """);
        BuildRun first = project.Build();
        first.Succeeded.Should().BeTrue(first.ToString());
        project.Build("--no-restore").Output.Should().Contain("Skipping target \"CoreCompile\"");

        Directory.Delete(project.PathOf("app/other"), recursive: true);

        project.Build("--no-restore").Messages.Should().ContainSingle().Which.Should().Contain("error CS0234: The type or namespace name 'Other2' does not exist");
    }
}
