using CsCheck;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Cases;

/// <summary>Objects that give facts by columns say what their names and values say.</summary>
public sealed class FactSourceTests
{
    private static readonly Policy Policy = EveryKind.Policy;

    // A column, and what is given in it, in a form of its own and as a value behind a name.
    private static readonly Gen<(int Column, Gift Gift)[]> Gifts = Gen.Select(Gen.Int[0, Ticket.Columns.Count - 1], Gen.OneOf<Gift>(
        Gen.Int[-1, 6].Select(value => (Gift)new ByPlace(value)),
        Gen.Bool.Select(value => (Gift)new Plain((f, c) => f.SetYesNo(c, value), value)),
        Gen.OneOf(Gen.Long[-5, 5005], Gen.OneOf(long.MinValue, long.MaxValue)).Select(value => (Gift)new Plain((f, c) => f.SetNumber(c, value), value)),
        Gen.OneOf(7.5m, 12m, -3m, 0.0000001m).Select(value => (Gift)new Plain((f, c) => f.SetNumber(c, value), value)),
        Gen.Date.Select(DateOnly.FromDateTime).Select(value => (Gift)new Plain((f, c) => f.SetDate(c, value), value)),
        Gen.DateTimeOffset.Select(value => (Gift)new Plain((f, c) => f.SetInstant(c, value), value)),
        Gen.OneOf<string?>(null, "explain", "help", "3.4", "2020-05", "yes", "größe").Select(value => (Gift)new Plain((f, c) => f.SetText(c, value), value)),
        Gen.Int[-1, 6].Array[0, 3].Select(values => (Gift)new ByPlaces(values)))).Array[0, 8];

    [Test]
    public void They_come_to_the_same_as_names_and_values() => Gifts.Sample(gifts =>
    {
        CaseFacts typed = Policy.Case(EveryKind.Options).ReplaceAll(new Ticket(gifts));
        CaseFacts named = Policy.Case(EveryKind.Options).ReplaceAll(gifts.Select(g => KeyValuePair.Create(Ticket.Columns[g.Column].FactName, g.Gift.Under(Ticket.Columns[g.Column]))));

        EveryKind.Describe(typed).Should().Be(EveryKind.Describe(named));
    }, iter: 10_000);

    [Test]
    public void One_plan_serves_objects_of_one_type_and_another_type_has_its_own()
    {
        CaseFacts facts = Policy.Case();

        facts.ReplaceAll(new Ticket([(0, new ByPlace(1))]));
        facts.ReplaceAll(new Seats(12)).Problems.Should().BeEmpty();
        EveryKind.Describe(facts).Should().Be("seats: 12 |  | \n");
        facts.ReplaceAll(new Ticket([(0, new ByPlace(1))]));
        EveryKind.Describe(facts).Should().Be("request: explain |  | \n");
    }

    [Test]
    public void A_column_that_is_not_declared_is_a_programming_error()
    {
        Action tooHigh = () => Policy.Case().ReplaceAll(new Ticket([(99, new ByPlace(0))]));
        Action tooLow = () => Policy.Case().ReplaceAll(new Ticket([(-1, new Plain((f, c) => f.SetText(c, "x"), "x"))]));

        tooHigh.Should().Throw<ArgumentOutOfRangeException>().WithMessage($"Ticket declares {Ticket.Columns.Count} columns.*");
        tooLow.Should().Throw<ArgumentOutOfRangeException>();
        Policy.Case().Invoking(f => f.ReplaceAll((Ticket)null!)).Should().Throw<ArgumentNullException>();
    }

    [Test]
    public void A_case_is_made_of_all_that_one_can_be_filled_with()
    {
        CaseOptions options = new() { TakeAssumptions = false };
        Seats seats = new(12);
        Dictionary<string, object?> pairs = new() { ["seats"] = 12 };
        CaseFacts[] cases = [Policy.Case(seats), Policy.Case(pairs), Policy.Case("""{"seats": 12}"""u8), Policy.Case().ReplaceAll(seats), Policy.Case().Set("seats", 12)];
        CaseFacts[] withOptions = [Policy.Case(seats, options), Policy.Case(pairs, options), Policy.Case("""{"seats": 12}"""u8, options), Policy.Case(options).Set("seats", 12)];

        cases.Select(c => Policy.Decide(c).ToJson()).Distinct().Should().ContainSingle();
        withOptions.Select(c => Policy.Decide(c).ToJson()).Distinct().Should().ContainSingle().Which.Should().NotBe(Policy.Decide(cases[0]).ToJson());
    }

    [Test]
    public void A_writer_that_nobody_handed_out_refuses_everything()
    {
        Action[] writes =
        [
            () => default(FactWriter).SetText(0, "x"), () => default(FactWriter).SetValue(0, 0), () => default(FactWriter).SetValues(0, 0),
            () => default(FactWriter).SetYesNo(0, true), () => default(FactWriter).SetNumber(0, 1), () => default(FactWriter).SetNumber(0, 1m),
            () => default(FactWriter).SetDate(0, default), () => new FactWriter().SetInstant(0, default),
        ];
        foreach (Action write in writes) write.Should().Throw<InvalidOperationException>().WithMessage("There is no case that these facts are for*");
    }

    private abstract record Gift
    {
        public abstract void Give(FactWriter facts, int column);

        public abstract object? Under(FactColumn column);
    }

    private sealed record Plain(Write Write, object? Value) : Gift
    {
        public override void Give(FactWriter facts, int column) => Write(facts, column);

        public override object? Under(FactColumn column) => Value;
    }

    private delegate void Write(FactWriter facts, int column);

    private sealed record ByPlace(int Value) : Gift
    {
        public override void Give(FactWriter facts, int column) => facts.SetValue(column, Value);

        public override object Under(FactColumn column) => Named(column, Value);

        public static object Named(FactColumn column, int value) => (uint)value < (uint)column.Values.Count ? column.Values[value] : value;
    }

    private sealed record ByPlaces(int[] Values) : Gift
    {
        public override void Give(FactWriter facts, int column) => facts.SetValues(column, Values);

        public override object Under(FactColumn column) => Values.Select(v => ByPlace.Named(column, v)).ToList();
    }

    private sealed record Ticket((int Column, Gift Gift)[] Gifts) : IFactSource
    {
        public static IReadOnlyList<FactColumn> Columns { get; } =
        [
            new("request", "help", "explain", "repair", "train", "nonsense"), new("wanted", "explain"), new("active", "no", "yes"), new("agreement"), new("seats"), new("hours-used"),
            new("version", "3", "3.4"), new("bought"), new("wanted-at"), new("parts", "door", "roof", "rof"), new("idle"), new("ticket", "x"), new("größe"), new("undeclared", "explain"),
        ];

        public void Give(FactWriter facts)
        {
            foreach ((int column, Gift gift) in Gifts) gift.Give(facts, column);
        }
    }

    private readonly record struct Seats(long Count) : IFactSource
    {
        public static IReadOnlyList<FactColumn> Columns { get; } = [new("seats")];

        public void Give(FactWriter facts) => facts.SetNumber(0, Count);
    }
}
