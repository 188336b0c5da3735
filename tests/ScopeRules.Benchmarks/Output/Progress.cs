namespace ScopeRules.Benchmarks.Output;

/// <summary>Says on the error stream how far it is.</summary>
internal static class Progress
{
    public static void Say(string text) => Console.Error.WriteLine(text);
}
