using System.Text.Json.Nodes;
using ScopeRules.Answers;
using static ScopeRules.Answers.SchemaParts;

namespace ScopeRules.Authoring.Schema;

/// <summary>What is said along with a verdict: the same keys wherever it stands. Contacts and channels, which it names.</summary>
internal static class OutcomeForms
{
    public static JsonObject Definitions() => new()
    {
        ["fee"] = Names(
        [
            ("included", "Nothing is to be paid beyond what the customer pays already."),
            ("possible", "A fee may be charged."),
            ("charged", "A fee is charged."),
            ("add-on", "It belongs to something that the customer can buy in addition."),
        ]),
        ["response"] = new MappingSchema()
            .Requires("within", Within(), "How much time there is, in one unit.")
            .Takes("during", Ref("#/$defs/calendar-name"), "The calendar in whose hours the time runs.")
            .Whole(),
        ["contact-declaration"] = AnyOf(Forms.Text, Contact()),
    };

    public static MappingSchema Keys() => new MappingSchema()
        .Takes("refer", DeclaredNames.Contact, "To whom the customer is referred.")
        .Takes("provider", DeclaredNames.OneContact, "Who is responsible, apart from the verdict.")
        .Takes("fee", Ref("#/$defs/fee"), "What it costs.")
        .Takes("channels", DeclaredNames.Channel, "The channels that are allowed.")
        .Takes("response", Ref("#/$defs/response"), "How soon somebody is to answer.")
        .Takes("discretion", DeclaredNames.OneContact, "Who may decide otherwise.")
        .Takes("obligations", Forms.Texts, "What the customer must do.")
        .Takes("caveats", Forms.Texts, "What the answer does not promise.")
        .Takes("promises", Forms.Texts, "What support does all the same, such as to offer a workaround.")
        .Takes("restored-by", Forms.Texts, "What would restore cover, such as an upgrade.");

    private static JsonObject Within()
    {
        JsonObject within = SomeOf(ResponseUnitNames.All, _ => NumberUpTo(ResponseTarget.Most));
        within["maxProperties"] = 1;
        return within;
    }

    private static JsonObject Contact() => new MappingSchema()
        .Requires("title", Forms.Text, "Who that is, for a reader.")
        .Takes("kind", Names(
        [
            ("sales", "Whoever sells the product."),
            ("services", "Paid services of the vendor, such as consulting."),
            ("partner", "A partner of the vendor, such as a reseller."),
            ("provider", "Whoever provides another product or the place where it runs."),
            ("community", "Other users."),
            ("training", "Courses."),
            ("documentation", "Something to read."),
            ("manager", "Somebody who decides for the vendor."),
            ("other-policy", "Another policy that speaks to the case."),
        ]), "What sort of contact it is.")
        .Takes("url", Forms.Text, "Where it is found.")
        .Whole();
}
