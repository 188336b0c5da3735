using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ScopeRules.Benchmarks.Experiments;
using ScopeRules.Tests;

namespace ScopeRules.Benchmarks.Commands;

/// <summary>The command line: <c>table</c>, <c>interview</c>, and whatever else is for BenchmarkDotNet.</summary>
internal static class Cli
{
    public static int Run(string[] args)
    {
        if (args is ["table" or "interview" or "--help", ..]) return Root().Parse(args).Invoke();
        // In this process, so that it runs without building anything, from any folder.
        IConfig config = DefaultConfig.Instance
            .AddJob(new Job().WithToolchain(InProcessEmitToolchain.Instance).AsMutator())
            .WithArtifactsPath(Repository.PathOf("artifacts", "benchmarks"));
        _ = BenchmarkSwitcher.FromAssembly(typeof(Cli).Assembly).Run(args, config);
        return 0;
    }

    private static RootCommand Root() => new("Measures ScopeRules. Without one of these commands the arguments are BenchmarkDotNet's.")
    {
        TableCommand.Create(AllExperiments.List, Agreements.Hold),
        InterviewCommand.Create(),
    };
}
