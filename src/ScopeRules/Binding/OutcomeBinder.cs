using ScopeRules.Diagnostics;
using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Binding;

/// <summary>Reads what is said along with a verdict, wherever that can stand: the same keys mean the same everywhere.</summary>
internal static class OutcomeBinder
{
    /// <summary>The keys, in the order in which they are written.</summary>
    public static readonly IReadOnlyList<string> Keys =
        ["refer", "provider", "fee", "channels", "response", "discretion", "obligations", "caveats", "promises", "restored-by"];

    /// <summary>Whether a mapping says anything along.</summary>
    public static bool HasAny(MapReader map) => Keys.Any(k => map.Map[k] is not null);

    /// <summary>Reads the keys of a mapping.</summary>
    /// <param name="map">The mapping.</param>
    /// <param name="declared">The names that they can use.</param>
    /// <param name="under">What holds for a key that is not there; null: nothing does.</param>
    public static OutcomeData Bind(MapReader map, Declarations declared, OutcomeData? under = null)
    {
        OutcomeData read = Read(map, declared);
        if (under is null) return read;
        bool has(string key) => map.Map[key] is not null;
        return new OutcomeData
        {
            Referrals = has("refer") ? read.Referrals : under.Referrals,
            Provider = has("provider") ? read.Provider : under.Provider,
            Fee = has("fee") ? read.Fee : under.Fee,
            Channels = has("channels") ? read.Channels : under.Channels,
            Response = has("response") ? read.Response : under.Response,
            Discretion = has("discretion") ? read.Discretion : under.Discretion,
            Obligations = has("obligations") ? read.Obligations : under.Obligations,
            Caveats = has("caveats") ? read.Caveats : under.Caveats,
            Promises = has("promises") ? read.Promises : under.Promises,
            RestoredBy = has("restored-by") ? read.RestoredBy : under.RestoredBy,
        };
    }

    private static OutcomeData Read(MapReader map, Declarations declared) => new()
    {
        Referrals = declared.ContactsOf(map, "refer"),
        Provider = declared.ContactOf(map, "provider"),
        Fee = map.Choice("fee", FeeNames.All, required: false) is { } fee ? FeeNames.Parse(fee) : null,
        Channels = declared.ChannelsOf(map, "channels"),
        Response = Response(map, declared),
        Discretion = declared.ContactOf(map, "discretion"),
        Obligations = map.Texts("obligations"),
        Caveats = map.Texts("caveats"),
        Promises = map.Texts("promises"),
        RestoredBy = map.Texts("restored-by"),
    };

    private static ResponseTarget? Response(MapReader outcome, Declarations declared)
    {
        const string Form = "write it as {within: {hours: 4}}";
        if (outcome.Optional("response") is not { } node || MapReader.From(node, "response", "a response target", outcome.Bag, Form) is not { } map) return null;
        (int Amount, ResponseUnit Unit)? within = map.Required("within") is { } duration ? Duration(duration, map.Bag) : null;
        string? during = declared.CalendarOf(map, "during");
        map.Finish();
        return within is { } w ? new ResponseTarget(w.Amount, w.Unit, during) : null;
    }

    private static (int Amount, ResponseUnit Unit)? Duration(Node node, DiagnosticBag bag)
    {
        const string Form = "write it as {hours: 4}";
        if (MapReader.From(node, "within", "a response target", bag, Form) is not { } map) return null;
        if (map.Map.Entries.Count != 1)
        {
            bag.Report(PolicyCodes.NotOneUnit, node.Span, Form, Text.Words.Or(ResponseUnitNames.All));
            return null;
        }

        Entry entry = map.Map.Entries[0];
        string? unit = MapReader.AsChoice(entry.Key, "within", ResponseUnitNames.All, bag);
        int? amount = WholeNumbers.Read(entry.Value, entry.Key.Value, ResponseTarget.Most, bag);
        return unit is not null && amount is { } number ? (number, ResponseUnitNames.Parse(unit)) : null;
    }
}
