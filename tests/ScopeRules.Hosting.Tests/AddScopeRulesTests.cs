using Microsoft.Extensions.DependencyInjection;

namespace ScopeRules.Hosting.Tests;

internal sealed class AddScopeRulesTests
{
    private static readonly string Folder = Path.Combine(Repository.Cases, "tool", "policies", "print-shop");

    private static IEnumerable<TestCaseData> Ways()
    {
        yield return new TestCaseData((Action<IServiceCollection>)(s => s.AddScopeRules(Folder))).SetArgDisplayNames("a folder");
        yield return new TestCaseData((Action<IServiceCollection>)(s => s.AddScopeRules(Path.Combine(Folder, "policy.yaml")))).SetArgDisplayNames("a file");
        yield return new TestCaseData((Action<IServiceCollection>)(s => s.AddScopeRules(Policy.Load(Folder).OrThrow()))).SetArgDisplayNames("a loaded policy");
    }

    [TestCaseSource(nameof(Ways))]
    public void A_host_gets_a_policy_that_decides(Action<IServiceCollection> add)
    {
        using ServiceProvider services = Services(add);
        Policy policy = services.GetRequiredService<Policy>();
        Decision decision = policy.Decide(policy.Case().Set("request", "fix").Set("rented", true));
        decision.Verdict.Should().Be(Verdict.Covered);
        decision.Clauses.Select(c => c.Id).Should().Equal("repairs");
    }

    [TestCaseSource(nameof(Ways))]
    public void There_is_one_policy_for_the_whole_host(Action<IServiceCollection> add)
    {
        using ServiceProvider services = Services(add);
        using IServiceScope scope = services.CreateScope();
        scope.ServiceProvider.GetRequiredService<Policy>().Should().BeSameAs(services.GetRequiredService<Policy>());
        services.GetServices<Policy>().Should().ContainSingle();
    }

    [Test]
    public void A_loaded_policy_is_the_one_that_the_host_gets()
    {
        Policy policy = Policy.Load(Folder).OrThrow();
        using ServiceProvider services = Services(s => s.AddScopeRules(policy));
        services.GetRequiredService<Policy>().Should().BeSameAs(policy);
    }

    [Test]
    public void A_faulty_policy_keeps_the_host_from_starting_and_says_every_place()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("scoperules-");
        try
        {
            string file = Path.Combine(folder.FullName, "policy.yaml");
            string text = File.ReadAllText(Path.Combine(Folder, "policy.yaml"));
            File.WriteAllText(file, text
                .Replace("refer: workshop", "refer: workshp", StringComparison.Ordinal).Replace("level: on-site", "level: onsite", StringComparison.Ordinal));
            ServiceCollection services = [];
            PolicyException refusal = services.Invoking(s => s.AddScopeRules(folder.FullName)).Should().Throw<PolicyException>().Which;
            refusal.Message.ReplaceLineEndings("\n").Replace(folder.FullName + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Should().Be("""
                policy.yaml(86,12): error SCOPE2032: there is no level `onsite`
                 86 |     level: onsite
                    |            ^^^^^^
                  help: did you mean `on-site`?
                policy.yaml(116,12): error SCOPE2030: there is no contact `workshp`
                 116 |     refer: workshp
                     |            ^^^^^^^
                  help: did you mean `workshop`?
                """);
            refusal.Diagnostics.Select(d => (d.File, d.Line)).Should().Equal((file, 86), (file, 116));
            services.Should().BeEmpty();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Test]
    public void A_policy_that_is_not_there_keeps_the_host_from_starting() =>
        new ServiceCollection().Invoking(s => s.AddScopeRules("nowhere")).Should().Throw<PolicyException>()
            .Which.Message.Should().StartWith("nowhere: error SCOPE1001: ");

    [Test]
    public void Services_go_on()
    {
        ServiceCollection services = [];
        services.AddScopeRules(Folder).Should().BeSameAs(services);
        services.AddScopeRules(Policy.Load(Folder).OrThrow()).Should().BeSameAs(services);
    }

    [Test]
    public void Nothing_in_the_place_of_services_path_or_policy_is_a_programming_error()
    {
        FluentActions.Invoking(() => ServiceCollectionExtensions.AddScopeRules(null!, Folder)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ServiceCollectionExtensions.AddScopeRules(null!, Policy.Load(Folder).OrThrow())).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ServiceCollection().AddScopeRules((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ServiceCollection().AddScopeRules((Policy)null!)).Should().Throw<ArgumentNullException>();
    }

    private static ServiceProvider Services(Action<IServiceCollection> add)
    {
        ServiceCollection services = [];
        add(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }
}
