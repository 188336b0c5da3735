using ScopeRules.Cases;
using ScopeRules.Diagnostics;
using ScopeRules.Model;

namespace ScopeRules.Tool.Interviews;

/// <summary>
/// Asks for facts of one case as long as an answer can change the verdict, each of them once; who is asked, and how, is not its
/// business.
/// </summary>
internal sealed class Interview
{
    private readonly Policy _policy;
    private readonly CaseOptions _options;
    private readonly IReadOnlyList<GivenFact> _given;
    private readonly List<Asked> _asked = [];

    /// <param name="policy">Decides the case.</param>
    /// <param name="options">How facts are to be taken.</param>
    /// <param name="given">What is known to start from.</param>
    public Interview(Policy policy, CaseOptions options, IReadOnlyList<GivenFact> given)
    {
        (_policy, _options, _given) = (policy, options, given);
        (Facts, Decision) = With(_asked);
    }

    /// <summary>What is known so far.</summary>
    public CaseFacts Facts { get; private set; }

    /// <summary>What the policy says to that.</summary>
    public Decision Decision { get; private set; }

    /// <summary>What was answered, in its order.</summary>
    public IReadOnlyList<Asked> Asked => _asked;

    /// <summary>What could still be asked: the next question first. Empty when the interview is over.</summary>
    public IReadOnlyList<Question> Open => [.. Decision.Questions.Where(q => !_asked.Exists(a => a.Fact == q.Fact))];

    /// <summary>Takes an answer to the next question, which is a value of its fact.</summary>
    /// <returns>Why it can't be taken: the facts would contradict each other. Null: it was taken.</returns>
    public string? Answer(RawValue value)
    {
        List<Asked> asked = [.. _asked, new Asked(Open[0].Fact, value)];
        (CaseFacts facts, Decision decision) = With(asked);
        if (decision.Basis == Basis.ContradictoryFacts && Decision.Basis != Basis.ContradictoryFacts)
            return decision.Problems.First(p => p.Diagnostic.Descriptor == CaseCodes.Contradiction).Diagnostic.Message;
        (Facts, Decision) = (facts, decision);
        _asked.Add(asked[^1]);
        return null;
    }

    /// <summary>Takes what is assumed of the fact asked for as the answer.</summary>
    /// <returns>As <see cref="Answer"/>.</returns>
    public string? Confirm() => Answer(RawValue.From(Open[0].Fact.Assumption!.ToNode()));

    /// <summary>Takes it that nobody knows the fact asked for.</summary>
    public void DontKnow() => _ = Answer(new RawDontKnow());

    /// <summary>Takes back the last answer, whose question is then the next one again.</summary>
    /// <returns>False: there is none.</returns>
    public bool Back()
    {
        if (_asked.Count == 0) return false;
        _asked.RemoveAt(_asked.Count - 1);
        (Facts, Decision) = With(_asked);
        return true;
    }

    // Anew each time: what was answered stands in for what was given.
    private (CaseFacts Facts, Decision Decision) With(List<Asked> asked)
    {
        CaseFacts facts = _policy.Case(_options);
        IEnumerable<GivenFact> given = _given.Where(g => !asked.Exists(a => a.Fact.Name == _policy.Vocabulary.NameOf(g.Name)));
        facts.AddRange(given.Concat(asked.Select(a => new GivenFact(a.Fact.Name, a.Value, NameSpan: null))), new DiagnosticBag());
        return (facts, _policy.Decide(facts));
    }
}

/// <summary>A question that was answered.</summary>
internal sealed record Asked(Fact Fact, RawValue Value);
