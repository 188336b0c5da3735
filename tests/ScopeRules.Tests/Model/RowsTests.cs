using CsCheck;
using ScopeRules.Model;
using ScopeRules.Tests.Support;
using ScopeRules.Text;

namespace ScopeRules.Tests.Model;

public sealed class RowsTests
{
    private static readonly IReadOnlyList<Fact> Facts = Samples.With(
        string.Join('\n', Enumerable.Range(0, 6).Select(f => $"  f{f}: {{question: Which, answer: whole-number, from: 0, to: 20}}")), "{f0: 1}").Vocabulary.Facts;

    private static readonly SourceSpan Nowhere = new(new SourceText("", ""), 0, 0);

    private static readonly Gen<Condition> Leaf = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 3])
        .Select((fact, value) => (Condition)new FactTest(new Column(Facts[fact], Member: null), new IsOneOf([value]), Nowhere));

    [Test]
    public void Counting_is_left_out_only_where_rows_are_few() =>
        Tree(4).Array[1, 3].Sample(conditions =>
        {
            Term[] terms = [.. conditions[1..].Select((c, i) => new Term($"term-{i}", c, Depth: 1, Nowhere))];
            Rows rows = new(terms);
            Condition condition = new AllOf([conditions[0], .. terms.Select(t => new Not(new TermUse(t)))]);
            return rows.AreTooMany(condition) == rows.Of(condition) > Rows.Most;
        }, iter: 2_000);

    [TestCase(6, false)]
    [TestCase(7, true)]
    public void Alternatives_multiply(int pairs, bool areTooMany)
    {
        Condition pair(int i) => new AnyOf([Is(i % 6, i / 6), new AllOf([Is((i + 1) % 6, 10 + i), Is((i + 2) % 6, 10 + i)])]);

        new Rows([]).AreTooMany(new AllOf([.. Enumerable.Range(0, pairs).Select(pair)])).Should().Be(areTooMany);
    }

    private static FactTest Is(int fact, int value) => new(new Column(Facts[fact], Member: null), new IsOneOf([value]), Nowhere);

    private static Gen<Condition> Tree(int depth) => depth == 0
        ? Leaf
        : Gen.OneOf(
            Leaf,
            Tree(depth - 1).Array[1, 4].Select(items => (Condition)new AllOf(items)),
            Tree(depth - 1).Array[1, 4].Select(items => (Condition)new AnyOf(items)),
            Tree(depth - 1).Select(inner => (Condition)new Not(inner)));
}
