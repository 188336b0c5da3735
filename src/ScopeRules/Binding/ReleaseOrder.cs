using ScopeRules.Diagnostics;
using ScopeRules.Releases;

namespace ScopeRules.Binding;

/// <summary>
/// Releases stand newest first. Versions fall, and their dates fall within each line, such as the patches of a minor; names have
/// only their dates.
/// </summary>
internal static class ReleaseOrder
{
    public static void Check(IReadOnlyList<Release> releases, DiagnosticBag bag)
    {
        if (releases.Count == 0) return;
        bool ofVersions = releases[0].Parts.Count > 0;
        Dictionary<string, Release> lastOfLine = new(StringComparer.Ordinal);
        HashSet<string> seen = new(StringComparer.Ordinal);
        Release? above = null;
        foreach (Release release in releases)
        {
            if (release.Parts.Count > 0 != ofVersions)
            {
                bag.Report(PolicyCodes.NotARelease, release.Span, help: null, release.Name, ofVersions ? "version" : "name", releases[0].Name);
            }
            else if (!seen.Add(ofVersions ? string.Join('.', release.Parts) : release.Name))
            {
                bag.Report(PolicyCodes.ListedTwice, release.Span, "keep one of them", release.Name);
            }
            else
            {
                string line = ofVersions ? string.Join('.', release.Parts.SkipLast(1)) + $"/{release.Parts.Count}" : "";
                if (ofVersions && above is not null && Compare(release.Parts, above.Parts) > 0)
                    bag.Report(PolicyCodes.OutOfOrder, release.Span, "put the highest version on top", release.Name, above.Name, "is a higher version");
                else if (lastOfLine.TryGetValue(line, out Release? newer)) CheckDate(release, newer, bag);
                lastOfLine[line] = release;
                above = release;
            }
        }
    }

    private static void CheckDate(Release release, Release newer, DiagnosticBag bag)
    {
        if (release.Date > newer.Date)
            bag.Report(PolicyCodes.OutOfOrder, release.Span, "put the newest on top, and look for a date with a slip", release.Name, newer.Name, "came out later");
        else if (release.Date == newer.Date)
            bag.Report(PolicyCodes.SameDay, release.Span, "find out which came out last; if they are one, list one of them", release.Name, newer.Name);
    }

    // 3.4 stands above 3.3.9 and below 3.4.1.
    private static int Compare(IReadOnlyList<int> a, IReadOnlyList<int> b)
    {
        for (int i = 0; i < Math.Min(a.Count, b.Count); i++)
            if (a[i] != b[i]) return a[i].CompareTo(b[i]);
        return a.Count.CompareTo(b.Count);
    }
}
