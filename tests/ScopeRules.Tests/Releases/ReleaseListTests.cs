using ScopeRules.Releases;
using ScopeRules.Tests.Support;
using ScopeRules.Text;

namespace ScopeRules.Tests.Releases;

/// <summary>Which releases of a list count on a day, and for what.</summary>
public sealed class ReleaseListTests
{
    private const string Phases = "{full: {lasts: {years: 1}}, sunset: {lasts: {months: 12}}, ended: {}}";

    private const string Gateway = """
        - {release: "3.10", released: 2025-03-27, labels: [lts]}
        - {release: "3.9.1", released: 2025-02-01}
        - {release: "3.9", released: 2024-12-12}
        - {release: "3.8", released: 2024-09-11}
        - {release: "3.4", released: 2023-08-09, labels: [lts, old], ends: {full: 2026-08-31}}
        - {release: "2.8", released: 2022-03-02, ends: {full: open}}
        - {release: "2.7", released: 2021-12-16, ends: {full: 2023-02-24, sunset: 2024-08-24}}
        """;

    [TestCase("3.9", "2024-12-12", "full")]
    [TestCase("3.9", "2025-12-12", "full", Description = "a year: up to the same day, which is in it")]
    [TestCase("3.9", "2025-12-13", "sunset")]
    [TestCase("3.9", "2026-12-12", "sunset", Description = "twelve months from the end of the phase before")]
    [TestCase("3.9", "2026-12-13", "ended")]
    [TestCase("3.4", "2026-08-31", "full")]
    [TestCase("3.4", "2026-09-01", "sunset")]
    [TestCase("3.4", "2027-08-31", "sunset")]
    [TestCase("3.4", "2027-09-01", "ended")]
    [TestCase("2.8", "2099-12-31", "full", Description = "its end is not announced")]
    [TestCase("2.7", "2024-08-24", "sunset")]
    [TestCase("2.7", "2024-08-25", "ended")]
    public void A_release_goes_through_its_phases(string release, string day, string phase)
    {
        ReleaseList list = List(Gateway);

        list.PhaseOf(list.Releases.Single(r => r.Name == release), Day(day)).Should().Be(phase);
        In(list, new IsInPhase([phase]), day).Should().Contain(release);
    }

    [TestCase("2024-12-11", "3.8 3.4 2.8 2.7")]
    [TestCase("2024-12-12", "3.9 3.8 3.4 2.8 2.7", Description = "out on its day")]
    [TestCase("2021-01-01", "")]
    public void What_is_not_out_yet_is_not_listed(string day, string releases) => In(List(Gateway), new IsListed(), day).Should().Equal(Words(releases));

    [TestCase("lts", "2025-12-31", "3.10 3.4")]
    [TestCase("lts", "2025-03-26", "3.4")]
    [TestCase("old", "2025-12-31", "3.4")]
    public void Releases_have_labels(string label, string day, string releases) => In(List(Gateway), new HasLabel([label]), day).Should().Equal(Words(releases));

    [TestCase("majors 1", "3.10 3.9.1 3.9 3.8 3.4")]
    [TestCase("majors 2", "3.10 3.9.1 3.9 3.8 3.4 2.8 2.7")]
    [TestCase("minors 1", "3.10")]
    [TestCase("minors 2", "3.10 3.9.1 3.9", Description = "a minor with all its patches")]
    [TestCase("minors 4", "3.10 3.9.1 3.9 3.8 3.4")]
    [TestCase("patches 2", "3.10 3.9.1")]
    [TestCase("patches 3", "3.10 3.9.1 3.9")]
    [TestCase("releases 2", "3.10 3.9.1")]
    [TestCase("releases 99", "3.10 3.9.1 3.9 3.8 3.4 2.8 2.7")]
    [TestCase("minors-of-its-major 1", "3.10 2.8")]
    [TestCase("minors-of-its-major 2", "3.10 3.9.1 3.9 2.8 2.7")]
    [TestCase("patches-of-its-minor 1", "3.10 3.9.1 3.8 3.4 2.8 2.7")]
    [TestCase("majors 1, patches-of-its-minor 1", "3.10 3.9.1 3.8 3.4", Description = "all ranks that are given")]
    public void The_latest_are_counted_by_lines_of_versions(string ranks, string releases) =>
        In(List(Gateway), new IsAmongLatest(Ranks(ranks), Grace: null), "2025-12-31").Should().Equal(Words(releases));

    [TestCase("2025-03-26", "3.9.1 3.9 3.8")]
    [TestCase("2025-03-27", "3.10 3.9.1 3.9")]
    [TestCase("2022-03-01", "2.7")]
    public void The_latest_are_those_that_are_out(string day, string releases) =>
        In(List(Gateway), new IsAmongLatest(Ranks("minors 2"), Grace: null), day).Should().Equal(Words(releases));

    [TestCase("2025-03-27", "3.10 3.9.1 3.9 3.8", Description = "3.8 leaves on this day")]
    [TestCase("2025-04-26", "3.10 3.9.1 3.9 3.8", Description = "and counts for thirty days more")]
    [TestCase("2025-04-27", "3.10 3.9.1 3.9")]
    [TestCase("2025-01-11", "3.9 3.8 3.4", Description = "thirty days behind 3.9")]
    [TestCase("2025-01-12", "3.9 3.8")]
    public void Grace_lets_one_count_for_some_time_after_it_has_left(string day, string releases) =>
        In(List(Gateway), new IsAmongLatest(Ranks("minors 2"), new Duration(30, "days")), day).Should().Equal(Words(releases));

    [Test]
    public void Grace_reaches_back_over_several_releases() =>
        In(List(Gateway), new IsAmongLatest(Ranks("releases 1"), new Duration(1, "years")), "2025-09-10").Should().Equal("3.10", "3.9.1", "3.9", "3.8", "3.4");

    [TestCase("releases 1", "2026-04-22", "flamingo")]
    [TestCase("releases 2", "2026-04-23", "gazpacho flamingo")]
    public void Names_are_counted_by_their_dates(string ranks, string day, string releases) => In(
        List("- {release: gazpacho, released: 2026-04-23}\n- {release: flamingo, released: 2025-10-09}\n- {release: epoxy, released: 2025-04-17}", phases: null),
        new IsAmongLatest(Ranks(ranks), Grace: null), day).Should().Equal(Words(releases));

    [Test]
    public void A_list_without_phases_has_releases_in_none()
    {
        ReleaseList list = List("- {release: epoxy, released: 2025-04-17}", phases: null);

        list.PhaseOf(list.Releases[0], Day("2026-01-01")).Should().BeNull();
    }

    [TestCase("2024-01-31", 1, "months", "2024-02-29")]
    [TestCase("2024-02-29", 1, "years", "2025-02-28")]
    [TestCase("2024-02-29", 4, "years", "2028-02-29")]
    [TestCase("2024-12-31", 2, "weeks", "2025-01-14")]
    [TestCase("2024-12-31", 60, "days", "2025-03-01")]
    [TestCase("2024-12-31", 10_000, "years", "9999-12-31", Description = "farther than any calendar goes")]
    [TestCase("9999-12-31", 1, "days", "9999-12-31")]
    public void A_length_of_time_ends_on(string day, int count, string unit, string end) => new Duration(count, unit).After(Day(day)).Should().Be(Day(end));

    [Test]
    public void The_hash_of_a_policy_covers_its_lists()
    {
        Policy one = Load("- {release: \"1.0\", released: 2025-04-17}", null), other = Load("- {release: \"1.0\", released: 2025-04-18}", null);

        one.Sha256.Should().NotBe(other.Sha256);
    }

    [Test]
    public void A_policy_that_was_not_read_from_a_file_has_no_list_beside_it() =>
        Policy.Parse(PolicyText(null)).Diagnostics.Select(d => d.ToString())
            .Should().Equal("policy.yaml(7,16): error SCOPE2100: `list.yaml` is a file beside the policy, but this policy was not read from a file");

    private static ReleaseList List(string releases, string? phases = Phases) => Load(releases, phases).Model.ReleaseLists[0];

    private static Policy Load(string releases, string? phases)
    {
        string list = $"release-list: list\nreleases:\n{releases}\nend: {{releases: {releases.Split('\n').Length}}}\n";
        return MemoryFolder.Load(("policy.yaml", PolicyText(phases)), ("list.yaml", list)).OrThrow();
    }

    private static string PolicyText(string? phases) => Samples.Head
        + $"release-lists:\n  list: {{file: list.yaml{(phases is null ? "" : ", phases: " + phases)}}}\n" + Samples.Facts + Samples.Sections + Samples.Otherwise;

    private static IEnumerable<string> In(ReleaseList list, ReleaseQuery query, string day) => query.In(list, Day(day)).Select(r => r.Name);

    private static IReadOnlyList<Rank> Ranks(string ranks) =>
        [.. ranks.Split(", ").Select(r => r.Split(' ')).Select(r => new Rank(r[0], int.Parse(r[1], System.Globalization.CultureInfo.InvariantCulture)))];

    private static string[] Words(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static DateOnly Day(string day) => Dates.Read(day)!.Value;
}
