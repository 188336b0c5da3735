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

    /// <summary>What is wrong with a mapping, by itself or held against a policy.</summary>
    public static IReadOnlyList<Diagnostic> Check(string file, Policy policy)
    {
        TicketMappingResult result = TicketMapping.Load(file);
        return result.IsLoaded ? [.. result.Diagnostics, .. result.Mapping.Check(policy)] : result.Diagnostics;
    }

    /// <summary>The facts of a ticket.</summary>
    /// <returns>Null where the mapping has mistakes or the ticket can't be read at all, which the bag then says.</returns>
    public static CaseFacts? Read(Policy policy, string file, FileContent? ticket, CaseOptions options, DiagnosticBag bag)
    {
        bag.AddRange(Check(file, policy).Where(d => d.Severity == Severity.Error));
        return bag.HasErrors || ticket is null ? null : TicketMapping.Load(file).OrThrow().Map(policy, ticket.Bytes, options);
    }
}
