using ScopeRules.Mapping;

namespace TicketDesk.Tickets;

/// <summary>The mappings of the systems whose tickets are taken, by the system's name. A faulty one keeps the host from starting.</summary>
internal sealed class Mappings
{
    private readonly Dictionary<string, TicketMapping> _bySystem = new(StringComparer.Ordinal);

    public Mappings(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            TicketMapping mapping = TicketMapping.Load(file).OrThrow();
            _bySystem.Add(mapping.System, mapping);
        }
    }

    public IReadOnlyCollection<TicketMapping> All => _bySystem.Values;

    public TicketMapping? Of(string system) => _bySystem.GetValueOrDefault(system);
}
