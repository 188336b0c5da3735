using System.Text.Json.Nodes;
using ScopeRules.Answers;
using static ScopeRules.Answers.SchemaParts;

namespace ScopeRules.Authoring.Schema;

/// <summary>The schema of a policy's file, in general or with the names of one policy.</summary>
internal static class PolicyFileSchema
{
    /// <summary>Of any policy. Where parameters may stand for values, what these are is left to loading.</summary>
    public static JsonObject OfLanguage() => File(
        "urn:scoperules:language:1",
        policy: null,
        new JsonObject
        {
            ["if"] = AnyOf(MappingSchema.Having("parameters", true), MappingSchema.Having("extends", true)),
            ["then"] = LayerForms.KeysAlone(Keys()),
            ["else"] = Keys(),
        },
        GeneralConditions.Definitions());

    public static JsonObject Of(Policy policy)
    {
        JsonObject file = File($"urn:scoperules:policy:{policy.Id}", policy, Keys(), PolicyConditions.Definitions(policy));
        return policy.Model.HasParameters ? ParameterUse.AllowedIn(file) : file;
    }

    private static JsonObject File(string id, Policy? policy, JsonObject keys, IEnumerable<JsonObject> conditions) => SchemaFile.Rooted(
        id,
        "A scope of support as clauses that decide a case: covered, not-covered or ask-manager.",
        keys,
        [
            Forms.Definitions(),
            DeclaredNames.Definitions(policy),
            CalendarForms.Definitions(),
            ReleaseForms.Definitions(),
            FactForms.Definitions(),
            .. conditions,
            OutcomeForms.Definitions(),
            ClauseForms.Definitions(),
            LayerForms.Definitions(),
            new JsonObject { ["source"] = Source() },
            SectionForms.Definitions(),
        ]);

    private static JsonObject Keys() => new MappingSchema()
        .Requires("scoperules", new JsonObject { ["const"] = 1 }, "The version of the language in which the policy is written.")
        .Requires("policy", Forms.Name, "The policy's name.")
        .Requires("title", Forms.Text, "The policy's title.")
        .Requires("source", Ref("#/$defs/source"), "The document that the policy encodes.")
        .Takes("documents", Forms.MapOf(Ref("#/$defs/source"), "document"), "Documents that are ranked, the highest first: its clauses override those of lower ones that say otherwise.")
        .Takes("precedence", Forms.Verdicts, "Where clauses in force disagree, the first of these verdicts wins.")
        .Takes("levels", Forms.Names, "How far cover can go, best to worst.")
        .Takes("contacts", Forms.MapOf(Ref("#/$defs/contact-declaration"), "contact"), "To whom the policy refers: names, each with who that is.")
        .Takes("channels", Forms.MapOf(Forms.Text, "channel"), "Ways in which help can be asked for and given: names, each with what it is.")
        .Takes("holiday-sets", CalendarForms.Sets(), "Holidays that several calendars share, by name.")
        .Takes("calendars", Forms.MapOf(Ref("#/$defs/calendar"), "calendar"), "Weekly hours in a time zone, by name.")
        .Takes("release-lists", Forms.MapOf(Ref("#/$defs/release-list"), "release-list"), "Lists of releases, each with the file beside the policy in which they are.")
        .Takes("facts", Forms.MapOf(Ref("#/$defs/fact"), "fact", "condition-name"), "What a case gives and a person is asked, by name.")
        .Takes("terms", Forms.MapOf(Ref("#/$defs/part"), "term", "condition-name"), "Abbreviations for conditions, by name; never given, never asked.")
        .Takes("open-points", Forms.MapOf(OpenPoint(), "open-point", "condition-name"), "What the document leaves open and no customer can answer, by name.")
        .Takes("impossible", Forms.List(Impossible()), "Facts that cannot go together.")
        .Takes("riders", Forms.List(Ref("#/$defs/rider")), "What is added to a verdict that is final; riders decide nothing.")
        .Requires("otherwise", Ref("#/$defs/otherwise"), "What is said where no clause is in force; the last key, in braces, shows that the file is whole.")
        .WithLayers()
        .Whole();

    /// <summary>The document from which a file takes what it says.</summary>
    public static JsonObject Source() => new MappingSchema()
        .Requires("document", Forms.Text, "The document's title.")
        .Takes("publisher", Forms.Text, "Who publishes it.")
        .Takes("url", Forms.Text, "Where it is found.")
        .Takes("edition", Forms.Text, "Which edition of it was read.")
        .Takes("read-on", Forms.Date, "The day on which it was read.")
        .Whole();

    private static JsonObject OpenPoint() => new MappingSchema()
        .Requires("question", Forms.Text, "What the document leaves open, as a yes-no question.")
        .Requires("cites", Forms.Text, "The heading of the document that is ambiguous.")
        .Takes("refer", DeclaredNames.Contact, "Who could settle it.")
        .Takes("settled", Forms.YesOrNo, "The answer, once a manager has given it.")
        .Whole();

    private static JsonObject Impossible() => new MappingSchema()
        .Requires("because", Forms.Text, "Why these cannot go together.")
        .Requires("when", Ref("#/$defs/part-on-facts"), "The combination, of facts and of terms without open points.")
        .Whole();
}
