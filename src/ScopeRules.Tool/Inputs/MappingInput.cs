using System.CommandLine;
using ScopeRules.Diagnostics;
using ScopeRules.Files;
using ScopeRules.Mapping;

namespace ScopeRules.Tool.Inputs;

/// <summary>Mappings of tickets to a policy's facts.</summary>
internal static class MappingInput
{
    public static Option<string?> Option() =>
        new("--mapping") { Description = "takes FACTS for a ticket's JSON, and this file for where it says what the policy asks", HelpName = "FILE" };

    /// <summary>Loads a mapping and holds it against a policy.</summary>
    /// <returns>Null where it has mistakes, by itself or beside the policy; the bag has whatever was found.</returns>
    public static TicketMapping? Load(string file, Policy policy, DiagnosticBag bag)
    {
        TicketMappingResult result = TicketMapping.Load(file);
        IReadOnlyList<Diagnostic> found = [.. result.Diagnostics, .. result.Mapping?.Check(policy) ?? []];
        bag.AddRange(found);
        return found.Any(d => d.Severity == Severity.Error) ? null : result.OrThrow();
    }

    /// <summary>The facts of a ticket.</summary>
    /// <returns>Null where the mapping has mistakes or the ticket can't be read at all, which the bag then says.</returns>
    public static CaseFacts? Read(Policy policy, string file, FileContent? ticket, CaseOptions options, DiagnosticBag bag)
    {
        DiagnosticBag found = new();
        TicketMapping? mapping = Load(file, policy, found);
        bag.AddRange(found.ToSorted().Where(d => d.Severity == Severity.Error)); // what else is worth a look doesn't concern this ticket
        return mapping is null || ticket is null ? null : mapping.Map(policy, ticket.Bytes, options);
    }
}
