using System.Reflection;

namespace ScopeRules.Tests.Files;

/// <summary>Resources named by paths are a folder: layers and lists of releases are found as on a disk.</summary>
internal sealed class EmbeddedFolderTests
{
    private const string Layered = "tests/cases/layers/openedge";

    private static readonly Assembly Here = typeof(EmbeddedFolderTests).Assembly;

    [TestCase("rules/kong-gateway", "with lists of releases")]
    [TestCase("rules/kong-gateway/", "by its folder with a slash")]
    [TestCase("rules/kong-gateway/policy.yaml", "by its file")]
    [TestCase(Layered, "with a layer in another folder")]
    public void A_policy_is_the_same_as_from_its_folder(string resource, string why)
    {
        Policy embedded = Policy.LoadEmbedded(Here, resource).OrThrow();

        embedded.Sha256.Should().Be(Policy.Load(Repository.PathOf(resource)).OrThrow().Sha256, why);
    }

    [TestCase("rules")]
    [TestCase("rules/kong")]
    [TestCase("kong-gateway")]
    [TestCase("../rules/kong-gateway")]
    [TestCase("")]
    [TestCase("/")]
    public void A_folder_without_policy_is_the_callers_mistake(string resource) => FluentActions
        .Invoking(() => Policy.LoadEmbedded(Here, resource)).Should().Throw<ArgumentException>().WithMessage($"There is no resource `{resource}` in ScopeRules.Tests.*");

    [Test]
    public void A_file_that_was_not_embedded_is_reported_where_it_is_named()
    {
        string[] messages = [.. Policy.LoadEmbedded(Here, "lost/evening-room").Diagnostics.Select(d => d.Render())];

        messages.Should().Equal("""
            lost/evening-room/policy.yaml(6,10): error SCOPE1001: cannot read the file: there is no resource of this name
             6 | extends: ../../tool/policies/reading-room
               |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              help: embed it, with its path as LogicalName

            """);
    }

    [Test]
    public void Limits_hold_for_each_file()
    {
        int bytes = (int)new FileInfo(Repository.PathOf(Layered, "policy.yaml")).Length;

        Policy.LoadEmbedded(Here, Layered, new TextLimits { MaxBytes = bytes }).Diagnostics.Should().ContainSingle()
            .Which.ToString().Should().StartWith("tests/cases/layers/openedge/policy.yaml(9,10): error SCOPE1004: the file is larger than ");
    }

    [Test]
    public void Names_with_the_backslashes_of_a_build_on_Windows_are_paths_too()
    {
        PolicyResult loaded = Policy.LoadEmbedded(new WindowsAssembly(), "tests/cases/layers/openedge", TextLimits.Default);

        loaded.OrThrow().Layers.Should().HaveCount(2);
    }

    [Test]
    public void Nothing_in_place_of_a_name_is_a_programming_error()
    {
        FluentActions.Invoking(() => Policy.LoadEmbedded(null!, "x")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Policy.LoadEmbedded(Here, null!)).Should().Throw<ArgumentNullException>();
    }

    private sealed class WindowsAssembly : Assembly
    {
        public override string[] GetManifestResourceNames() => [.. Here.GetManifestResourceNames().Select(n => n.Replace('/', '\\'))];

        public override Stream? GetManifestResourceStream(string name) => Here.GetManifestResourceStream(name.Replace('\\', '/'));
    }
}
