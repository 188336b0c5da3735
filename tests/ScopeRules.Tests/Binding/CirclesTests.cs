using CsCheck;
using ScopeRules.Binding;

namespace ScopeRules.Tests.Binding;

public sealed class CirclesTests
{
    [TestCase("a>b b>c", "")]
    [TestCase("a>b b>a", "a b")]
    [TestCase("a>b b>c c>a", "a b c")]
    [TestCase("a>c,b b>a", "a b", Description = "a way out that comes first")]
    [TestCase("x>a a>b b>a", "a b", Description = "a way in")]
    [TestCase("a>b b>a c>d d>c", "a b|c d")]
    [TestCase("a>b,c b>a c>a", "a b", Description = "two that share a name count once")]
    [TestCase("a>a", "a")]
    [TestCase("a>b b>c c>b,d d>e e>d", "b c|d e")]
    public void Circles_are_found_each_once(string references, string circles) => Show(Circles.In(Parse(references))).Should().Be(circles);

    [Test]
    public void Something_is_found_exactly_if_something_refers_to_itself_by_whatever_way() =>
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, 7]).Array[0, 16].Sample(pairs =>
        {
            Dictionary<string, IReadOnlyList<string>> references = Enumerable.Range(0, 8).ToDictionary(
                i => $"{i}", IReadOnlyList<string> (i) => [.. pairs.Where(p => p.Item1 == i).Select(p => $"{p.Item2}").Distinct()]);
            List<IReadOnlyList<string>> circles = [.. Circles.In(references)];
            bool[,] reaches = new bool[8, 8];
            foreach ((int from, int to) in pairs) reaches[from, to] = true;
            for (int k = 0; k < 8; k++)
                for (int i = 0; i < 8; i++)
                    for (int j = 0; j < 8; j++) reaches[i, j] |= reaches[i, k] && reaches[k, j];
            bool isCircular = Enumerable.Range(0, 8).Any(i => reaches[i, i]);
            bool areCircles = circles.All(c => c.Select((name, i) => references[name].Contains(c[(i + 1) % c.Count])).All(x => x));
            // What is left without the circles' names has none.
            HashSet<string> gone = [.. circles.SelectMany(c => c)];
            return circles.Count > 0 == isCircular && areCircles && gone.Count == circles.Sum(c => c.Count)
                && !Circles.In(references.Where(r => !gone.Contains(r.Key)).ToDictionary(
                    r => r.Key, IReadOnlyList<string> (r) => [.. r.Value.Where(v => !gone.Contains(v))])).Any();
        }, iter: 5_000);

    [Test]
    public void Long_chains_and_great_circles_take_no_stack()
    {
        const int Count = 20_000;
        Dictionary<string, IReadOnlyList<string>> references = Enumerable.Range(0, Count)
            .ToDictionary(i => $"{i}", IReadOnlyList<string> (i) => [$"{(i + 1) % Count}"]);

        SmallStack.Run(() => Circles.In(references).Single().Count).Should().Be(Count);
    }

    private static Dictionary<string, IReadOnlyList<string>> Parse(string references)
    {
        Dictionary<string, IReadOnlyList<string>> parsed = [];
        foreach (string[] parts in references.Split(' ').Select(r => r.Split('>'))) parsed[parts[0]] = parts[1].Split(',');
        foreach (string name in parsed.Values.SelectMany(v => v).ToList()) parsed.TryAdd(name, []);
        return parsed;
    }

    private static string Show(IEnumerable<IReadOnlyList<string>> circles) => string.Join('|', circles.Select(c => string.Join(' ', c.Order())));
}
