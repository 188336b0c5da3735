using System.Text;

namespace ScopeRules.Tests;

/// <summary>A programming error is told by its argument's name, at the call that makes it.</summary>
internal sealed class ArgumentTests
{
    private static readonly Policy Policy = Support.EveryKind.Policy;

    private static readonly CaseFacts NoCase = null!;

    private static IEnumerable<TestCaseData> Nulls()
    {
        yield return Call("yaml", () => Policy.Parse(null!));
        yield return Call("name", () => Policy.Parse("", null!));
        yield return Call("path", () => Policy.Load(null!));
        yield return Call("stream", () => Policy.Read(null!, "name"));
        yield return Call("name", () => Policy.Read(Stream.Null, null!));
        yield return Call("assembly", () => Policy.LoadEmbedded(null!, "name"));
        yield return Call("resource", () => Policy.LoadEmbedded(typeof(Policy).Assembly, null!));
        yield return Call("options", () => Policy.Case((CaseOptions)null!));
        yield return Call("options", () => Policy.Case("{}"u8, null!));
        yield return Call("facts", () => Policy.Decide(NoCase));
        yield return Call("facts", () => Policy.Explain(NoCase));
        yield return Call("facts", () => Policy.WhatIf(NoCase, Verdict.Covered));
        yield return Call("name", () => Policy.Vocabulary.TryFind(null!, out _));
        yield return Call("fact", () => Policy.Case().Gives(null!));
        yield return Call("fact", () => Policy.Case().Set(null!, "x"));
        yield return Call("fact", () => Policy.Case().SetDontKnow(null!));
        yield return Call("values", () => Policy.Case().Set("request", (IEnumerable<string>)null!));
        yield return Call("facts", () => Policy.Case().ReplaceAll((Dictionary<string, object?>)null!));
        yield return Call("facts", () => Policy.Case((Dictionary<string, object?>)null!));
        yield return Call("source", () => Policy.Case((WithoutColumns)null!));
        yield return Call("options", () => Policy.Case(new Dictionary<string, object?>(), null!));
        yield return Call("table", () => Policy.Case().PlaceIn(null!));
        yield return Call("clauses", () => new ReadingOutcome(null!, []));
        yield return Call("clauses", () => new ReadingOutcome([null!], []));
        yield return Call("riders", () => new ReadingOutcome([], [null!]));
        yield return Call("fact", () => new FactColumn(null!));
        yield return Call("values", () => new FactColumn("request", null!));
        yield return Call("values", () => new FactColumn("request", "explain", null!));
        yield return Call("value", () => new CaseOptions { Ignoring = null! });
        yield return Call("value", () => new CaseOptions { Ignoring = [null!] });

        static TestCaseData Call(string argument, Func<object?> call) => new(argument, call);
    }

    [TestCaseSource(nameof(Nulls))]
    public void What_is_null_is_told_by_its_name(string argument, Func<object?> call) =>
        call.Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be(argument);

    [Test]
    public void A_verdict_that_there_is_not_is_refused() =>
        Policy.Invoking(p => p.WhatIf(p.Case(), (Verdict)42)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("There is no such verdict.*");

    [Test]
    public void A_stream_that_cannot_be_read_throws_what_it_throws()
    {
        MemoryStream closed = new(Encoding.UTF8.GetBytes("scoperules: 1"));
        closed.Dispose();
        using Stream writeOnly = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);

        FluentActions.Invoking(() => Policy.Read(closed, "closed")).Should().Throw<ObjectDisposedException>();
        FluentActions.Invoking(() => Policy.Read(writeOnly, "write-only")).Should().Throw<NotSupportedException>();
    }

    [Test]
    public void Columns_that_are_null_are_a_mistake_of_the_type()
    {
        Policy.Case().Invoking(c => c.ReplaceAll(new WithoutColumns())).Should().Throw<InvalidOperationException>().WithMessage("WithoutColumns.Columns is null or has a null item.");
        Policy.Case().Invoking(c => c.ReplaceAll(new WithNoColumn())).Should().Throw<InvalidOperationException>().WithMessage("WithNoColumn.Columns is null or has a null item.");
    }

    private sealed class WithoutColumns : IFactSource
    {
        public static IReadOnlyList<FactColumn> Columns => null!;

        public void Give(FactWriter facts)
        {
        }
    }

    private sealed class WithNoColumn : IFactSource
    {
        public static IReadOnlyList<FactColumn> Columns => [null!];

        public void Give(FactWriter facts)
        {
        }
    }
}
