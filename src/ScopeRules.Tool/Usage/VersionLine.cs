using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using ScopeRules.Tool.Output;

namespace ScopeRules.Tool.Usage;

/// <summary>What <c>--version</c> prints.</summary>
internal sealed class VersionLine(ToolConsole console) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        console.Out.WriteLine(typeof(VersionLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
        return ExitCode.Done;
    }
}
