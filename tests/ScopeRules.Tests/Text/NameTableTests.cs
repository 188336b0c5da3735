using System.Text;
using CsCheck;
using ScopeRules.Text;

namespace ScopeRules.Tests.Text;

/// <summary>A table of names finds these and nothing else, however alike they are.</summary>
public sealed class NameTableTests
{
    private const int Longest = 128;

    // Few letters and few lengths, so that ends are shared and names are prefixes of each other.
    private static readonly Gen<string> Alike = Gen.Select(Gen.Int[1, 24], Gen.Char["ab"].Array[24]).Select((length, letters) => new string(letters, 0, length));

    private static readonly Gen<string> SharingEnds = Gen.Char["ab-"].Array[1, 114].Select(middle => $"customer{new string(middle)}licences"[..Math.Min(130, middle.Length + 16)]);

    private static readonly Gen<string> Any = Gen.String[Gen.Char[' ', '~'], 1, 130];

    private static readonly Gen<string[]> Names = Gen.Frequency((3, Alike), (3, SharingEnds), (2, Any)).Array[0, 60].Select(names => names.Distinct().ToArray());

    [Test]
    public void It_finds_each_of_its_names_that_is_not_too_long_and_no_other() => Gen.Select(Names, Names).Sample((names, others) =>
    {
        NameTable table = new(names.Select((name, number) => (name, number)));
        foreach (string name in names.Concat(others).Append("").Append(new string('x', 200)))
        {
            int expected = name.Length > Longest ? -1 : Array.IndexOf(names, name);
            table.Find(name).Should().Be(expected, "of {0}", name);
            table.Find(Encoding.ASCII.GetBytes(name)).Should().Be(expected, "of the bytes of {0}", name);
        }
    });

    [TestCase("customer-is-of-the-first-kind-licences", "customer-is-of-the-other-kind-licences", Description = "both ends and the length are the same")]
    [TestCase("abaaaaaaz", "abaaaaaaaz", Description = "the same first eight, and last eight that differ by as much as the lengths")]
    [TestCase("a", "aa")]
    public void Names_of_which_ends_are_the_same_are_told_apart(string one, string other)
    {
        NameTable table = new([(one, 1), (other, 2)]);

        (table.Find(one), table.Find(other)).Should().Be((1, 2));
    }

    [Test]
    public void Names_that_are_not_ASCII_are_not_found()
    {
        NameTable table = new([("größe", 1), ("a", 2)]);

        (table.Find("größe"), table.Find("größe"u8), table.Find("\u0161")).Should().Be((-1, -1, -1), "a character is not cut to its lower byte");
    }

    [Test]
    public void Tens_of_thousands_of_names_take_a_table_of_no_more_than_a_few_times_as_many_places()
    {
        (string, int)[] names = [.. Enumerable.Range(0, 30_000).Select(i => ($"product-{i}", i))];
        long before = GC.GetAllocatedBytesForCurrentThread();
        NameTable table = new(names);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(20_000_000);
        names.Should().OnlyContain(n => table.Find(n.Item1) == n.Item2);
    }
}
