using ScopeRules.Model;
using ScopeRules.Yaml;

namespace ScopeRules.Printing;

/// <summary>What is said along with a verdict as YAML, the same keys in the same order wherever it stands.</summary>
internal static class OutcomePrinter
{
    public static IEnumerable<(string Key, Node? Value)> Entries(OutcomeData outcome) =>
    [
        ("refer", Names(outcome.Referrals)),
        ("provider", Name(outcome.Provider)),
        ("fee", Name(outcome.Fee?.Name())),
        ("channels", Names(outcome.Channels)),
        ("response", Response(outcome.Response)),
        ("discretion", Name(outcome.Discretion)),
        ("obligations", Texts(outcome.Obligations)),
        ("caveats", Texts(outcome.Caveats)),
        ("promises", Texts(outcome.Promises)),
        ("restored-by", Texts(outcome.RestoredBy)),
    ];

    /// <summary>A contact's declaration: its title alone where there is no more to say.</summary>
    public static Node Contact(Contact contact) => contact is { Kind: null, Url: null }
        ? NewNode.Text(contact.Title)
        : NewNode.Map(
            ("title", NewNode.Text(contact.Title)),
            ("kind", Name(contact.Kind?.Name())),
            ("url", contact.Url is { } url ? NewNode.Text(url) : null));

    private static MapNode? Response(ResponseTarget? response) => response is null ? null : NewNode.FlowMap(
        ("within", NewNode.FlowMap((response.Unit.Name(), NewNode.Number(response.Amount)))),
        ("during", Name(response.During)));

    private static ScalarNode? Name(object? named) => named?.ToString() is { } name ? NewNode.Plain(name) : null;

    private static ListNode? Names<T>(IReadOnlyList<T> named)
        where T : class => named.Count == 0 ? null : NewNode.List(named.Select(n => Name(n)!));

    private static ListNode? Texts(IReadOnlyList<string> texts) => texts.Count == 0 ? null : NewNode.List(texts.Select(NewNode.Text));
}
