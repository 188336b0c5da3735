using System.CommandLine;

namespace ScopeRules.Tool.Usage;

/// <summary>A verb with command lines that show what it is for.</summary>
internal sealed class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>What could stand behind the verb.</summary>
    public IReadOnlyList<string> Examples => examples;

    /// <summary>An option that has no value: what stands behind it is an argument.</summary>
    public static Option<bool> Flag(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.Zero };
}
