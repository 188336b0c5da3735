using Microsoft.Extensions.Logging;
using ScopeRules.Hosting.Telemetry;

namespace ScopeRules.Hosting.Reload;

/// <summary>What looking after policies needs of the host.</summary>
internal sealed record KeeperServices(TimeProvider Time, ILogger Logger, Instruments Instruments);
