using System.Security.Cryptography;
using System.Text;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests;

/// <summary>How a policy comes in, and what it then tells of itself.</summary>
public sealed class PolicyTests
{
    private const string Resource = "ScopeRules.Tests.sample.yaml";

    [Test]
    public void Text_stream_file_folder_and_resource_give_the_same_policy()
    {
        string text = File.ReadAllText(Path.Combine(Repository.Cases, "good", "riders", "policy.yaml"));
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        string folder = Path.Combine(Repository.Cases, "good", "riders");

        Policy[] policies =
        [
            Policy.Parse(text).OrThrow(),
            Policy.Read(stream, "riders").OrThrow(),
            Policy.Load(folder).OrThrow(),
            Policy.Load(Path.Combine(folder, "policy.yaml")).OrThrow(),
            Policy.LoadEmbedded(typeof(PolicyTests).Assembly, Resource).OrThrow(),
        ];

        string sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        policies.Should().OnlyContain(p => p.Sha256 == sha256 && p.Id == "sample" && p.Clauses.Count == 2);
        stream.CanRead.Should().BeTrue("the stream is the caller's to close");
    }

    [Test]
    public void A_resource_that_is_not_there_is_a_programming_error() =>
        FluentActions.Invoking(() => Policy.LoadEmbedded(typeof(PolicyTests).Assembly, "nothing.yaml"))
            .Should().Throw<ArgumentException>().WithMessage("There is no resource `nothing.yaml` in ScopeRules.Tests.*");

    [Test]
    public void A_resource_with_mistakes_is_called_by_its_name()
    {
        TextLimits limits = new() { MaxBytes = 10 };

        Policy.LoadEmbedded(typeof(PolicyTests).Assembly, Resource, limits).Diagnostics.Should().ContainSingle().Which.File.Should().Be(Resource);
    }

    [Test]
    public void A_text_with_mistakes_is_called_by_the_name_it_is_given()
    {
        Policy.Parse("a: 1").Diagnostics.Should().OnlyContain(d => d.File == "policy.yaml");
        Policy.Parse("a: 1", "mine.yaml").Diagnostics.Should().OnlyContain(d => d.File == "mine.yaml");
    }

    [Test]
    public void A_stream_that_breaks_is_the_callers_to_know()
    {
        using BrokenStream stream = new();

        FluentActions.Invoking(() => Policy.Read(stream, "broken")).Should().Throw<IOException>().WithMessage("gone");
    }

    [Test]
    public void A_stream_may_give_a_byte_at_a_time()
    {
        using SlowStream stream = new(Encoding.UTF8.GetBytes(Samples.Text));

        Policy.Read(stream, "slow").IsLoaded.Should().BeTrue();
    }

    [Test]
    public void What_is_not_loaded_has_no_policy_and_throws_every_mistake()
    {
        PolicyResult result = Policy.Parse(Samples.Text.Replace("verdict: covered", "verdict: coverd", StringComparison.Ordinal)
            .Replace("policy: sample", "polcy: sample", StringComparison.Ordinal));

        result.IsLoaded.Should().BeFalse();
        result.Policy.Should().BeNull();
        PolicyException thrown = result.Invoking(r => r.OrThrow()).Should().Throw<PolicyException>().Which;
        thrown.Diagnostics.Should().Equal(result.Diagnostics);
        thrown.Message.Should().Be("""
            policy.yaml(1,1): error SCOPE2002: the policy needs the key `policy`
             1 | scoperules: 1
               | ^^^^^^^^^^
            policy.yaml(2,1): error SCOPE2001: `polcy` is no key of the policy
             2 | polcy: sample
               | ^^^^^
              help: did you mean `policy`?
            policy.yaml(25,14): error SCOPE2006: `coverd` is not one of covered, not-covered or ask-manager
             25 |     verdict: coverd
                |              ^^^^^^
              help: did you mean `covered`?
            """);
    }

    [Test]
    public void What_is_loaded_has_no_mistakes()
    {
        PolicyResult result = Policy.Parse(Samples.Text);

        result.IsLoaded.Should().BeTrue();
        result.Diagnostics.Should().BeEmpty();
        result.OrThrow().Should().BeSameAs(result.Policy);
    }

    [Test]
    public void A_policy_tells_what_it_is_made_of()
    {
        Policy policy = Policy.Load(Repository.PathOf("rules", "imail-server")).OrThrow();

        policy.Id.Should().Be("imail-server");
        policy.ToString().Should().Be(policy.Title);
        policy.Source.Title.Should().Be("iMail Server Scope of Support");
        policy.Source.ReadOn.Should().Be(new DateOnly(2026, 11, 23));
        policy.Levels.Should().Equal("full", "limited", "advice-only");
        policy.Contacts.Select(c => c.Name).Should().StartWith("sales");
        policy.OpenPoints.Should().OnlyContain(p => p.Settled == null && p.Referrals.Count == 1);
        policy.Clauses.Should().OnlyContain(c => c.Section.Length > 0 && c.Title.EndsWith('.') && c.Line > 0);
        policy.Clauses.Select(c => c.Line).Should().BeInAscendingOrder();
        policy.Vocabulary.Facts.Should().OnlyContain(f => f.Question.EndsWith('?'));
        policy.Vocabulary.TryFind("request", out Fact? request).Should().BeTrue();
        request!.Values.Select(v => v.Name).Should().Contain("something-else");
    }

    [Test]
    public void Any_number_of_threads_may_decide_at_once()
    {
        Policy policy = Policy.Load(Repository.PathOf("rules", "imail-server")).OrThrow();
        string[] cases = [.. Directory.EnumerateFiles(Repository.PathOf("samples", "cases"), "*.yaml").Order(StringComparer.Ordinal)];
        string[] expected = [.. cases.Select(c => policy.Decide(FactsFile.Read(policy, c)).ToJson())];

        string[] found = [.. Enumerable.Range(0, 200).AsParallel().AsOrdered().WithDegreeOfParallelism(8)
            .Select(i => policy.Decide(FactsFile.Read(policy, cases[i % cases.Length])).ToJson())];

        found.Where((json, i) => json != expected[i % expected.Length]).Should().BeEmpty();
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("gone");
    }

    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);
    }
}
