using System.CommandLine;
using BenchmarkDotNet.Running;

namespace ScopeRules.Benchmarks.Commands;

/// <summary>The command line: <c>table</c>, <c>interview</c>, and whatever else is for BenchmarkDotNet.</summary>
internal static class Cli
{
    public static int Run(string[] args)
    {
        if (args is ["table" or "interview" or "--help", ..]) return Root().Parse(args).Invoke();
        _ = BenchmarkSwitcher.FromAssembly(typeof(Cli).Assembly).Run(args);
        return 0;
    }

    private static RootCommand Root() => new("Measures ScopeRules. Without one of these commands the arguments are BenchmarkDotNet's.")
    {
        TableCommand.Create(),
        InterviewCommand.Create(),
    };
}
