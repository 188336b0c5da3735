using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

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
        Policy policy = services.GetRequiredService<IPolicySource>().Current.Policy;
        Decision decision = policy.Decide(policy.Case().Set("request", "fix").Set("rented", true));
        decision.Verdict.Should().Be(Verdict.Covered);
        decision.Clauses.Select(c => c.Id).Should().Equal("repairs");
    }

    [TestCaseSource(nameof(Ways))]
    public void There_is_one_policy_for_the_whole_host(Action<IServiceCollection> add)
    {
        using ServiceProvider services = Services(add);
        using IServiceScope one = services.CreateScope(), other = services.CreateScope();
        one.ServiceProvider.GetRequiredService<Policy>().Should().BeSameAs(other.ServiceProvider.GetRequiredService<Policy>());
        one.ServiceProvider.GetServices<Policy>().Should().ContainSingle();
        services.GetRequiredService<IPolicySource>().Current.Should().BeSameAs(services.GetRequiredService<IPolicySource>().Current);
    }

    [Test]
    public void A_policy_is_not_to_be_had_for_longer_than_a_request()
    {
        using ServiceProvider services = Services(s => s.AddScopeRules(Folder));
        services.Invoking(s => s.GetRequiredService<Policy>()).Should().Throw<InvalidOperationException>().WithMessage("*scoped*");
    }

    [Test]
    public void A_loaded_policy_is_the_one_that_the_host_gets()
    {
        Policy policy = Policy.Load(Folder).OrThrow();
        using ServiceProvider services = Services(s => s.AddScopeRules(policy));
        services.GetRequiredService<IPolicySource>().Current.Policy.Should().BeSameAs(policy);
    }

    [Test]
    public async Task An_embedded_policy_with_its_layer_is_loaded_when_the_host_starts()
    {
        using IHost host = Host(s => s.AddScopeRules(o => o.Policy = Policy.LoadEmbedded(typeof(AddScopeRulesTests).Assembly, "tests/cases/layers/openedge").OrThrow()));
        await host.StartAsync();
        PolicySnapshot snapshot = host.Services.GetRequiredService<IPolicySource>().Current;
        snapshot.Policy.Sha256.Should().Be(Policy.Load(Path.Combine(Repository.Cases, "layers", "openedge")).OrThrow().Sha256);
        snapshot.Policy.Layers.Should().HaveCount(2);
        await host.StopAsync();
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task An_embedded_policy_that_is_not_there_keeps_the_host_from_starting_required_or_not(bool required)
    {
        using IHost host = Host(s => s.AddScopeRules(o =>
            (o.Policy, o.Required) = (Policy.LoadEmbedded(typeof(AddScopeRulesTests).Assembly, "rules/nowhere").OrThrow(), required)));
        await host.Awaiting(h => h.StartAsync()).Should().ThrowAsync<ArgumentException>().WithMessage("There is no resource `rules/nowhere` in *");
    }

    [Test]
    public void A_name_is_the_key_of_its_services()
    {
        Policy other = Policy.Load(Repository.PathOf("rules", "imail-server")).OrThrow();
        using ServiceProvider services = Services(s => s.AddScopeRules("mail", o => o.Policy = other).AddScopeRules(Folder));
        services.GetRequiredKeyedService<IPolicySource>("mail").Current.Name.Should().Be("mail");
        services.GetRequiredKeyedService<IPolicySource>("mail").Current.Policy.Should().BeSameAs(other);
        services.GetRequiredKeyedService<IPolicyDecider>("mail").Decide("{}"u8).Policy.Should().BeSameAs(other);
        services.GetRequiredService<IPolicySource>().Current.Policy.Id.Should().Be("print-shop");
        services.GetRequiredService<IPolicyDecider>().Decide("{}"u8).Policy.Id.Should().Be("print-shop");
        using IServiceScope scope = services.CreateScope();
        scope.ServiceProvider.GetRequiredKeyedService<Policy>("mail").Should().BeSameAs(other);
        scope.ServiceProvider.GetRequiredService<Policy>().Id.Should().Be("print-shop");
        services.GetKeyedService<IPolicySource>("mial").Should().BeNull();
    }

    [Test]
    public void What_is_said_last_counts()
    {
        Policy policy = Policy.Load(Folder).OrThrow();
        using ServiceProvider services = Services(s => s.AddScopeRules("nowhere").AddScopeRules(policy));
        services.GetRequiredService<IPolicySource>().Current.Policy.Should().BeSameAs(policy);
        services.GetServices<IPolicySource>().Should().ContainSingle();
        services.GetServices<IHostedService>().Should().ContainSingle();
    }

    [Test]
    public async Task A_faulty_policy_keeps_the_host_from_starting_and_says_every_place()
    {
        using PolicyFolder folder = new(File.ReadAllText(Path.Combine(Folder, "policy.yaml"))
            .Replace("refer: workshop", "refer: workshp", StringComparison.Ordinal).Replace("level: on-site", "level: onsite", StringComparison.Ordinal));
        using IHost host = Host(s => s.AddScopeRules(folder.Path));
        PolicyException refusal = (await host.Awaiting(h => h.StartAsync()).Should().ThrowAsync<PolicyException>()).Which;
        refusal.Message.ReplaceLineEndings("\n").Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Should().Be("""
            policy.yaml(86,12): error SCOPE2032: there is no level `onsite`
             86 |     level: onsite
                |            ^^^^^^
              help: did you mean `on-site`?
            policy.yaml(116,12): error SCOPE2030: there is no contact `workshp`
             116 |     refer: workshp
                 |            ^^^^^^^
              help: did you mean `workshop`?
            """);
        refusal.Diagnostics.Select(d => (d.File, d.Line)).Should().Equal((folder.File, 86), (folder.File, 116));
    }

    [Test]
    public async Task A_policy_that_is_not_there_keeps_the_host_from_starting()
    {
        using PolicyFolder folder = new("");
        using IHost host = Host(s => s.AddScopeRules("nowhere"), folder.Path);
        (await host.Awaiting(h => h.StartAsync()).Should().ThrowAsync<PolicyException>())
            .Which.Message.Should().StartWith($"{Path.Combine(folder.Path, "nowhere")}: error SCOPE1001: ");
    }

    [Test]
    public async Task A_policy_that_need_not_be_there_lets_the_host_start_without()
    {
        using PolicyFolder folder = new("");
        using IHost host = Host(s => s.AddScopeRules(o => (o.Path, o.Required) = (folder.Path, false)));
        await host.StartAsync();
        IPolicySource source = host.Services.GetRequiredService<IPolicySource>();
        source.TryGetCurrent(out PolicySnapshot? none).Should().BeFalse();
        none.Should().BeNull();
        PolicyUnavailableException missing = source.Invoking(s => s.Current).Should().Throw<PolicyUnavailableException>().WithMessage("No policy is loaded.").Which;
        missing.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("SCOPE1003");
        host.Services.GetRequiredService<IPolicyDecider>().Invoking(d => d.Decide("{}"u8)).Should().Throw<PolicyUnavailableException>();
        await host.StopAsync();
    }

    [Test]
    public void Without_a_host_the_first_use_loads_and_refuses()
    {
        using ServiceProvider services = Services(s => s.AddScopeRules("nowhere"));
        IPolicySource source = services.GetRequiredService<IPolicySource>();
        for (int i = 0; i < 2; i++) source.Invoking(s => s.Current).Should().Throw<PolicyException>();
    }

    [Test]
    public void Services_go_on()
    {
        ServiceCollection services = [];
        services.AddScopeRules(Folder).Should().BeSameAs(services);
        services.AddScopeRules(Policy.Load(Folder).OrThrow()).Should().BeSameAs(services);
        services.AddScopeRules(o => o.Required = false).Should().BeSameAs(services);
        services.AddScopeRules(new ConfigurationBuilder().Build()).Should().BeSameAs(services);
    }

    [Test]
    public void Nothing_in_the_place_of_services_path_or_policy_is_a_programming_error()
    {
        FluentActions.Invoking(() => ServiceCollectionExtensions.AddScopeRules(null!, Folder)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ServiceCollectionExtensions.AddScopeRules(null!, Policy.Load(Folder).OrThrow())).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ServiceCollection().AddScopeRules((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ServiceCollection().AddScopeRules((Policy)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ServiceCollection().AddScopeRules((IConfiguration)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ServiceCollection().AddScopeRules((Action<ScopeRulesOptions>)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ServiceCollection().AddScopeRules(null!, _ => { })).Should().Throw<ArgumentNullException>();
    }

    private static ServiceProvider Services(Action<IServiceCollection> add)
    {
        ServiceCollection services = [];
        add(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private static IHost Host(Action<IServiceCollection> add, string? root = null)
    {
        HostApplicationBuilder builder = new(new HostApplicationBuilderSettings { DisableDefaults = true, ContentRootPath = root });
        add(builder.Services);
        return builder.Build();
    }
}
