using System.Diagnostics;

namespace ScopeRules.Authoring.Tests.Schema;

/// <summary>Readers and validators that are not ours: Node packages under tests/node.</summary>
internal static class NodeTools
{
    public static string Folder { get; } = Repository.PathOf("tests", "node");

    private static readonly Lazy<string?> Missing = new(WhatIsMissing);

    /// <summary>Skips the test, with the reason, where they are not installed.</summary>
    public static void Require()
    {
        if (Missing.Value is { } reason) Assert.Ignore(reason);
    }

    private static string? WhatIsMissing()
    {
        const string Install = "run `npm ci --prefix tests/node` for the tests that need Node";
        if (!Directory.Exists(Path.Combine(Folder, "node_modules"))) return $"tests/node/node_modules is not there; {Install}";
        try
        {
            using Process version = Process.Start(new ProcessStartInfo("node", "--version") { RedirectStandardOutput = true })!;
            string said = version.StandardOutput.ReadToEnd().Trim();
            version.WaitForExit();
            return int.TryParse(said.TrimStart('v').Split('.')[0], out int major) && major >= 20 ? null : $"node is {said}, wanted is 20 or later";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return $"there is no node; install it and {Install}";
        }
    }
}
