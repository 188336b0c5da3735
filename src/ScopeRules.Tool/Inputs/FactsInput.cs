using System.CommandLine;
using ScopeRules.Cases;
using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Model;
using ScopeRules.Text;
using ScopeRules.Yaml;

namespace ScopeRules.Tool.Inputs;

/// <summary>Facts from a file, from standard input, and from <c>--fact name=value</c>.</summary>
internal static class FactsInput
{
    /// <summary>What messages call standard input.</summary>
    private const string StandardInput = "<stdin>";

    public static Option<string[]> Option()
    {
        Option<string[]> option = new("--fact", "-f")
        {
            Description = "a fact besides those of the file, its value as in YAML; can be repeated",
            HelpName = "NAME=VALUE",
        };
        option.Validators.Add(result =>
        {
            foreach (string wrong in result.Tokens.Select(t => t.Value).Where(t => !IsAssignment(t)))
                result.AddError($"--fact wants NAME=VALUE, not `{wrong}`");
        });
        return option;
    }

    public static Option<string[]> IgnoreOption() =>
        new("--ignore") { Description = "a name among the facts that is no fact and no mistake; can be repeated", HelpName = "NAME" };

    /// <summary>Reads all sources into one case.</summary>
    /// <returns>Null where a source can't be read at all, which the bag then says.</returns>
    public static CaseFacts? Read(Policy policy, string? file, IReadOnlyList<string> assignments, CaseOptions options, Func<Stream> input, DiagnosticBag bag)
    {
        if (Read(policy, file, assignments, input, bag) is not { } given) return null;
        CaseFacts facts = policy.Case(options);
        facts.AddRange(given, bag);
        return facts;
    }

    /// <summary>Reads a ticket, with facts that are given besides.</summary>
    /// <returns>Null where a source can't be read at all, which the bag then says.</returns>
    public static CaseFacts? ReadTicket(
        Policy policy, string mapping, string file, IReadOnlyList<string> assignments, CaseOptions options, Func<Stream> input, DiagnosticBag bag)
    {
        CaseFacts? facts = MappingInput.Read(policy, mapping, ReadContent(file, input, bag), options, bag);
        if (facts is null || Read(policy, file: null, assignments, input, bag) is not { } besides) return null;
        foreach (GivenFact fact in besides) facts.Add(fact);
        return facts;
    }

    /// <summary>Reads all sources.</summary>
    /// <returns>Null where one can't be read at all, which the bag then says.</returns>
    public static IReadOnlyList<GivenFact>? Read(Policy policy, string? file, IReadOnlyList<string> assignments, Func<Stream> input, DiagnosticBag bag)
    {
        IReadOnlyList<GivenFact>? fromFile = file is null ? [] : ReadFile(file, input, bag);
        List<GivenFact> fromArguments = [.. assignments.Select(a => ReadAssignment(policy, a, bag)).OfType<GivenFact>()];
        return fromFile is null || bag.HasErrors ? null : [.. fromFile, .. fromArguments];
    }

    // A name, an equals sign and a value.
    private static bool IsAssignment(string argument) =>
        argument.Split('=', 2) is [var name, var value] && name.Trim().Length > 0 && value.Trim().Length > 0;

    private static IReadOnlyList<GivenFact>? ReadFile(string file, Func<Stream> input, DiagnosticBag bag)
    {
        if (ReadContent(file, input, bag) is not { } content) return null;
        // JSON is almost YAML; what differs (escapes, numbers) is read by a JSON reader.
        if (IsJson(file, content.Source.Text)) return JsonFacts.Read(content, bag);
        return YamlReader.Read(content.Source, TextLimits.Default, bag, repeatsAtRoot: true) is { } root ? YamlFacts.Read(root, bag) : null;
    }

    private static FileContent? ReadContent(string file, Func<Stream> input, DiagnosticBag bag) =>
        file == "-" ? ReadStandardInput(input, bag) : FileReader.Read(file, TextLimits.Default, bag);

    private static FileContent? ReadStandardInput(Func<Stream> input, DiagnosticBag bag)
    {
        try
        {
            return FileReader.Read(input(), StandardInput, TextLimits.Default, bag);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) // a folder behind <
        {
            bag.ReportFile(TextCodes.Unreadable, StandardInput, help: null, FileReader.Reason(e));
            return null;
        }
    }

    // A YAML flow mapping starts with a brace too, but not with a brace and a quote.
    private static bool IsJson(string file, string text) =>
        file.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        || (text.TrimStart() is ['{', .. var rest] && rest.TrimStart() is ['"' or '}', ..]);

    private static GivenFact? ReadAssignment(Policy policy, string assignment, DiagnosticBag bag)
    {
        SourceText source = new("--fact", assignment);
        int equals = assignment.IndexOf('=', StringComparison.Ordinal);

        // The value is read as in a facts file, so that lists and numbers can be given. The name is blanked for the reader, which
        // keeps the places right, and what is shown is the argument as it was given.
        DiagnosticBag own = new();
        Node? node = YamlReader.Read(new SourceText(source.Name, new string(' ', equals + 1) + assignment[(equals + 1)..]), TextLimits.Default, own);
        bag.AddRange(own.ToSorted().Select(d => new Diagnostic(d.Descriptor, In(source, d.Span), d.File, d.Message, d.Help)));
        string name = assignment[..equals].Trim();
        return node is null ? null : new GivenFact(name, In(source, AsMeant(policy, name, RawValue.From(node))), source.SpanOf(0, equals));
    }

    // A shell takes quotes away, and a version such as 3.10 is no number.
    private static RawValue AsMeant(Policy policy, string name, RawValue value)
    {
        if (value is not RawNumber { Digits: var digits, Span: var span } || !policy.Vocabulary.TryFind(name, out Fact? fact)) return value;
        RawText text = new(digits, span);
        bool isText = fact.AnswerType.Read(fact, value).Unrecognised is not null && fact.AnswerType.Read(fact, text).Unrecognised is null;
        return isText ? text : value;
    }

    private static RawValue In(SourceText source, RawValue value) => value switch
    {
        RawList list => new RawList([.. list.Items.Select(i => In(source, i))], In(source, list.Span)),
        RawMap map => new RawMap([.. map.Entries.Select(e => (e.Key, In(source, e.Value)))], In(source, map.Span)),
        _ => value with { Span = In(source, value.Span) },
    };

    private static SourceSpan? In(SourceText source, SourceSpan? span) => span is { } s ? source.SpanOf(s.Start, s.End) : null;
}
