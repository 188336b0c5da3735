using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Loading;
using ScopeRules.Tests.Support;

namespace ScopeRules.Tests.Layers;

/// <summary>A policy that extends another one is the other one with what it says otherwise.</summary>
public sealed class LayerTests
{
    private const string Base = """
        scoperules: 1
        policy: base
        title: The policy below
        source: {document: Terms}
        precedence: [not-covered, covered]
        levels: [full, half]
        contacts: {desk: The desk, sales: Sales}
        parameters: {quota: 5, who: desk}
        facts:
          a: {question: Is it a?, answer: yes-no}
          n: {question: How many are there?, answer: whole-number}
        terms: {few: {n: {at-most: {parameter: quota}}}}
        impossible:
        - {because: None is a., when: {a: yes, n: 0}}
        sections:
        - heading: Scope
          clauses:
          - {id: all, title: All., cites: Scope, when: a, verdict: covered, level: half}
          - {id: many, title: Many., cites: Scope, when: {few: no}, verdict: not-covered, refer: {parameter: who}}
        - heading: More
          clauses:
          - {id: last, title: Last., cites: More, when: {a: no}, verdict: not-covered}
        riders:
        - {id: ask, added-to: covered, when: always, refer: desk}
        otherwise: {verdict: ask-manager, refer: desk}

        """;

    private const string Head = "scoperules: 1\npolicy: layer\ntitle: The policy above\nsource: {document: Own terms}\nextends: ../base\n";

    private const string End = "otherwise: {verdict: ask-manager}\n";

    [Test]
    public void What_a_layer_leaves_out_is_as_below()
    {
        Policy policy = Load(Head + End);

        policy.Id.Should().Be("layer");
        policy.Title.Should().Be("The policy above");
        policy.Source.Title.Should().Be("Own terms");
        policy.Levels.Should().Equal("full", "half");
        Ids(policy).Should().Be("all many last ask");
        policy.Model.Precedence.Should().Equal(Verdict.NotCovered, Verdict.Covered);
        policy.Model.Otherwise.Outcome.Referrals.Should().BeEmpty("each policy has an `otherwise` of its own");
        Decided(policy, "{a: yes, n: 1}").Should().Be("covered by all");
        Decided(policy, "{a: yes, n: 6}").Should().Be("not-covered by many");
    }

    [Test]
    public void A_parameter_is_changed_in_one_place()
    {
        Policy policy = Load(Head + "parameters: {quota: 7, who: sales}\n" + End);

        Decided(policy, "{a: yes, n: 6}").Should().Be("covered by all");
        policy.Decide(policy.Case().Set("n", 8)).Referrals.Select(r => r.Value.Name).Should().Equal("sales");
    }

    [Test]
    public void Clauses_and_riders_are_removed_replaced_and_changed_at_their_place()
    {
        Policy policy = Load(Head + """
            remove: [last, ask]
            replace:
              all: {title: All but a., cites: Own, when: {a: no}, verdict: covered}
            change:
              many: {title: Too many., verdict: covered, fee: charged}

            """ + End);

        Ids(policy).Should().Be("all many");
        policy.Clauses[0].Should().Match<Clause>(c => c.Title == "All but a." && c.Level == null && c.Layer == "layer" && c.Line == 8);
        policy.Clauses[1].Should().Match<Clause>(c => c.Title == "Too many." && c.Cites == "Scope" && c.Fee == Fee.Charged && c.Layer == "layer" && c.Line == 10);
        policy.Clauses[1].Referrals.Select(r => r.Name).Should().Equal("desk");
        policy.Model.Sections.Select(s => s.Heading).Should().Equal(["Scope"], "a section goes with the last that is in it");
    }

    [Test]
    public void Sections_of_the_same_heading_become_one_and_others_follow()
    {
        Policy policy = Load(Head + """
            sections:
            - heading: Own
              clauses: [{id: own, title: Own., cites: Own, when: a, verdict: covered}]
            - heading: Scope
              clauses: [{id: more, title: More., cites: Scope, when: few, verdict: covered}]
            - heading: More
              when: a
              clauses: [{id: if-a, title: If a., cites: More, when: few, verdict: covered}]
            riders:
            - {id: own-rider, added-to: covered, when: a, fee: included}

            """ + End);

        Ids(policy).Should().Be("all many more last own if-a ask own-rider");
        policy.Model.Sections.Select(s => s.Heading).Should().Equal("Scope", "More", "Own", "More");
    }

    [Test]
    public void A_section_that_is_emptied_and_filled_again_keeps_what_it_says_of_itself()
    {
        string below = Base.Replace("- heading: More\n", "- heading: More\n  when: {a: no}\n  otherwise: {id: rest, title: Rest., cites: More, verdict: not-covered}\n", StringComparison.Ordinal);
        Policy policy = Load(Head.Replace("../base", "below.yaml", StringComparison.Ordinal) + """
            remove: last
            sections:
            - heading: More
              clauses: [{id: own, title: Own., cites: More, when: {n: 1}, verdict: covered}]

            """ + End, ("below.yaml", below));

        Decided(policy, "{a: no, n: 1}").Should().Be("covered by own");
        Decided(policy, "{a: no, n: 2}").Should().Be("not-covered by rest");
    }

    [Test]
    public void However_deep_the_sections_of_the_policy_below_nest_they_are_gone_through_once()
    {
        string nested = "{heading: H, clauses: [{id: deep, title: T, cites: C, when: always, verdict: covered}]}";
        for (int i = 0; i < 12; i++) nested = $"{{heading: H, sections: [{nested}]}}";
        DiagnosticBag bag = new();
        MemoryFolder folder = new(("../base/policy.yaml", Base.Replace("- heading: More", $"- {nested}\n- heading: More", StringComparison.Ordinal)));

        PolicyResult result = PolicyLoader.Load(
            FileReader.Encode(Head + "change: {deep: {fee: charged}}\n" + End, "policy.yaml", TextLimits.Default, bag), folder, TextLimits.Default, bag);

        result.Diagnostics.Select(d => d.Code).Should().Equal("SCOPE2121");
    }

    [Test]
    public void Declarations_of_the_same_name_are_replaced_and_others_added()
    {
        Policy policy = Load(Head + """
            precedence: [covered, not-covered]
            contacts: {desk: Another desk, boss: A manager}
            facts:
              n: {question: How many?, answer: whole-number, assume: 1}
              b: {question: Is it b?, answer: yes-no}
            terms: {few: {n: {at-most: 1}}, both: [a, b]}
            impossible: [{because: Never both., when: both}]

            """ + End);

        policy.Vocabulary.Facts.Select(f => (f.Name, f.Question, f.Assumed)).Should()
            .Equal(("a", "Is it a?", null), ("n", "How many?", "1"), ("b", "Is it b?", null));
        policy.Contacts.Select(c => c.Title).Should().Equal("Another desk", "Sales", "A manager");
        policy.Model.Impossible.Should().HaveCount(2);
        Decided(policy, "{a: yes, n: 2}").Should().Be("covered by all", "that has precedence here");
    }

    [Test]
    public void Layers_lie_upon_layers_and_each_clause_knows_its_own()
    {
        const string Middle = "scoperules: 1\npolicy: middle\ntitle: Between\nsource: {document: Terms}\nextends: ../base\nchange: {all: {title: All that is ours.}}\n" + End;
        Policy policy = Load(Head.Replace("../base", "middle.yaml", StringComparison.Ordinal) + "change: {all: {level: full}, last: {fee: charged}}\n" + End, ("middle.yaml", Middle));

        policy.Layers.Should().Equal("base", "middle", "layer");
        policy.Clauses.Select(c => $"{c.Id}: {c.Layer}, {c.Line}").Should().Equal("all: layer, 6", "many: base, 19", "last: layer, 6");
        policy.Clauses[0].Should().Match<Clause>(c => c.Title == "All that is ours." && c.Level == "full");
        policy.Riders[0].Layer.Should().Be("base");
    }

    [Test]
    public void Json_names_the_layer_where_there_is_more_than_one()
    {
        Policy policy = Load(Head + "change: {all: {title: Ours.}}\n" + End);
        using JsonDocument json = JsonDocument.Parse(policy.Explain(policy.Case().Set("a", true).Set("n", 1)).ToJson());

        json.RootElement.GetProperty("clauses")[0].GetProperty("layer").GetString().Should().Be("layer");
        json.RootElement.GetProperty("riders")[0].GetProperty("layer").GetString().Should().Be("base");
        json.RootElement.GetProperty("explanation").EnumerateArray().Select(c => c.GetProperty("layer").GetString()).Should().Equal("layer", "base", "base");
        Policy alone = Policy.Parse(Base).OrThrow();
        alone.Decide(alone.Case()).ToJson().Should().NotContain("\"layer\"");
    }

    [Test]
    public void The_hash_covers_every_file()
    {
        string own = Head + End;
        string line(string text, string name) => $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}  {name}\n";

        Load(own).Sha256.Should().Be(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            line(Base, "../base/policy.yaml") + line(own, "policy.yaml")))));
    }

    [Test]
    public void Cut_at_any_byte_before_its_last_brace_the_policy_below_is_refused()
    {
        for (int length = Base.LastIndexOf('}'); length >= 0; length--)
        {
            DiagnosticBag bag = new();
            MemoryFolder folder = new(("../base/policy.yaml", Base[..length]));
            PolicyLoader.Load(FileReader.Encode(Head + End, "policy.yaml", TextLimits.Default, bag), folder, TextLimits.Default, bag)
                .IsLoaded.Should().BeFalse("it was cut off after {0}", Base[..length]);
        }
    }

    [Test]
    public void A_sister_product_covers_what_the_one_below_leaves_out()
    {
        Policy imail = Policy.Load(Repository.PathOf("rules", "imail-server")).OrThrow();
        Policy openEdge = Policy.Load(Path.Combine(Repository.Cases, "layers", "openedge")).OrThrow();

        Decided(imail, "{request: fix-problem, about: own-code, agreement: active}").Should().Be("not-covered by custom-code");
        Decided(openEdge, "{request: fix-problem, about: own-code, agreement: active}").Should().Be("covered by custom-code");
        Decided(openEdge, "{request: speed-up, about: own-code, agreement: active}").Should().Be("not-covered by performance work-on-code");
        Decided(openEdge, "{request: teach, agreement: active}").Should().Be("not-covered by training");
        openEdge.Clauses.Where(c => c.Layer == "openedge").Select(c => c.Id).Should().Equal("training", "custom-code", "work-on-code");
    }

    private static string Ids(Policy policy) => string.Join(' ', [.. policy.Clauses, .. policy.Riders]);

    private static string Decided(Policy policy, string facts)
    {
        CaseFacts given = policy.Case();
        given.AddYaml(YamlText.Read(facts));
        Decision decision = policy.Decide(given.OrThrow());
        return $"{decision.Verdict.Name()} by {string.Join(' ', decision.Clauses)}";
    }

    private static Policy Load(string text, params (string Path, string Text)[] others)
    {
        DiagnosticBag bag = new();
        MemoryFolder folder = new([("../base/policy.yaml", Base), .. others]);
        return PolicyLoader.Load(FileReader.Encode(text, "policy.yaml", TextLimits.Default, bag), folder, TextLimits.Default, bag).OrThrow();
    }
}
