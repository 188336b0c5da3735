using ScopeRules.Mapping;

namespace TicketDesk.Tickets;

/// <summary>The mappings of the systems whose tickets are taken, by the system's name. A faulty one keeps the host from starting.</summary>
internal sealed class Mappings
{
    private readonly Dictionary<string, TicketMapping> _bySystem = new(StringComparer.Ordinal);

    public Mappings(string folder)
    {
        Dictionary<string, string> files = new(StringComparer.Ordinal);
        string[] all = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yaml") : [];
        foreach (string file in all.Order(StringComparer.Ordinal))
        {
            TicketMapping mapping = TicketMapping.Load(file).OrThrow();
            if (!_bySystem.TryAdd(mapping.System, mapping))
                throw new InvalidOperationException($"{files[mapping.System]} and {file} are both for tickets of {mapping.System}; keep one of them.");
            files.Add(mapping.System, file);
        }

        if (files.Count == 0) throw new InvalidOperationException($"There is no mapping (*.yaml) in {folder}, so that no ticket could be taken.");
    }

    public IReadOnlyCollection<TicketMapping> All => _bySystem.Values;

    public TicketMapping? Of(string system) => _bySystem.GetValueOrDefault(system);
}
