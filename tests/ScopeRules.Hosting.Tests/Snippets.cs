using Microsoft.Extensions.DependencyInjection;

namespace ScopeRules.Hosting.Tests;

/// <summary>C# of the README that prints, compiled; <c>Console</c> is where it writes to.</summary>
internal sealed class Snippets(TextWriter Console)
{
    public void WithoutAPolicy()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddScopeRules("printers", (ScopeRulesOptions o) => (o.Path, o.Required) = ("rules/printers", false))
            .BuildServiceProvider();
        IPolicySource printers = services.GetRequiredKeyedService<IPolicySource>("printers");
        IPolicyDecider decider = services.GetRequiredKeyedService<IPolicyDecider>("printers");
        try
        {
            PolicySnapshot current = printers.Current;
            Console.WriteLine($"{current.Policy.Title}, revision {current.Revision}: {decider.Decide("{}"u8)}");
        }
        catch (PolicyUnavailableException none)
        {
            Console.WriteLine($"none yet: {none.Diagnostics[0].Code}");
        }
    }
}
