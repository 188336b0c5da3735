using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using ScopeRules.Hosting.Telemetry;

namespace ScopeRules.Hosting.Tests;

/// <summary>The README names what people set, filter and alarm by.</summary>
internal sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("src", "ScopeRules.Hosting", "README.md"));

    [Test]
    public void It_lists_every_log_event_with_its_id_and_level()
    {
        IEnumerable<string> events = typeof(Log).GetMethods(BindingFlags.Static | BindingFlags.Public)
            .Select(m => (m.Name, Event: m.GetCustomAttribute<LoggerMessageAttribute>())).Where(m => m.Event is not null)
            .Select(m => string.Create(CultureInfo.InvariantCulture, $"| {m.Event!.EventId} | {m.Event.Level} | {m.Name} |"));
        EventRow().Matches(Readme).Select(m => m.Value).Should().Equal(events);
    }

    [Test]
    public void A_host_without_its_policy_prints_what_it_says()
    {
        IReadOnlyList<Block> blocks = ReadmeBlocks.Of(Repository.PathOf("src", "ScopeRules.Hosting", "README.md"));
        string source = File.ReadAllText(Repository.PathOf("tests", "ScopeRules.Hosting.Tests", "Snippets.cs"));
        StringWriter output = new() { NewLine = "\n" };
        new Snippets(output).WithoutAPolicy();

        blocks.Should().ContainInOrder(new Block("csharp", ReadmeBlocks.BodyOf("WithoutAPolicy", source)), new Block("text", output.ToString().TrimEnd('\n')));
    }

    [Test]
    public void A_public_type_is_shown_in_an_example()
    {
        string code = string.Join('\n', ReadmeBlocks.Of(Repository.PathOf("src", "ScopeRules.Hosting", "README.md")).Where(b => b.Language == "csharp").Select(b => b.Text));
        typeof(IPolicySource).Assembly.ExportedTypes.Where(t => !(t.IsAbstract && t.IsSealed) || t == typeof(ScopeRulesTelemetry)).Select(t => t.Name) // not those of extension methods
            .Should().OnlyContain(name => code.Contains(name, StringComparison.Ordinal));
    }

    [Test]
    public void It_lists_every_option() =>
        OptionRow().Matches(Readme).Select(m => m.Groups[1].Value).Should()
            .BeEquivalentTo(typeof(ScopeRulesOptions).GetProperties().Select(p => p.Name));

    [Test]
    public void It_lists_every_instrument()
    {
        List<string> instruments = [];
        using System.Diagnostics.Metrics.MeterListener listener = new();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Meter.Name == ScopeRulesTelemetry.MeterName) instruments.Add(instrument.Name);
        };
        using Instruments all = new(factory: null);
        listener.Start();
        InstrumentRow().Matches(Readme).Select(m => m.Groups[1].Value).Should().BeEquivalentTo(instruments.Distinct());
    }

    [GeneratedRegex(@"^\| \d+ \| \w+ \| \w+ \|", RegexOptions.Multiline)]
    private static partial Regex EventRow();

    [GeneratedRegex(@"^\| `([A-Z]\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex OptionRow();

    [GeneratedRegex(@"^\| `(scoperules\.[\w.]+)` \|", RegexOptions.Multiline)]
    private static partial Regex InstrumentRow();
}
