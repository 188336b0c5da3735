using System.Globalization;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Files;

/// <summary>Whatever the file system holds, loading gives a policy or says why not, and never waits.</summary>
public sealed class FileReaderTests
{
    private TempFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TempFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void A_file_is_read() =>
        Policy.Load(_folder.Write("p.yaml", Samples.Text)).IsLoaded.Should().BeTrue();

    [Test]
    public void A_folder_is_read_by_its_policy_file()
    {
        string file = _folder.Write("policy.yaml", Samples.Text);

        Policy.Load(Path.GetDirectoryName(file)!).OrThrow().Id.Should().Be("sample");
    }

    [Test]
    public void A_missing_file_is_no_exception() =>
        Refusal("nothing.yaml").Should().Be("nothing.yaml: error SCOPE1001: cannot read the file: there is none of this name");

    [Test]
    public void A_missing_folder_on_the_way_is_no_exception() =>
        Refusal("no/such/folder.yaml").Should().StartWith("no/such/folder.yaml: error SCOPE1001:");

    [Test]
    public void A_folder_without_its_policy_file_is_told_so()
    {
        Directory.CreateDirectory(_folder.PathOf("empty"));

        Refusal("empty").Should().Be("empty/policy.yaml: error SCOPE1001: cannot read the file: there is none of this name");
    }

    [Test]
    public void A_folder_in_the_place_of_the_policy_file_is_told_so()
    {
        Directory.CreateDirectory(_folder.PathOf("odd/policy.yaml"));

        Refusal("odd").Should().Be("odd/policy.yaml: error SCOPE1002: this is a folder where a file is meant");
    }

    [Test]
    public void An_empty_file_is_no_policy()
    {
        _folder.Write("empty.yaml", "");

        Refusal("empty.yaml").Should().Be("empty.yaml: error SCOPE1003: the file is empty, or is not an ordinary file");
    }

    [TestCase("/dev/null")]
    [TestCase("/dev/zero")]
    [TestCase("/proc/self/status")]
    public void A_device_is_not_read(string path)
    {
        Shell.RequireUnix();
        if (!File.Exists(path)) Assert.Ignore($"This system has no {path}.");

        Policy.Load(path).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("SCOPE1003");
    }

    [Test]
    [CancelAfter(20_000)]
    public void A_pipe_is_not_waited_for(CancellationToken cancellation)
    {
        Shell.RequireUnix();
        Shell.Run("mkfifo", _folder.PathOf("pipe"));

        InTime(() => Refusal("pipe"), cancellation).Should().Be("pipe: error SCOPE1003: the file is empty, or is not an ordinary file");
    }

    [Test]
    [CancelAfter(20_000)]
    public void A_link_to_a_pipe_is_not_waited_for(CancellationToken cancellation)
    {
        Shell.RequireUnix();
        Shell.Run("mkfifo", _folder.PathOf("pipe"));
        File.CreateSymbolicLink(_folder.PathOf("link"), "pipe");
        File.CreateSymbolicLink(_folder.PathOf("link-to-link"), "link");

        InTime(() => Refusal("link-to-link"), cancellation).Should().Contain("SCOPE1003");
    }

    [Test]
    public void A_link_to_a_device_is_not_read()
    {
        Shell.RequireUnix();
        File.CreateSymbolicLink(_folder.PathOf("link"), "/dev/zero");

        Refusal("link").Should().Contain("SCOPE1003");
    }

    [Test]
    public void Links_to_files_and_folders_are_followed_as_mounted_configuration_uses_them()
    {
        Shell.RequireUnix();
        Directory.CreateDirectory(_folder.PathOf("..2026_11_23"));
        _folder.Write("..2026_11_23/policy.yaml", Samples.Text);
        File.CreateSymbolicLink(_folder.PathOf("..data"), "..2026_11_23");
        File.CreateSymbolicLink(_folder.PathOf("policy.yaml"), "..data/policy.yaml");

        Policy.Load(_folder.PathOf("policy.yaml")).IsLoaded.Should().BeTrue();
        Policy.Load(_folder.PathOf("..data")).IsLoaded.Should().BeTrue();
        Policy.Load(_folder.PathOf("")).IsLoaded.Should().BeTrue();
    }

    [Test]
    public void A_link_to_nothing_is_told_so()
    {
        Shell.RequireUnix();
        File.CreateSymbolicLink(_folder.PathOf("link"), "nowhere");

        Refusal("link").Should().Contain("SCOPE1001");
    }

    [Test]
    public void A_circle_of_links_is_told_so()
    {
        Shell.RequireUnix();
        File.CreateSymbolicLink(_folder.PathOf("a"), "b");
        File.CreateSymbolicLink(_folder.PathOf("b"), "a");

        Refusal("a").Should().Contain("SCOPE1001");
    }

    [Test]
    public void An_unreadable_file_is_told_so()
    {
        Shell.RequireUnix();
        if (Environment.IsPrivilegedProcess) Assert.Ignore("The superuser may read every file, so there is none that is unreadable.");
        string file = _folder.Write("secret.yaml", Samples.Text);
        Shell.Run("chmod", "000", file);

        Refusal("secret.yaml").Should().Be("secret.yaml: error SCOPE1001: cannot read the file: access is denied");
    }

    [TestCase("")]
    [TestCase("\0")]
    public void A_name_that_cannot_be_is_told_so(string name) =>
        Policy.Load(name).Diagnostics.Should().ContainSingle().Which.Message.Should().Be("cannot read the file: this cannot be a file's name");

    [Test]
    public void A_name_that_is_too_long_is_told_so() =>
        Policy.Load(new string('x', 100_000)).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("SCOPE1001");

    [Test]
    public void A_file_of_the_greatest_size_is_read_and_one_byte_more_is_not()
    {
        string text = Samples.Text;
        TextLimits limits = new() { MaxBytes = text.Length };
        _folder.Write("fits.yaml", text);
        _folder.Write("large.yaml", text + "\n");

        Policy.Load(_folder.PathOf("fits.yaml"), limits).IsLoaded.Should().BeTrue();
        Policy.Load(_folder.PathOf("large.yaml"), limits).Diagnostics.Should().ContainSingle().Which.Message
            .Should().Be($"the file is larger than {text.Length.ToString("N0", CultureInfo.InvariantCulture)} bytes");
    }

    [Test]
    public void A_picture_is_not_UTF_8()
    {
        _folder.Write("photo.yaml", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00]);

        Refusal("photo.yaml").Should().Be("photo.yaml(1,1): error SCOPE1005: the file is not valid UTF-8 from here on");
    }

    [Test]
    public void A_program_has_forbidden_characters()
    {
        _folder.Write("program.yaml", [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01, 0x00, 0x00]);

        Policy.Load(_folder.PathOf("program.yaml")).Diagnostics.Should().OnlyContain(d => d.Code == "SCOPE1006");
    }

    // The one diagnostic in one line, with the folder's own path taken off.
    private string Refusal(string name)
    {
        PolicyResult result = Policy.Load(_folder.PathOf(name));
        result.IsLoaded.Should().BeFalse();
        return result.Diagnostics.Should().ContainSingle().Which.ToString().Replace(_folder.PathOf("") + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace('\\', '/');
    }

    private static string InTime(Func<string> read, CancellationToken cancellation)
    {
        Task<string> reading = Task.Run(read, CancellationToken.None);
        reading.Wait(cancellation);
        return reading.Result;
    }
}
