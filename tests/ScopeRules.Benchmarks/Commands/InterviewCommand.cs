using System.CommandLine;
using System.Globalization;
using ScopeRules.Benchmarks.Interviews;
using ScopeRules.Benchmarks.Output;
using ScopeRules.Tests;

namespace ScopeRules.Benchmarks.Commands;

/// <summary><c>interview</c>: how many questions interviews take, beside a lower bound.</summary>
internal static class InterviewCommand
{
    public static Command Create()
    {
        Option<int> most = new("--most") { Description = "decisions that finding the lower bound of a case may take", DefaultValueFactory = _ => 5_000 };
        Option<string> policies = new("--policies") { Description = "only policies whose name contains TEXT", HelpName = "TEXT", DefaultValueFactory = _ => "" };
        Command command = new("interview", "Count the questions that interviews from nothing take over the suites of all policies, beside the fewest answers that could do.") { most, policies };
        command.SetAction(parsed => Run(parsed.GetValue(most), parsed.GetValue(policies)!));
        return command;
    }

    private static void Run(int most, string wanted)
    {
        Console.WriteLine("| policy | cases | questions, mean | worst | fewest answers, mean | worst |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (string folder in Directory.EnumerateDirectories(Repository.PathOf("rules")).Order(StringComparer.Ordinal))
        {
            if (!Path.GetFileName(folder).Contains(wanted, StringComparison.Ordinal)) continue;
            Progress.Say($"interviewing {Path.GetFileName(folder)}");
            foreach (bool assuming in new[] { true, false }) Write(PolicyInterviews.Of(folder, assuming, most));
        }
    }

    private static void Write(PolicyInterviews interviews)
    {
        if (interviews.Questions.Count == 0) return;
        bool isExact = interviews.Fewest.All(f => f.IsExact);
        string atLeast = isExact ? "" : "at least ";
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {interviews.Policy}{(interviews.Assuming ? "" : ", nothing assumed")} | {interviews.Questions.Count} | {interviews.Questions.Average():0.0} | {interviews.Questions.Max()} | {atLeast}{interviews.Fewest.Average(f => f.Count):0.0} | {atLeast}{interviews.Fewest.Max(f => f.Count)} |"));
    }
}
