using ScopeRules.Tool.Output;

namespace ScopeRules.Tool.Tests.Support;

/// <summary>What came of a command line.</summary>
internal sealed record ToolRun(int ExitCode, string Out, string Error)
{
    /// <summary>Runs the tool in this process, as it runs where no terminal is.</summary>
    /// <param name="folder">The folder in which it runs, so that messages name files relative to it.</param>
    /// <param name="input">Standard input; null: there is nothing in it.</param>
    /// <param name="args">The arguments.</param>
    public static ToolRun In(string folder, Stream? input, params IReadOnlyList<string> args)
    {
        string before = Directory.GetCurrentDirectory();
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        try
        {
            Directory.SetCurrentDirectory(folder);
            int exitCode = Cli.Run(args, new ToolConsole(output, error, () => input ?? Stream.Null, isTerminal: false, ToolConsole.Columns));
            return new ToolRun(exitCode, output.ToString(), error.ToString());
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }
    }

    /// <summary>Runs the tool in this process at the repository's root.</summary>
    public static ToolRun Of(params IReadOnlyList<string> args) => In(Repository.Root, input: null, args);
}
