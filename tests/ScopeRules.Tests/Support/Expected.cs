namespace ScopeRules.Tests.Support;

/// <summary>Texts that are pinned in files beside what produces them.</summary>
internal static class Expected
{
    /// <summary>Compares a text with a file; with SCOPERULES_BLESS=1 in the environment the file is written instead.</summary>
    public static void Compare(string file, string actual)
    {
        if (Environment.GetEnvironmentVariable("SCOPERULES_BLESS") == "1")
        {
            File.WriteAllText(file, actual);
            Assert.Pass("Blessed: " + file);
        }

        Assert.That(File.Exists(file), Is.True, $"{file} is missing: run once with SCOPERULES_BLESS=1 and read what was written");
        Assert.That(actual, Is.EqualTo(File.ReadAllText(file)));
    }
}
