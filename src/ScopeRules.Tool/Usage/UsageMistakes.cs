using System.CommandLine;
using System.CommandLine.Parsing;
using ScopeRules.Text;

namespace ScopeRules.Tool.Usage;

/// <summary>What is wrong with a command line, in the tool's own words.</summary>
internal static class UsageMistakes
{
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        if (parsed.CommandResult.Command is RootCommand root) return [OfRoot(root, parsed.UnmatchedTokens)];
        // An option that is not known shifts what stands behind it: what is said of that would mislead.
        List<string> found = [.. UnknownOptions(parsed)];
        if (found.Count > 0) return found;
        found.AddRange(parsed.UnmatchedTokens.Select(t => $"`{t}` is one argument too many"));
        found.AddRange(parsed.Errors.Where(e => e.SymbolResult is not (null or CommandResult)).Select(OfSymbol));
        // What a verb says itself of its options together; the parser's own words of the verb are said above.
        if (found.Count == 0) found.AddRange(parsed.Errors.Where(e => e.SymbolResult is CommandResult).Select(e => e.Message));
        return [.. found.Distinct()];
    }

    private static string OfRoot(RootCommand root, IReadOnlyList<string> words)
    {
        string word = words.Count == 0 ? "" : words[0];
        return word is ['-', ..]
            ? $"there is no option `{word}`" + Hint(word, root.Options.Select(o => o.Name))
            : $"there is no verb `{word}`" + Hint(word, root.Subcommands.Select(c => c.Name));
    }

    // The parser takes a misspelt option for an argument. A file of such a name can be given as ./-name, or behind --.
    private static IEnumerable<string> UnknownOptions(ParseResult parsed)
    {
        IEnumerable<string> options = parsed.CommandResult.Command.Options.SelectMany(o => o.Aliases.Append(o.Name));
        IEnumerable<Token> taken = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens);
        List<Token> literal = [.. parsed.Tokens.SkipWhile(t => t.Type != TokenType.DoubleDash)];
        return taken.Where(t => !literal.Contains(t)).Select(t => t.Value)
            .Concat(literal.Count > 0 ? [] : parsed.UnmatchedTokens)
            .Where(t => t is ['-', _, ..])
            .Select(t => $"there is no option `{t}`" + Hint(t, options));
    }

    private static string OfSymbol(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Option: var option } when error.SymbolResult.Tokens.Count == 0 => $"{option.Name} wants {option.HelpName}",
        OptionResult { Option: var option } when error.SymbolResult.Tokens.Count > option.Arity.MaximumNumberOfValues => $"{option.Name} is given twice",
        ArgumentResult { Argument: var argument, Tokens.Count: 0 } => $"{argument.Name} is missing",
        _ => error.Message,
    };

    private static string Hint(string misspelt, IEnumerable<string> candidates) =>
        Names.Nearest(misspelt, candidates) is { } nearest ? $"; did you mean `{nearest}`?" : "";
}
