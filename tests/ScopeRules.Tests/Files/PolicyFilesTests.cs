using System.Security.Cryptography;
using System.Text;
using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Tests.Support;
using ScopeRules.Text;

namespace ScopeRules.Tests.Files;

/// <summary>The files that a policy names, wherever they lie, and the hash over all of them.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class PolicyFilesTests
{
    private readonly DiagnosticBag _bag = new();

    private IEnumerable<string> Mistakes => _bag.ToSorted().Select(d => d.ToString());

    [TestCase("list.yaml")]
    [TestCase("./list.yaml")]
    [TestCase("data/../list.yaml")]
    [TestCase("data//more.yaml", "data/more.yaml")]
    [TestCase("../other/list.yaml", "../other/list.yaml")]
    [TestCase("../../list.yaml", "../../list.yaml")]
    public void A_name_counts_from_the_folder_of_the_file_in_which_it_stands(string path, string name = "list.yaml")
    {
        PolicyFiles files = Files((name, "found"), out SourceSpan at);

        files.Open(path, at, _bag)!.Source.Text.Should().Be("found");
    }

    [Test]
    public void A_file_in_another_folder_names_files_from_there()
    {
        PolicyFiles files = Files([("../base/policy.yaml", "base"), ("../base/list.yaml", "list"), ("../a/policy.yaml", "a")], out SourceSpan at);

        SourceSpan there = Start(files.OpenPolicy("../base", at, _bag)!);

        files.Open("list.yaml", there, _bag)!.Source.Text.Should().Be("list");
        files.OpenPolicy("../a/policy.yaml", there, _bag)!.Source.Text.Should().Be("a");
        Mistakes.Should().BeEmpty();
    }

    [Test]
    public void A_file_that_is_named_twice_is_read_once()
    {
        PolicyFiles files = Files(("base/policy.yaml", "x"), out SourceSpan at);

        files.OpenPolicy("base", at, _bag).Should().BeSameAs(files.OpenPolicy("./base/policy.yaml", at, _bag));
        files.OpenPolicy("policy.yaml", at, _bag)!.Source.Should().BeSameAs(at.Source, "a policy may lead back to itself");
    }

    [TestCase("")]
    [TestCase("/list.yaml")]
    [TestCase("C:/list.yaml")]
    [TestCase("data\\list.yaml")]
    public void A_name_that_holds_on_one_machine_only_is_refused(string path)
    {
        Files(("list.yaml", "x"), out SourceSpan at).Open(path, at, _bag).Should().BeNull();

        Mistakes.Should().ContainSingle().Which.Should().StartWith("policy.yaml(1,1): error SCOPE2101: ");
    }

    [Test]
    public void A_file_that_cannot_be_read_is_reported_where_it_is_named()
    {
        Files(("list.yaml", "x"), out SourceSpan at).Open("lost.yaml", at, _bag).Should().BeNull();

        Mistakes.Should().Equal("policy.yaml(1,1): error SCOPE1001: cannot read the file: there is none of this name");
    }

    [Test]
    public void A_policy_that_was_not_read_from_a_file_has_nothing_beside_it()
    {
        FileContent policy = Content("stream", "text");

        new PolicyFiles(policy, folder: null, TextLimits.Default).Open("list.yaml", Start(policy), _bag).Should().BeNull();

        Mistakes.Should().Equal("stream(1,1): error SCOPE2100: `list.yaml` is a file beside the policy, but this policy was not read from a file");
    }

    [Test]
    public void The_hash_covers_every_file_whatever_the_order_in_which_they_are_read()
    {
        (string, string)[] both = [("a.yaml", "A"), ("b.yaml", "B")];
        PolicyFiles one = Files(both, out SourceSpan at), other = Files(both, out SourceSpan otherAt), alone = Files(both, out _);
        _ = one.Open("a.yaml", at, _bag);
        _ = one.Open("b.yaml", at, _bag);
        _ = other.Open("b.yaml", otherAt, _bag);
        _ = other.Open("a.yaml", otherAt, _bag);

        alone.Sha256.Should().Be(Hash("text"));
        one.Sha256.Should().Be(Hash($"{Hash("A")}  a.yaml\n{Hash("B")}  b.yaml\n{Hash("text")}  policy.yaml\n")).And.Be(other.Sha256);
    }

    [Test]
    public void Folders_of_the_file_system_are_read_from_where_they_are()
    {
        using TempFolder folder = new();
        _ = folder.Write("policy.yaml", "text");
        _ = Directory.CreateDirectory(folder.PathOf("base"));
        _ = folder.Write("base/policy.yaml", "base");
        FileContent policy = FileReader.Read(folder.PathOf("policy.yaml"), TextLimits.Default, _bag)!;
        PolicyFiles files = new(policy, new DiskFolder(folder.PathOf(""), TextLimits.Default), TextLimits.Default);

        files.OpenPolicy("base", Start(policy), _bag)!.Source.Text.Should().Be("base");
        files.Open("base", Start(policy), _bag).Should().BeNull();
        Mistakes.Should().ContainSingle().Which.Should().EndWith("policy.yaml(1,1): error SCOPE1002: this is a folder where a file is meant");
    }

    private PolicyFiles Files((string, string) other, out SourceSpan at) => Files([other], out at);

    private PolicyFiles Files((string, string)[] others, out SourceSpan at)
    {
        FileContent policy = Content("policy.yaml", "text");
        at = Start(policy);
        return new(policy, new MemoryFolder(others), TextLimits.Default);
    }

    private FileContent Content(string name, string text) => FileReader.Encode(text, name, TextLimits.Default, _bag)!;

    private static SourceSpan Start(FileContent content) => content.Source.SpanOf(0, 1);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
