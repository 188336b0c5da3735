using System.Text;
using CsCheck;
using ScopeRules.Laws.Generators;

namespace ScopeRules.Laws;

/// <summary>Law 13: half a policy is none.</summary>
public sealed class TruncationLaws
{
    [Test]
    public void A_policy_cut_anywhere_before_its_closing_brace_is_refused() => Law.Holds(Cut.Any, Sizes.CutPolicies, cut =>
    {
        byte[] whole = Encoding.UTF8.GetBytes(cut.Policy.Yaml);
        int brace = whole.AsSpan().LastIndexOf((byte)'}');
        IEnumerable<int> lineEnds = Enumerable.Range(0, brace).Where(i => whole[i] == '\n').Select(i => i + 1);
        IEnumerable<int> lastFew = Enumerable.Range(0, 40).Select(i => brace - i).Where(l => l >= 0);
        foreach (int length in lineEnds.Concat(cut.Places.Select(p => p % brace)).Concat(lastFew))
        {
            if (ReleaseFiles.Parse(whole[..length]).IsLoaded) Assert.Fail($"This part was read as a policy:\n{Encoding.UTF8.GetString(whole, 0, length)}");
        }
    });

    [Test]
    public void A_policy_whose_end_has_no_closing_brace_is_refused() => Law.Holds(PolicyDraft.Any, Sizes.CutPolicies, draft =>
    {
        Piece.Mapping root = (Piece.Mapping)draft.Root;
        Piece.Mapping inBlocks = (Piece.Mapping)root.Entries[^1].Value with { IsFlow = false };
        string yaml = (root with { Entries = [.. root.Entries.SkipLast(1), ("otherwise", inBlocks)] }).ToDocument();
        ReleaseFiles.Parse(yaml).Diagnostics.Select(d => d.Code).Should().Equal("SCOPE2022");
    });

    private sealed record Cut(PolicyDraft Policy, int[] Places)
    {
        public static Gen<Cut> Any { get; } = PolicyDraft.Any.Select(Gen.Int[0, 1_000_000].Array[20], (p, at) => new Cut(p, at));

        public override string ToString() => Policy.Yaml;
    }
}
