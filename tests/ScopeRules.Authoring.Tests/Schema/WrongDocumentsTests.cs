namespace ScopeRules.Authoring.Tests.Schema;

/// <summary>
/// One small mistake each in documents that are right: the schema finds it, and where it stands. Each is a change of one text
/// into another and the place, with the keyword of JSON Schema that fails there.
/// </summary>
public sealed class WrongDocumentsTests
{
    private static readonly Policy ImailServer = Policy.Load(Repository.PathOf(Fixtures.MailServer)).OrThrow();

    private SecondOpinion _opinion = null!;

    [OneTimeSetUp]
    public void Start() => _opinion = new SecondOpinion();

    [OneTimeTearDown]
    public void End() => _opinion?.Dispose();

    [TestCase("scoperules: 1", "scoperules: 2", "/scoperules const")]
    [TestCase("policy: every-key", "policy: Every-Key", "/policy pattern")]
    [TestCase("title: A policy that uses every key", "title: ' '", "/title pattern")]
    [TestCase("title: A policy that uses every key", "title:", "/title type")]
    [TestCase("title: A policy that uses every key", "titel: A policy", " unevaluatedProperties")]
    [TestCase("title: A policy that uses every key\n", "", " required")]
    [TestCase("read-on: 2026-11-23", "read-on: 23.11.2026", "/source/read-on pattern")]
    [TestCase("  document: The document\n", "", "/source required")]
    [TestCase("[not-covered, covered, ask-manager]", "[not-covered, maybe]", "/precedence/1 const")]
    [TestCase("[not-covered, covered, ask-manager]", "[covered, covered]", "/precedence uniqueItems")]
    [TestCase("levels: [full, limited]", "levels: []", "/levels minItems")]
    [TestCase("  sales: Your sales representative", "  sales:", "/contacts/sales type")]
    [TestCase("kind: community", "kind: friends", "/contacts/forum/kind const")]
    [TestCase("    title: Other users\n", "", "/contacts/forum required")]
    [TestCase("  phone: By telephone", "  phone: {title: By telephone}", "/channels/phone type")]
    [TestCase("fee: add-on", "fee: much", "/sections/0/clauses/0/fee const")]
    [TestCase("discretion: boss\n", "discretion: [boss]\n", "/sections/0/clauses/0/discretion")]
    [TestCase("{within: {hours: 4}, during: office}", "{during: office}", "/sections/0/clauses/0/response required")]
    [TestCase("{within: {hours: 4}, during: office}", "{within: {hours: 4, days: 1}}", "/sections/0/clauses/0/response/within maxProperties")]
    [TestCase("{within: {hours: 4}, during: office}", "{within: {hours: 0.5}}", "/sections/0/clauses/0/response/within/hours type")]
    [TestCase("zone: UTC", "zone: EST", "/calendars/nights/zone pattern")]
    [TestCase("every: 12-28", "every: 02-30", "/holiday-sets/bank/1/every pattern")]
    [TestCase("nth: 3", "nth: 6", "/holiday-sets/bank/2/nth maximum")]
    [TestCase("easter: -2", "easter: -400", "/holiday-sets/church/easter minimum")]
    [TestCase("file: every-key-tiers.yaml", "phases: {ended: {}}", "/release-lists/tiers required")]
    [TestCase("kept: {}", "kept:", "/release-lists/versions/phases/kept type")]
    [TestCase("lasts: {months: 12}", "lasts: {months: 12, days: 1}", "/release-lists/versions/phases/sunset/lasts maxProperties")]
    [TestCase("lasts: {months: 12}", "lasts: {months: 0}", "/release-lists/versions/phases/sunset/lasts/months minimum")]
    [TestCase("from: sun 14:00", "from: sun 24:00", "/calendars/weekdays/spans/0/from pattern")]
    [TestCase("mon-fri: 09:00-18:00", "Mon-Fri: 09:00-18:00", "/calendars/office/open propertyNames")]
    [TestCase("mon-fri: 09:00-18:00", "mon-fri: 9:00-18:00", "/calendars/office/open/mon-fri pattern")]
    [TestCase("answer: yes-no", "answer: yesno", "/facts/urgent/answer const")]
    [TestCase("    answer: yes-no\n", "", "/facts/urgent required")]
    [TestCase("    exhaustive: yes\n", "", "/facts/licence required")]
    [TestCase("exhaustive: yes", "exhaustive: no", "/facts/licence/exhaustive not")]
    [TestCase("something-else: None of these", "other: None of these", "/facts/topic required")]
    [TestCase("answer: yes-no", "answer: yes-no\n    from: 1", "/facts/urgent unevaluatedProperties")]
    [TestCase("from: 0", "from: none", "/facts/seats/from type")]
    [TestCase("to: 500", "to: 1.5", "/facts/seats/to type")]
    [TestCase("to: 99.95", "to: '99.95'", "/facts/price/to type")]
    [TestCase("assume: \"3.4\"", "assume: 3.4", "/facts/release/assume type")]
    [TestCase("assume: \"3.4\"", "assume: v3.4", "/facts/release/assume pattern")]
    [TestCase("assume: 2026-03\n", "assume: March 2026\n", "/facts/bought/assume pattern")]
    [TestCase("before: today", "before: now", "/sections/0/clauses/2/when")]
    [TestCase("older-than: {weeks: 2}", "older-than: {weeks: 0}", "/sections/0/clauses/2/when")]
    [TestCase("within-last: {days: 30}", "within-last: {days: 30, weeks: 1}", "/sections/0/clauses/2/when")]
    [TestCase("formerly: subject", "formerly: The subject", "/facts/topic/formerly")]
    [TestCase("unit: calls", "unit:", "/facts/left/unit type")]
    [TestCase("order: rising", "order: upwards", "/facts/tier/order const")]
    [TestCase("formerly: premium", "formerly: []", "/facts/tier/values/gold/formerly minItems")]
    [TestCase("{meaning: With ink}", "{values: {ink: Ink}}", "/facts/device/values/printers/values/inkjet required")]
    [TestCase("{meaning: The store, formerly: shop}", "{meaning: The store, values: {a: A}}", "/facts/parts/values/store additionalProperties")]
    [TestCase("price: {more-than: 0.25}", "price: {more-than: much more}", "/sections/0/clauses/2/when/3/price/more-than")]
    [TestCase("  urgent:\n    question", "  any:\n    question", "/facts propertyNames")]
    [TestCase("assume: 2026-07-01T10:00:00-04:00", "assume: 2026-07-01T10:00:00", "/facts/wanted-at/assume pattern")]
    [TestCase("values: {full: Bought, trial: Tried out}", "values: {full: Bought, Trial: Tried out}", "/facts/licence/values propertyNames")]
    [TestCase("can-change: yes", "can-change: maybe", "/facts/topic/can-change pattern")]
    [TestCase("can-change: {cost: 5}", "can-change: {costs: 5}", "/facts/urgent/can-change additionalProperties")]
    [TestCase("can-change: {cost: 5}", "can-change: {}", "/facts/urgent/can-change required")]
    [TestCase("cost: 20", "cost: 1001", "/facts/topic/cost maximum")]
    [TestCase("cost: 20", "cost: 0.5", "/facts/topic/cost type")]
    [TestCase("weight: {product: 40,", "weight: {product: 0,", "/facts/topic/weight/product minimum")]
    [TestCase("weight: {product: 40,", "weight: {Product: 40,", "/facts/topic/weight propertyNames")]
    [TestCase("weight: {yes: 1,", "weight: {perhaps: 1,", "/facts/urgent/weight")]
    [TestCase("weight: {yes: 1, no: 9}", "weight: {}", "/facts/urgent/weight minProperties")]
    [TestCase("unit: calls", "weight: {many: 2}", "/facts/left unevaluatedProperties")]
    [TestCase("settled: no", "settled: later", "/open-points/upgrades/settled pattern")]
    [TestCase("cites: Upgrades\n    refer: boss", "cites: Upgrades\n    refer: Boss", "/open-points/upgrades/refer")]
    [TestCase("- because: No seats, no calls.", "- because: No seats, no calls.\n    verdict: covered", "/impossible/1 additionalProperties")]
    [TestCase("        cites: Parts\n", "", "/sections/0/clauses/2 required")]
    [TestCase("when: always\n        verdict", "when:\n        verdict", "/sections/2/clauses/0/when")]
    [TestCase("when: always\n        verdict", "when: [always]\n        verdict", "/sections/2/clauses/0/when/0")]
    [TestCase("unless: on-weekends", "unless: {}", "/sections/0/clauses/1/unless minProperties")]
    [TestCase("unless: on-weekends", "unless: []", "/sections/0/clauses/1/unless minItems")]
    [TestCase("all: [in-office, {urgent: no}]", "all: in-office", "/sections/0/clauses/0/when/all type")]
    [TestCase("licence: [full]", "licence: []", "/sections/0/clauses/0/when/licence minItems")]
    [TestCase("licence: [full]", "licence: {be: full}", "/sections/0/clauses/0/when/licence additionalProperties")]
    [TestCase("{seats: {not: 3}}", "{seats: {not: 3, at-least: 1}}", "/sections/0/clauses/0/when/any/2/seats additionalProperties")]
    [TestCase("more-than: 400", "more-than: Many", "/sections/0/clauses/0/when/not/seats/more-than ")]
    [TestCase("verdict: not-covered\n        refer", "verdict: not-covered\n        level: full\n        refer", "/sections/0/clauses/1 unevaluatedProperties")]
    [TestCase("verdict: not-covered\n        refer", "verdict: not-covered\n        presume: covered\n        refer", "/sections/0/clauses/1 unevaluatedProperties")]
    [TestCase("presume: not-covered\n", "presume: ask-manager\n", "/sections/0/clauses/2/presume const")]
    [TestCase("obligations: [Say which trial it is.]", "obligations: []", "/sections/0/clauses/1/obligations minItems")]
    [TestCase("    caveats: Answers may change.\n", "", "/riders/0 required")]
    [TestCase("added-to: ask-manager", "added-to: []", "/riders/1/added-to minItems")]
    [TestCase("otherwise: {verdict: ask-manager,", "otherwise: {verdict: covered,", "/otherwise unevaluatedProperties")]
    public void A_mistake_of_form_is_found_by_either_schema_of_a_policy(string right, string wrong, string error)
    {
        string text = Changed(Fixtures.EveryKeyText, right, wrong);

        Policy.Parse(text).Policy.Should().BeNull("it is a mistake");
        _opinion.Errors(PolicySchema.OfLanguage(), text).Should().Contain(e => e.StartsWith(error, StringComparison.Ordinal));
        _opinion.Errors(PolicySchema.Of(Fixtures.EveryKey), text).Should().Contain(e => e.StartsWith(error, StringComparison.Ordinal));
    }

    [TestCase("when: {request: teach}", "when: {request: teech}", "/sections/2/clauses/1/when/request const")]
    [TestCase("when: {request: teach}", "when: {reqest: teach}", "/sections/2/clauses/1/when additionalProperties")]
    [TestCase("when: altered", "when: stage", "/sections/2/clauses/5/when const")]
    [TestCase("when: altered", "when: {altered: maybe}", "/sections/2/clauses/5/when/altered pattern")]
    [TestCase("when: altered", "when: {incidents-left: -1}", "/sections/2/clauses/5/when/incidents-left minimum")]
    [TestCase("when: altered", "when: {altered: {at-least: 1}}", "/sections/2/clauses/5/when/altered additionalProperties")]
    [TestCase("unless: [paid-help-alone, paid-help]", "unless: [paid-help-alone, payed-help]", "/sections/0/clauses/0/unless/1 pattern")]
    [TestCase("wanted-at: {within: daily-hours}", "wanted-at: {within: nightly-hours}", "/terms/in-hours/any/2/all/1/wanted-at/within const")]
    [TestCase("in-hours: no\n", "in-hours: never\n", "/terms/paid-help/any/1/all/1/in-hours pattern")]
    [TestCase("when: {can-wait: yes, production-down: yes}", "when: {can-wait: yes, weekend-hours: yes}", "/impossible/2/when additionalProperties")]
    [TestCase("when: {can-wait: yes, production-down: yes}", "when: {can-wait: yes, in-hours: yes}", "/impossible/2/when additionalProperties")]
    [TestCase("level: advice-only", "level: some", "/sections/1/clauses/4/level const")]
    [TestCase("overrides: [no-agreement, out-of-hours]", "overrides: [no-agreement, out-of-hrs]", "/sections/2/clauses/0/overrides/1 const")]
    [TestCase("presume: not-covered, refer: support-manager", "presume: not-covered, refer: manager", "/otherwise/refer const")]
    public void A_name_that_is_not_declared_is_found_by_the_policy_s_own_schema(string right, string wrong, string error)
    {
        string text = Changed(Fixtures.Text(Fixtures.MailServer), right, wrong);

        Policy.Parse(text).Policy.Should().BeNull("it is a mistake");
        _opinion.Errors(PolicySchema.Of(ImailServer), text).Should().Contain(error);
    }

    [TestCase("policy: every-key", "policy: another", "/policy const")]
    [TestCase("seats: [1, 2]", "seats: [1, two]", "/given/seats/1 type")]
    [TestCase("licence: full", "license: full", "/given additionalProperties")]
    [TestCase("- name: the product\n", "- nam: the product\n", "/cases/0 required")]
    [TestCase("topic: product\n    urgent", "topic: prodct\n    urgent", "/cases/0/facts/topic const")]
    [TestCase("topic: product\n    urgent", "tpoic: product\n    urgent", "/cases/0/facts additionalProperties")]
    [TestCase("parts: [web]", "parts: web", "/cases/0/facts/parts type")]
    [TestCase("2026-07-01T10:00-04:00", "2026-07-01T10:00", "/cases/0/facts/wanted-at pattern")]
    [TestCase("weekends: yes", "weekend: yes", "/cases/0/readings additionalProperties")]
    [TestCase("facts: {licence: trial}", "facts: {licence: trail}", "/cases/0/but/facts/licence const")]
    [TestCase("expect: {verdict: not-covered, clause: trial}", "expect: {}", "/cases/0/but/expect minProperties")]
    [TestCase("clause: product\n", "clause: prodct\n", "/cases/0/expect/clause const")]
    [TestCase("basis: clauses", "basis: clause", "/cases/0/expect/basis const")]
    [TestCase("presumption: none", "presumption: nothing", "/cases/0/expect/presumption const")]
    [TestCase("level: limited", "level: most", "/cases/0/expect/level const")]
    [TestCase("rider: ask-again", "rider: see-me", "/cases/0/expect/rider const")]
    [TestCase("refer: [sales]", "refer: []", "/cases/0/expect/refer minItems")]
    [TestCase("response: 4 hours during office", "response: 5 hours", "/cases/0/expect/response enum")]
    [TestCase("fee: [add-on, included]", "fee: [add-on, free]", "/cases/0/expect/fee/1 const")]
    [TestCase("channel: [phone]", "channel: [mail]", "/cases/0/expect/channel/0 const")]
    [TestCase("refer: [sales]", "refer: [nobody]", "/cases/0/expect/refer/0 const")]
    [TestCase("assuming: [urgent, topic]", "assuming: [urgently]", "/cases/1/but/0/expect/assuming/0 const")]
    [TestCase("expect: {open-point: weekends,", "expect: {open-point: weekend,", "/cases/1/but/0/expect/open-point const")]
    [TestCase("  lenient: yes\n  facts: {topic: prodct", "  facts: {topic: prodct", "/cases/2/facts/topic const")]
    [TestCase("  ignoring: [number]\n  facts", "  facts", "/cases/3/facts additionalProperties")]
    [TestCase("facts: {topic: product, number: 4711}", "facts: {topic: prodct, number: 4711}", "/cases/3/facts/topic const")]
    public void A_mistake_in_a_suite_is_found(string right, string wrong, string error)
    {
        string text = Changed(Fixtures.EveryKeySuiteText, right, wrong);

        _opinion.Errors(PolicySchema.OfSuites(Fixtures.EveryKey), text).Should().Contain(error);
    }

    [TestCase("topic: prodct", "/topic const")]
    [TestCase("tpoic: product", " additionalProperties")]
    [TestCase("topic: []", "/topic minItems")]
    [TestCase("urgent: maybe", "/urgent enum")]
    [TestCase("seats: -1", "/seats minimum")]
    [TestCase("seats: '3'", "/seats type")]
    [TestCase("left: 1.5", "/left type")]
    [TestCase("price: 100", "/price maximum")]
    [TestCase("share: one", "/share type")]
    [TestCase("release: 3.10", "/release type")]
    [TestCase("release: 3.x", "/release pattern")]
    [TestCase("release: 3.4.1.2.5", "/release pattern")]
    [TestCase("bought: 2026-3-1", "/bought pattern")]
    [TestCase("bought: 2026-03-01T10:00Z", "/bought pattern")]
    [TestCase("subject: prodct", "/subject const")]
    [TestCase("tier: best", "/tier const")]
    [TestCase("device: printing", "/device const")]
    [TestCase("wanted-at: 2026-07-01", "/wanted-at pattern")]
    [TestCase("parts: [web, wbe]", "/parts/1 const")]
    [TestCase("parts: {includes: [web], excludes: [mail]}", "/parts additionalProperties")]
    public void A_mistake_in_a_facts_file_is_found(string facts, string error)
    {
        _opinion.Errors(Fixtures.EveryKey.Vocabulary.ToJsonSchema(), facts).Should().Contain(error);
    }

    private static string Changed(string text, string right, string wrong)
    {
        text.Should().Contain(right);
        int at = text.IndexOf(right, StringComparison.Ordinal);
        return text[..at] + wrong + text[(at + right.Length)..];
    }
}
