using System.Globalization;

namespace ScopeRules.Build.Naming;

/// <summary>Gives each thing of a scope a name of its own: one that is taken gets the next number behind it.</summary>
/// <param name="taken">Names that are taken from the start.</param>
internal sealed class FreshNames(params IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>The name, or the first of name2, name3 ... that is free; taken from now on.</summary>
    public string Take(string name)
    {
        string free = name;
        for (int number = 2; !_taken.Add(free); number++) free = name + number.ToString(CultureInfo.InvariantCulture);
        return free;
    }

    /// <summary>Takes the name as it is, or not at all.</summary>
    public bool TryTake(string name) => _taken.Add(name);
}
