using CsCheck;

namespace ScopeRules.Laws;

internal static class Law
{
    /// <summary>
    /// Tries a law on what a generator draws, on all processors. What breaks it is shown with its seed, as small as was found;
    /// CsCheck_Seed in the environment draws it again.
    /// </summary>
    public static void Holds<T>(Gen<T> gen, int times, Action<T> law) =>
        gen.Sample(law, iter: times, writeLine: TestContext.Out.WriteLine, print: t => t!.ToString()!);
}
