using ScopeRules.Cases;
using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Mapping.Facts;
using ScopeRules.Mapping.Mistakes;
using ScopeRules.Mapping.Reading;
using ScopeRules.Mapping.Tickets;
using ScopeRules.Yaml;

namespace ScopeRules.Mapping;

/// <summary>
/// Where the tickets of a system say what a policy asks: turns a ticket's JSON into the facts of a case. A field that is absent, null or []
/// leaves its fact missing; what the mapping doesn't know is unrecognised, never missing. It never changes, and any number of threads
/// may use it at once.
/// </summary>
public sealed class TicketMapping
{
    private readonly MappingText _text;

    private TicketMapping(MappingText text) => _text = text;

    /// <summary>The name of the policy that it is for.</summary>
    public string Policy => _text.Policy;

    /// <summary>The name of the system whose tickets it takes.</summary>
    public string System => _text.System;

    /// <summary>The names of the facts that it maps, in its order.</summary>
    public IReadOnlyList<string> Facts => [.. _text.Facts.Select(f => f.Name)];

    /// <summary>The names of the facts of which it says that the system doesn't know them, in its order.</summary>
    public IReadOnlyList<string> Ignored => [.. _text.Ignored.Select(i => i.Value)];

    /// <summary>Loads a mapping from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">What reading may cost; null: <see cref="TextLimits.Default"/>.</param>
    /// <returns>The mapping, or the mistakes that stand in its way. Nothing that the file system holds makes this throw.</returns>
    public static TicketMappingResult Load(string path, TextLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        DiagnosticBag bag = new();
        return Read(FileReader.Read(path, limits ?? TextLimits.Default, bag), limits, bag);
    }

    /// <summary>Reads a mapping from text.</summary>
    /// <param name="yaml">The text of a mapping file.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="limits">What reading may cost; null: <see cref="TextLimits.Default"/>.</param>
    public static TicketMappingResult Parse(string yaml, string name = "mapping.yaml", TextLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        ArgumentNullException.ThrowIfNull(name);
        DiagnosticBag bag = new();
        return Read(FileReader.Encode(yaml, name, limits ?? TextLimits.Default, bag), limits, bag);
    }

    /// <summary>Holds the mapping against its policy: facts and values that the policy doesn't declare are errors, facts that are neither
    /// mapped nor ignored a warning.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>Every mistake found, by place.</returns>
    public IReadOnlyList<Diagnostic> Check(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        DiagnosticBag bag = new();
        MappingCheck.Run(_text, policy, bag);
        return bag.ToSorted();
    }

    /// <summary>The facts of a ticket.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="utf8Json">The ticket. What is wrong with it becomes <see cref="CaseFacts.Problems"/>; no ticket makes this throw. Where
    /// it is no JSON object, nothing is given and nothing is assumed.</param>
    /// <param name="options">How the facts are to be taken; null: <see cref="CaseOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The mapping is for another policy.</exception>
    public CaseFacts Map(Policy policy, ReadOnlySpan<byte> utf8Json, CaseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Id != Policy) throw new ArgumentException($"This mapping is for {Policy}, not for {policy.Id}.", nameof(policy));
        CaseFacts facts = policy.Case(options ?? CaseOptions.Default);
        DiagnosticBag bag = new();
        // All of it before any is given: a ticket that can't be read to its end gives nothing.
        Told[]? told = TicketReader.Read(utf8Json, bag, ticket => _text.Facts.Select(f => f.In(ticket, IsSet(policy, f))).ToArray());
        facts.AddRange(given: null, bag);
        for (int i = 0; i < told?.Length; i++) Give(facts, _text.Facts[i], told[i]);
        return facts;
    }

    /// <summary>The system and the policy.</summary>
    public override string ToString() => $"{System} to {Policy}";

    private static TicketMappingResult Read(FileContent? file, TextLimits? limits, DiagnosticBag bag)
    {
        Node? root = file is null ? null : YamlReader.Read(file.Source, limits ?? TextLimits.Default, bag);
        MappingText? text = root is null ? null : MappingReader.Read(root, bag);
        return new TicketMappingResult(text is null || bag.HasErrors ? null : new TicketMapping(text), bag.ToSorted());
    }

    private static void Give(CaseFacts facts, MappedFact mapped, Told told)
    {
        string? reason = told.Reason;
        if (told.Value is { } value && facts.Policy.Vocabulary.TryFind(mapped.Name, out Fact? fact)) reason = fact.AnswerType.Read(fact, value).Unrecognised;

        if (reason is not null)
        {
            string message = DiagnosticBag.Format(MappingCodes.Unrecognised, mapped.Name, reason, mapped.Place);
            facts.AddUnrecognised(mapped.Name, new Diagnostic(MappingCodes.Unrecognised, mapped.Span, file: null, message, help: null), mapped.NameSpan);
        }
        else if (told.Value is not null)
        {
            facts.Add(new GivenFact(mapped.Name, told.Value, mapped.NameSpan));
        }
    }

    private static bool IsSet(Policy policy, MappedFact mapped) => policy.Vocabulary.TryFind(mapped.Name, out Fact? fact) && MappedSets.IsSet(fact);
}
